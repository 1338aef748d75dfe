import type { AssessmentRecord } from './types.js';

/** Records put together, each once. */
export interface CombinedRecords {
  readonly records: readonly AssessmentRecord[];
  /** Ids under which two different records came: both are kept, the later one under an id of its own. */
  readonly clashes: readonly string[];
}

/** Puts records of several readers together. None is lost; the same record read twice is one, also when it stands there under an id of its own already. */
export function combineRecords(records: Iterable<AssessmentRecord>): CombinedRecords {
  const byId = new Map<string, AssessmentRecord>();
  const clashes = new Set<string>();
  for (const record of records) {
    let id = record.id;
    for (let copy = 2; ; copy++) {
      const known = byId.get(id);
      if (!known || known === record || saysTheSame(known, record)) break;
      id = `${record.id}-${copy}`;
    }
    if (id !== record.id) clashes.add(record.id);
    if (!byId.has(id)) byId.set(id, id === record.id ? record : { ...record, id });
  }
  return { records: [...byId.values()], clashes: [...clashes] };
}

/** Whether two records are the same, whatever their ids. */
export function saysTheSame(a: AssessmentRecord, b: AssessmentRecord): boolean {
  return writtenWithoutId(a) === writtenWithoutId(b);
}

function writtenWithoutId(record: AssessmentRecord): string {
  return JSON.stringify(sortKeys({ ...record, id: '' }));
}

/** The value with the keys of all its objects in order, so that two ways to write it are one. */
export function sortKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortKeys);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, inner]) => [key, sortKeys(inner)]));
}
