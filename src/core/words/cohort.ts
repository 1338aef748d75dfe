import type { UnitHold } from '../assessment/progress.js';
import type { DecisionFault } from '../assessment/review.js';
import type { PassedOver } from '../cohort/types.js';
import { dayInWords } from './assessment.js';
import { count } from './lacking.js';
import { misnamedManifestMessage } from './portfolio.js';

/** Faults of decisions, in a few words. */
export const faultWords: Readonly<Record<DecisionFault, string>> = {
  'out-of-date': 'decision out of date',
  'no-evidence': 'accepted with no evidence',
  'by-learner': 'decided by the learner',
  'by-witness': 'decided by the witness',
  conflict: 'two decisions side by side',
  'not-countersigned': 'not countersigned',
  'action-needed': 'action not followed up',
  'unknown-point': 'decision on an unknown point',
};

const holds: Readonly<Record<Exclude<UnitHold['kind'], 'policy' | 'decision'>, string>> = {
  'not-found': 'not found yet',
  'partly-found': 'partly found',
  'not-decided': 'not decided yet',
  'more-needed': 'more needed',
  'not-accepted': 'not accepted',
};

/** What holds a unit back, as a phrase: "CT.1 action not followed up (D. Hallam, 14 March 2026)". */
export function holdWords(hold: UnitHold): string {
  if (hold.kind === 'policy') return `${hold.point} still needs ${hold.lacking.join('; ')}`;
  if (hold.kind !== 'decision') return `${hold.point} ${holds[hold.kind]}`;
  const { by, at } = hold.decision.standing.record;
  return `${hold.point} ${faultWords[hold.fault]} (${by}, ${dayInWords(at)})`;
}

export const cohortLabels = {
  title: 'Cohort',
  learner: 'Learner',
  unit: 'Unit',
  points: 'Points',
  found: 'Found',
  accepted: 'Accepted',
  complete: 'Complete',
  holds: 'Held back by',
  outOfDate: 'Decisions out of date',
  folder: 'Folder',
  yes: 'yes',
  no: 'no',
  nothing: 'No portfolio was found. A portfolio is a folder with portfolio.yaml in it.',
} as const;

/** "3 of 4 found, 2 accepted". */
export function unitWords({ points, found, accepted }: { readonly points: number; readonly found: number; readonly accepted: number }): string {
  return `${found} of ${count(points, 'point')} found, ${accepted} accepted`;
}

/** "12 learners, 5 units complete, 2 decisions out of date". */
export function cohortTotals(learners: number, complete: number, units: number, outOfDate: number): string {
  return `${count(learners, 'learner')}. ${complete} of ${count(units, 'unit')} complete. ${count(outOfDate, 'decision')} out of date.`;
}

const mostFolders = 20;

/** "2 folders have no portfolio.yaml and were passed over: a, b.", and what to do about one that nearly has. */
export function passedOverMessage(folders: readonly PassedOver[]): string {
  const paths = folders.slice(0, mostFolders).map(({ path }) => path);
  const named = [...paths, ...(folders.length > paths.length ? [andMore(folders.length - paths.length)] : [])].join(', ');
  const [what, was] = folders.length === 1 ? ['1 folder has', 'was'] : [`${folders.length} folders have`, 'were'];
  const misnamed = folders.flatMap(({ path, misnamed }) => (misnamed === null ? [] : [misnamedManifestMessage(path === '.' ? misnamed : `${path}/${misnamed}`)]));
  return [`${what} no portfolio.yaml and ${was} passed over: ${named}.`, ...misnamed].join(' ');
}

export function andMore(left: number): string {
  return `and ${left} more`;
}

export function portfoliosRead(done: number, all: number): string {
  return `${done} of ${count(all, 'portfolio')} read`;
}

export const interruptedMessage = 'Stopped. What has been read is kept, and the next call goes on from there.';
export const interruptedUnkeptMessage = 'Stopped.';
