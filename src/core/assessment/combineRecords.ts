import type { AssessmentRecord } from './types.js';

/** Records put together, each once. */
export interface CombinedRecords {
  readonly records: readonly AssessmentRecord[];
  /** Ids under which two different records came: both are kept, the later one under an id of its own. */
  readonly clashes: readonly string[];
}

/** Puts records of several readers together. None is lost; the same record read twice is one. */
export function combineRecords(records: Iterable<AssessmentRecord>): CombinedRecords {
  const byId = new Map<string, { readonly record: AssessmentRecord; readonly written: string }>();
  const clashes = new Set<string>();
  for (const record of records) {
    const written = JSON.stringify(sortKeys(record));
    let id = record.id;
    for (let copy = 2; byId.has(id) && byId.get(id)?.written !== written; copy++) id = `${record.id}-${copy}`;
    if (id !== record.id) clashes.add(record.id);
    if (!byId.has(id)) byId.set(id, { record: id === record.id ? record : { ...record, id }, written });
  }
  return { records: [...byId.values()].map(({ record }) => record), clashes: [...clashes] };
}

/** The value with the keys of all its objects in order, so that two ways to write it are one. */
export function sortKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortKeys);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, inner]) => [key, sortKeys(inner)]));
}
