import type { AssessmentRecord, DecisionRecord } from './types.js';

/** A point in an entry, as records name it. */
export interface RecordedPoint {
  /** Every name that the entry goes by in records: its id and its path. */
  readonly names: readonly string[];
  readonly pack: string;
  readonly point: string;
}

/** All that was ever recorded on a point in an entry but feedback, latest first. */
export function historyOf(records: readonly AssessmentRecord[], place: RecordedPoint): AssessmentRecord[] {
  const ids = new Set(decisionRecordsOn(records, place).map(({ id }) => id));
  return records
    .filter((record) => ids.has(record.kind === 'decision' ? record.id : 'decision' in record ? record.decision : ''))
    .sort((a, b) => (a.at === b.at ? compare(b.id, a.id) : compare(b.at, a.at)));
}

/** The decisions on a point that a new one takes the place of: all that none has taken the place of yet, withdrawn ones too, so that their history stays with the point. */
export function lastDecisions(records: readonly AssessmentRecord[], place: RecordedPoint): DecisionRecord[] {
  const decisions = decisionRecordsOn(records, place);
  const replaced = new Set(decisions.flatMap(({ id, replaces }) => replaces.filter((each) => each !== id)));
  return decisions.filter(({ id }) => !replaced.has(id));
}

function decisionRecordsOn(records: readonly AssessmentRecord[], { names, pack, point }: RecordedPoint): DecisionRecord[] {
  return records.filter((record): record is DecisionRecord => record.kind === 'decision' && record.pack === pack && record.point === point && names.includes(record.entry));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
