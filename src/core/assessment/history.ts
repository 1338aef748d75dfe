import { byTime, replacedDecisions } from './replacing.js';
import type { AssessmentRecord, DecisionRecord } from './types.js';

/** A point in an entry, as records name it. */
export interface RecordedPoint {
  /** Every name that the entry goes by in records: its id and its path. */
  readonly names: readonly string[];
  readonly pack: string;
  readonly point: string;
}

/** What an entry goes by. */
export interface EntryNames {
  readonly id: string | undefined;
  /** Whether no other entry has the id. */
  readonly isItsOwn: boolean;
  readonly path: string;
  /** What the decisions that stand on it call it. */
  readonly decided: readonly string[];
}

/** Every name that an entry goes by in records, each once. An id that another entry has too is left out: decisions under it may be the other's. */
export function namesInRecords({ id, isItsOwn, path, decided }: EntryNames): string[] {
  const names = [...(id === undefined ? [] : [id]), path, ...decided];
  return [...new Set(isItsOwn ? names : names.filter((name) => name !== id))];
}

/** All that was ever recorded on a point in an entry but feedback, latest first. */
export function historyOf(records: readonly AssessmentRecord[], place: RecordedPoint): AssessmentRecord[] {
  const ids = new Set(decisionRecordsOn(records, place).map(({ id }) => id));
  return records
    .filter((record) => ids.has(record.kind === 'decision' ? record.id : 'decision' in record ? record.decision : ''))
    .sort((a, b) => byTime(b, a));
}

/** The decisions on a point that a new one takes the place of: all that none has taken the place of yet, withdrawn ones too, so that their history stays with the point. */
export function lastDecisions(records: readonly AssessmentRecord[], place: RecordedPoint): DecisionRecord[] {
  const decisions = decisionRecordsOn(records, place);
  const replaced = replacedDecisions(decisions);
  return decisions.filter(({ id }) => !replaced.has(id));
}

function decisionRecordsOn(records: readonly AssessmentRecord[], { names, pack, point }: RecordedPoint): DecisionRecord[] {
  return records.filter((record): record is DecisionRecord => record.kind === 'decision' && record.pack === pack && record.point === point && names.includes(record.entry));
}
