/** Commands, as named in package.json. */
export const commandIds = {
  refresh: 'portfolioEvidence.refresh',
  showPoints: 'portfolioEvidence.showPoints',
  goToPoint: 'portfolioEvidence.goToPoint',
  focusCoverage: 'portfolioEvidence.focusCoverage',
  nextPassage: 'portfolioEvidence.nextPassage',
  previousPassage: 'portfolioEvidence.previousPassage',
  nextGap: 'portfolioEvidence.nextGap',
  toggleMarks: 'portfolioEvidence.toggleMarks',
  toggleLens: 'portfolioEvidence.toggleLens',
  openSample: 'portfolioEvidence.openSample',
  testPack: 'portfolioEvidence.testPack',
  newPack: 'portfolioEvidence.newPack',
  showInTheWay: 'portfolioEvidence.showInTheWay',
  usePseudonym: 'portfolioEvidence.usePseudonym',
  silence: 'portfolioEvidence.silence',
  claimPoint: 'portfolioEvidence.claimPoint',
  dropClaim: 'portfolioEvidence.dropClaim',
  claimAll: 'portfolioEvidence.claimAll',
  dropUnknown: 'portfolioEvidence.dropUnknown',
  mendClaims: 'portfolioEvidence.mendClaims',
  addSection: 'portfolioEvidence.addSection',
  sayKind: 'portfolioEvidence.sayKind',
  addFields: 'portfolioEvidence.addFields',
  useAllPseudonyms: 'portfolioEvidence.useAllPseudonyms',
  explainCode: 'portfolioEvidence.explainCode',
  /** Takes a `ToldPlace`; without one, what is told at the cursor, else one of a list. */
  showMatching: 'portfolioEvidence.showMatchingPassages',
  nextMatching: 'portfolioEvidence.nextMatchingPassages',
  newPortfolio: 'portfolioEvidence.newPortfolio',
  newEvidence: 'portfolioEvidence.newEvidence',
  askWitness: 'portfolioEvidence.askWitness',
  copyWitnessEmail: 'portfolioEvidence.copyWitnessEmail',
  whatNext: 'portfolioEvidence.whatNext',
  readyToSubmit: 'portfolioEvidence.readyToSubmit',
  groupByUnit: 'portfolioEvidence.groupByUnit',
  groupByEntry: 'portfolioEvidence.groupByEntry',
  showToDo: 'portfolioEvidence.showToDo',
  filterCoverage: 'portfolioEvidence.filterCoverage',
  clearFilter: 'portfolioEvidence.clearFilter',
  openWalkthrough: 'portfolioEvidence.openWalkthrough',
  assessorMode: 'portfolioEvidence.toggleAssessorMode',
  /** Takes `{entry, pack, point, decision?, reason?}`; `entry` is an address. */
  decide: 'portfolioEvidence.decide',
  withdraw: 'portfolioEvidence.withdrawDecision',
  showHistory: 'portfolioEvidence.showHistory',
  whatChanged: 'portfolioEvidence.whatChanged',
  settleConflict: 'portfolioEvidence.settleConflict',
  nextWaiting: 'portfolioEvidence.nextUndecided',
  giveVerdict: 'portfolioEvidence.giveVerdict',
  countersign: 'portfolioEvidence.countersign',
  saveComment: 'portfolioEvidence.saveComment',
  resolveComment: 'portfolioEvidence.resolveComment',
  reopenComment: 'portfolioEvidence.reopenComment',
  showGoneComments: 'portfolioEvidence.showGoneComments',
  /** Not in the palette: opens an address at a range. */
  reveal: 'portfolioEvidence.reveal',
  openMatrix: 'portfolioEvidence.openMatrix',
  /** Not in the palette: opens the passage of a cell of the matrix. */
  openMatrixCell: 'portfolioEvidence.openMatrixCell',
} as const;

/** Views, as named in package.json. */
export const coverageViewId = 'portfolioEvidence.coverage';

/** The walkthrough, as named in package.json. */
export const walkthroughId = 'start';

/** Panels, as named in package.json. */
export const matrixPanelId = 'portfolioEvidence.matrix';
