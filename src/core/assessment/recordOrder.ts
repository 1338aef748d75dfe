import type { AssessmentRecord } from './types.js';

/**
 * Records in the order in which they are written: what belongs to one entry and point stands together, in order of
 * time. So two people who decide on different points change different places of the file.
 */
export function inRecordOrder(records: readonly AssessmentRecord[]): AssessmentRecord[] {
  const byId = new Map(records.map((record) => [record.id, record]));
  const keyed = records.map((record) => ({ record, key: [...placeOf(record, byId), record.at, record.id] }));
  return keyed.sort((a, b) => compareKeys(a.key, b.key)).map(({ record }) => record);
}

function placeOf(record: AssessmentRecord, byId: ReadonlyMap<string, AssessmentRecord>): [string, string, string] {
  switch (record.kind) {
    case 'decision':
      return [record.entry, '', `${record.pack} ${record.point}`];
    case 'comment':
      return [record.entry, 'thread', record.thread];
    case 'resolution': {
      const first = byId.get(record.thread);
      return [first?.kind === 'comment' ? first.entry : '', 'thread', record.thread];
    }
    case 'withdrawal':
    case 'sample':
    case 'countersignature': {
      const decision = byId.get(record.decision);
      return decision?.kind === 'decision' ? placeOf(decision, byId) : ['', '', record.decision];
    }
  }
}

function compareKeys(a: readonly string[], b: readonly string[]): number {
  const at = a.findIndex((part, index) => part !== b[index]);
  if (at < 0) return 0;
  return (a[at] ?? '') < (b[at] ?? '') ? -1 : 1;
}
