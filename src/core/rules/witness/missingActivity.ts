import { missingActivityMessage, type SeenPart } from '../../words/witness.js';
import type { EntryRule } from '../types.js';
import { isBegun, isStatement, placeOf, sentencesOf, tellsOccasion, valueOf } from './statement.js';

/** Words that an account of what was seen has at least. */
const fewestWords = 5;

/**
 * A statement bears out what was seen on an occasion: what, when and where. Told once, with the parts that lack.
 * A labelled field, a sentence in the past about somebody, a day or a place in a sentence all do.
 */
export const missingActivity: EntryRule = {
  codes: ['witness.missing-activity'],
  check(entry) {
    if (!isStatement(entry) || !isBegun(entry)) return [];
    const { fields } = entry;
    const told = fields.some(({ name, source, value }) => name === 'observed.activity' && source !== 'letter' && value.split(/\s+/).length >= fewestWords);
    const found: Readonly<Record<SeenPart, boolean>> = {
      what: told || tellsOccasion(sentencesOf(entry)),
      when: valueOf(fields, 'observed.date') !== undefined || fields.some(({ name, source, value }) => name === 'date' && source !== 'front-matter' && value !== ''),
      where: valueOf(fields, 'observed.place') !== undefined,
    };
    const parts: readonly SeenPart[] = ['what', 'when', 'where'];
    const lacking = parts.filter((part) => !found[part]);
    if (lacking.length === 0) return [];
    const range = placeOf(entry, lacking.map((part) => (part === 'what' ? 'observed.activity' : part === 'when' ? 'observed.date' : 'observed.place')));
    return [{ code: 'witness.missing-activity', severity: 'warning', message: missingActivityMessage(parts.filter((part) => found[part]), lacking), range, data: { kind: 'field', field: 'observed' } }];
  },
};
