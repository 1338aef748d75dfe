import type { DecisionFault } from '../assessment/review.js';
import type { Decision } from '../coverage/types.js';
import type { CellState } from '../matrix/cellStates.js';
import type { MatrixTotals } from '../matrix/totals.js';
import type { MatrixCell, MatrixDecision, MatrixEntry, MatrixPoint } from '../matrix/types.js';
import { dayInWords, decisionShapes, outOfDateWords } from './assessment.js';
import { count } from './lacking.js';
import { decisionWords, foundShapes, foundWords } from './messages.js';

/** What is to be told of a decision, in a cell. */
const faultWords: Readonly<Record<DecisionFault, string>> = {
  'out-of-date': outOfDateWords,
  'no-evidence': 'no passage',
  'by-learner': "learner's own",
  'by-witness': "witness's own",
  conflict: 'two decisions',
  'not-countersigned': 'countersign',
  'action-needed': 'action asked',
  'unknown-point': 'point unknown',
};

const faultSentences: Readonly<Record<DecisionFault, string>> = {
  'out-of-date': 'Out of date: the words have changed since.',
  'no-evidence': 'No passage was named for it.',
  'by-learner': 'It was made by the learner.',
  'by-witness': 'It was made by the witness.',
  conflict: 'Two decisions stand. Decide which one holds.',
  'not-countersigned': 'A qualified assessor still has to countersign.',
  'action-needed': 'The quality assurer asked for action.',
  'unknown-point': 'The point does not stand for this kind of evidence.',
};

const faultShape = '↻';
const claimedWords = 'claimed';

/** The first line of a cell: what is found and claimed. @param cell undefined where the point does not stand for the entry */
export function cellFoundWords(cell: MatrixCell | undefined): string {
  if (!cell) return '–';
  return `${foundShapes[cell.found]} ${foundWords[cell.found]}${cell.claimed ? ` · ${claimedWords}` : ''}`;
}

/** The second line of a cell: what is decided, or what is to be told of that; empty when nothing is. */
export function cellDecidedWords(cell: MatrixCell): string {
  const [decision] = cell.decisions;
  return decision ? `${cell.faults.length > 0 ? faultShape : decisionShapes[decision.decision]} ${shortDecision(cell)}` : '';
}

function shortDecision({ decisions: [decision], faults: [fault] }: MatrixCell): string {
  return fault === undefined ? (decision ? decisionWords[decision.decision] : '') : faultWords[fault];
}

/** All that a cell says, in sentences, those that it shows first. @param cell undefined where the point does not stand for the entry */
export function cellSentences({ id, title, claimable }: MatrixPoint, { name }: MatrixEntry, cell: MatrixCell | undefined): string {
  const place = `${id} ${title} in ${name}: `;
  if (!cell) return `${place}does not stand for this kind of evidence.`;
  const { found, claimed, words, missing, decisions, faults } = cell;
  const shown = [foundWords[found], ...(claimed ? [claimedWords] : []), ...(decisions.length > 0 ? [shortDecision(cell)] : [])];
  return [
    `${place}${shown.join(', ')}.`,
    ...(claimed || !claimable ? [] : ['Not claimed.']),
    ...(decisions.length > 0 || (found === 'none' && !claimed) ? [] : ['Not decided yet.']),
    ...(words === '' ? [] : [/[.?!…]"$/.test(words) ? words : `${words}.`]),
    ...(missing.length > 0 && decisions.length === 0 ? [`Still to show: ${missing.join('; ')}.`] : []),
    ...decisions.map(decisionSentence),
    ...faults.map((fault) => faultSentences[fault]),
  ].join(' ');
}

function decisionSentence({ decision, by, at, reason }: MatrixDecision): string {
  const words = decisionWords[decision];
  const why = reason.replace(/\s+/g, ' ').trim();
  return `${words.charAt(0).toUpperCase()}${words.slice(1)} by ${by} on ${dayInWords(at)}${why === '' ? '.' : `: ${/[.?!]$/.test(why) ? why : `${why}.`}`}`;
}

/** "4 found · 2 accepted", under the name of a row or column. */
export function matrixTotalsWords({ found, accepted }: MatrixTotals): string {
  return `${found} ${foundWords.found} · ${accepted} ${decisionWords.accepted}`;
}

/** States as they stand in the list to choose from. */
export const cellStateWords: Readonly<Record<CellState, string>> = {
  undecided: 'Waiting for a decision',
  'claimed-not-found': 'Claimed, not found yet',
  'partly-found': 'Partly found',
  'found-not-claimed': 'Found, not claimed',
  'found-not-decided': 'Found, not decided yet',
  accepted: 'Accepted',
  'more-needed': 'More needed',
  'not-accepted': 'Not accepted',
  'out-of-date': 'Out of date',
  'to-look-at': 'Decisions to look at again',
};

/** "12 of 40 points, 20 of 300 entries, 7 waiting for a decision." */
export function matrixSizeWords(shown: { readonly points: number; readonly entries: number }, all: { readonly points: number; readonly entries: number; readonly undecided: number }): string {
  const of = (some: number, every: number, label: string): string => (some === every ? count(every, label) : `${some} of ${count(every, label)}`);
  return `${of(shown.points, all.points, 'point')}, ${of(shown.entries, all.entries, 'entry')}, ${all.undecided} waiting for a decision.`;
}

const mostToldSingly = 2;

/** What a screen reader is told after a change. @param sentences one for each cell that changed */
export function matrixChangedWords(sentences: readonly string[]): string {
  return sentences.length <= mostToldSingly ? sentences.join(' ') : `${sentences.length} cells have changed.`;
}

export const matrixTitle = 'Matrix';
/** The panel's name. @param name what the portfolio is called */
export function matrixTitleOf(name: string): string {
  return `${matrixTitle}: ${name}`;
}
export const matrixLabel = 'Marking points by entry';
export const matrixCornerWords = 'Point';
export const matrixUnitLabel = 'Unit';
export const matrixStateLabel = 'Cells';
export const matrixPointsLabel = 'Points with';
export const matrixEntriesLabel = 'Entries with';
export const allUnitsWords = 'All units';
export const allCellsWords = 'All';
export const nextUndecidedLabel = 'Next to decide';
export const openPassageLabel = 'Open passage';
/** What to do about a cell, on buttons. */
export const decideLabels: Readonly<Record<Decision, string>> = { accepted: 'Accept…', 'more-needed': 'More needed…', 'not-accepted': 'Not accepted…' };
export const showAllLabel = 'Show all';
export const nothingUndecidedMessage = 'Nothing else here waits for a decision.';
export const nothingMatchesMessage = 'Nothing fits these filters.';
export const noEntriesInMatrixMessage = 'This portfolio has no entries yet.';
export const readingMatrixMessage = 'Reading the portfolio…';
export const portfolioNotOpenMessage = 'This portfolio is not open any more. Open its folder, then open the matrix again.';
export const matrixKeysMessage = 'Arrow keys move, Enter opens the passage, A accepts, M asks for more, N does not accept, full stop goes to the next one to decide.';
