import type { EvidenceDocument } from '../document/types.js';
import type { Person } from '../portfolio/manifest.js';
import { isEmptyValue } from './emptyValue.js';
import type { LabelMeaning } from './labels.js';
import { readPairs } from './pairs.js';

const columns: Readonly<Partial<Record<LabelMeaning, keyof Person>>> = { name: 'name', 'witness.name': 'name', role: 'role', 'witness.relationship': 'relationship', contact: 'contact', employer: 'employer' };

/** The people of a document's witness list: rows of a table whose header names a name, and a role, relationship or contact. */
export function readWitnessList(document: EvidenceDocument): readonly Person[] {
  return readPairs(document, false).flatMap(({ passage, range, pairs }): Person[] => {
    if (passage.kind !== 'row') return [];
    const row = pairs.flatMap(({ label: { meanings, party }, labelRange, value }) => {
      const column = columns[meanings[0] ?? 'other'];
      const text = document.text.slice(value.start, value.end);
      return column && (party ?? 'witness') === 'witness' && labelRange.end <= range.start && !isEmptyValue(text) ? [[column, text] as const] : [];
    });
    const { name, ...more } = Object.fromEntries(row) as Partial<Record<keyof Person, string>>;
    return name === undefined || Object.keys(more).length === 0 ? [] : [{ name, ...more }];
  });
}
