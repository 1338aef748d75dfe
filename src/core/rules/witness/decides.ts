import { decidesMessage } from '../../words/witness.js';
import type { EntryRule } from '../types.js';
import { claimsDecision } from './decision.js';
import { isStatement, sentencesOf } from './statement.js';

/**
 * Whether a criterion is met is the assessor's decision; the witness says what they saw. Told at "meets 2.1", "should
 * pass", "the criteria are met" and the like; "we met at 2.1 miles" and "the course that I passed" are left alone.
 */
export const decides: EntryRule = {
  codes: ['witness.decides'],
  check(entry) {
    if (!isStatement(entry)) return [];
    return sentencesOf(entry).flatMap(({ words, range }) => {
      const place = claimsDecision(words);
      return place ? [{ code: 'witness.decides' as const, severity: 'warning' as const, message: decidesMessage, range: { start: range.start + place.start, end: range.start + place.end } }] : [];
    }).slice(0, 1);
  },
};
