import type { AssessmentRecord, DecisionRecord } from '../assessment/types.js';
import type { ReviewedDecision } from '../assessment/review.js';
import type { UnitHold, UnitProgress } from '../assessment/progress.js';
import type { Decision, PointCoverage } from '../coverage/types.js';
import { dayInWords, decidedWords, decisionShapes, outOfDateWords } from './assessment.js';
import { decisionWords, foundShapes, foundWords } from './messages.js';

/** What each decision says, for a list to choose from. */
export const decisionMeanings: Readonly<Record<Decision, string>> = {
  accepted: 'The words show the point.',
  'more-needed': 'The words go some of the way. The reason says what is still needed.',
  'not-accepted': 'The words do not show the point. The reason says why.',
};

export const decideLabel = 'decide…';
export const whatChangedLabel = 'What Changed';
export const settleLabel = 'Decide Which One Stands…';
export const tryAgainLabel = 'Try Again';
export const noDecisionWords = 'not decided yet';

export const chooseDecisionPlaceholder = 'What do the words come to?';
export const chooseDecidedPointPlaceholder = 'Choose a marking point of this entry';
export const chooseDecisionToWithdrawPlaceholder = 'Choose the decision to take back';
export const historyPlaceholder = 'Everything decided on this point, latest first. Choose one to compare its words with the words now.';
export const nothingDecidedMessage = 'Nothing has been decided on this point yet.';
export const nothingDecidedHereMessage = 'Nothing has been decided in this entry yet.';
export const nothingWaitsMessage = 'Nothing waits for a decision. Every point that is claimed or found has one that is up to date.';
export const outsidePortfolioMessage = 'This entry belongs to no portfolio, so there is nowhere to keep a decision. Put it under a folder with portfolio.yaml.';
export const notSuchPointMessage = 'No pack in force has this marking point for this kind of evidence.';
export const stillReadingMessage = 'The decisions of this portfolio are still being read. Try again in a moment.';
export const noReasonMessage = 'A reason is needed: the learner and the quality assurer read it.';
export const nothingToSettleMessage = 'No two decisions stand on one point here.';
export const withdrawReasonPrompt = 'Why is it taken back? The decision and this reason stay in the record.';
export const wordsGoneMessage = 'That decision was made on no words, so there is nothing to compare.';

export const assessorNamePrompt = 'Your name, as it is to stand in the record. It is saved in assessment/decisions.json beside each decision and comment that you make, and remembered in your settings.';
export const assessorNameTitle = 'Your name';
export const noNameMessage = 'A name is needed, so that it can be told who decided.';

export const assessorModeOnMessage = 'Assessor mode is on. Decisions stand above the words that they are about.';
export const assessorModeOffMessage = 'Assessor mode is off.';

/** "CT.2 in E03: accepted". */
export function reasonTitle(point: string, entry: string, decision: Decision): string {
  return `${point} in ${entry}: ${decisionWords[decision]}`;
}

/** What the decision will rest on. @param selected whether the words were selected by the assessor */
export function reasonPrompt(passages: number, selected: boolean): string {
  if (passages === 0) return 'Why? No passage bears this point. To name the words that it rests on, press Escape, select them and decide again.';
  const rests = passages === 1 ? '1 sentence' : `${passages} sentences`;
  return selected ? `Why? The decision rests on ${rests} that you selected.` : `Why? The decision rests on ${rests} in which the point was found. To rest it on others, press Escape and select them first.`;
}

/** "CT.2 in E03: accepted. Saved." */
export function decidedMessage(point: string, entry: string, decision: Decision): string {
  return `${reasonTitle(point, entry, decision)}. Saved.`;
}

/** @param record the decision that was taken back */
export function withdrawnMessage({ point, entry }: DecisionRecord): string {
  return `The decision on ${point} in ${entry} is taken back. It stays in the history.`;
}

/** Told when somebody else decided on the point meanwhile. */
export function meanwhileMessage(point: string, entry: string, others: readonly DecisionRecord[]): string {
  return `${point} in ${entry} was ${others.map(decidedWords).join(', and ')} in another window or copy. Both decisions are kept. Decide which one stands.`;
}

/** "✓ accepted", with what is the matter. */
export function decisionStatus({ standing: { record }, faults }: ReviewedDecision): string {
  return [`${decisionShapes[record.decision]} ${decisionWords[record.decision]}`, ...faults.map((fault) => faultWords[fault])].join(' · ');
}

/** "✓ accepted · by D. Hallam on 14 March 2026". */
export function longDecisionStatus(decision: ReviewedDecision): string {
  const { by, at } = decision.standing.record;
  return `${decisionStatus(decision)} · by ${by} on ${dayInWords(at)}`;
}

const faultWords: Readonly<Record<ReviewedDecision['faults'][number], string>> = {
  'out-of-date': outOfDateWords,
  'no-evidence': 'no passage',
  'by-learner': 'decided by the learner',
  'by-witness': 'decided by the witness',
  conflict: 'decided twice',
  'not-countersigned': 'not countersigned',
  'action-needed': 'action asked for',
  'unknown-point': 'no such point',
};

/** A point, seen and decided: "CT.2 ● found, claimed · ✓ accepted". @param undecided what stands where nothing is decided */
export function pointLensTitle(coverage: PointCoverage, decided: readonly ReviewedDecision[], undecided: string = noDecisionWords): string {
  const seen = [`${foundShapes[coverage.found]} ${foundWords[coverage.found]}`, ...(coverage.claimed ? ['claimed'] : [])].join(', ');
  return [`${coverage.point.point.id} ${seen}`, ...(decided.length === 0 ? [undecided] : decided.map(decisionStatus))].join(' · ');
}

/** The lens at the top of an entry: "E03 · 2 accepted · 1 out of date · 1 not decided yet". */
export function entryLensTitle(name: string, decided: readonly ReviewedDecision[], waiting: number): string {
  const counts = (['accepted', 'more-needed', 'not-accepted'] as const).flatMap((decision) => {
    const count = decided.filter(({ standing }) => standing.record.decision === decision).length;
    return count > 0 ? [`${decisionShapes[decision]} ${count} ${decisionWords[decision]}`] : [];
  });
  const old = decided.filter(({ faults }) => faults.includes('out-of-date')).length;
  return [name, ...counts, ...(old > 0 ? [`${old} ${outOfDateWords}`] : []), waiting === 0 ? 'nothing waits' : `${waiting} to decide`].join(' · ');
}

/** What the two sides of the comparison are. */
export function comparisonTitle({ point, entry, at }: DecisionRecord): string {
  return `${point} in ${entry}: ${dayInWords(at)} ↔ now`;
}

/** The two sides' file names. */
export function comparisonNames({ point, entry }: DecisionRecord): { readonly then: string; readonly now: string } {
  return { then: `${point} in ${entry}, words decided on.md`, now: `${point} in ${entry}, words now.md` };
}

/** A line of a point's history. */
export function historyLine(record: AssessmentRecord): { readonly label: string; readonly detail: string } {
  const who = `${record.by}, ${dayInWords(record.at)}`;
  switch (record.kind) {
    case 'decision':
      return { label: `${decisionShapes[record.decision]} ${decisionWords[record.decision]} · ${who}`, detail: record.reason };
    case 'withdrawal':
      return { label: `↶ taken back · ${who}`, detail: record.reason };
    case 'sample':
      return { label: `${verdictShapes[record.verdict]} ${verdictWords[record.verdict]} · ${who}`, detail: record.note };
    case 'countersignature':
      return { label: `✓ countersigned · ${who}`, detail: '' };
    case 'comment':
      return { label: who, detail: record.text };
    case 'resolution':
      return { label: `${record.resolved ? 'resolved' : 'opened again'} · ${who}`, detail: '' };
  }
}

export const wordsStandLabel = 'the words still stand';
export const wordsChangedLabel = 'the words have changed';

export const verdictWords = { agree: 'quality assurer agrees', 'action-needed': 'quality assurer asks for action', done: 'action followed up' } as const;
const verdictShapes = { agree: '✓', 'action-needed': '!', done: '✓' } as const;

/** What each verdict says, for a list to choose from. */
export const verdictChoices = {
  agree: { label: 'Agree', detail: 'The decision can stand as it is.' },
  'action-needed': { label: 'Ask for action', detail: 'Something is to be done first. The unit is not complete until it is followed up.' },
  done: { label: 'Followed up', detail: 'What was asked for has been done.' },
} as const;

export const chooseSampledDecisionPlaceholder = 'Choose the decision to look at';
export const chooseVerdictPlaceholder = 'What does the quality assurer say?';
export const actionPrompt = 'What is to be done? The assessor reads it, and the unit waits for it.';
export const donePrompt = 'What was done? It stands in the record beside what was asked for.';
export const agreePrompt = 'A note for the record. It may be left empty.';
export const noActionMessage = 'Say what is to be done, or was done.';
export const ownDecisionMessage = 'This decision is your own. Somebody else has to look at it.';
export const nothingToCountersignMessage = 'No decision here waits for a countersignature.';

/** "2 of 5 accepted", with what presses most. */
export function unitDecidedWords({ points, accepted, holds }: UnitProgress): string {
  const open = holds.filter(isOpenAction).length;
  const asked = open === 0 ? [] : [open === 1 ? '1 action open' : `${open} actions open`];
  return [`${accepted} of ${points} accepted`, ...asked].join(' · ');
}

/** Whether the quality assurer asked for action that nobody has followed up. */
export function isOpenAction(hold: UnitHold): hold is UnitHold & { readonly kind: 'decision' } {
  return hold.kind === 'decision' && hold.fault === 'action-needed';
}
