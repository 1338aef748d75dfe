import { readDate, spanOf } from '../../dates/readDate.js';
import { signedBeforeMessage } from '../../words/witness.js';
import { dateIn } from '../dates/dateIn.js';
import type { EntryRule } from '../types.js';
import { isStatement, valueOf } from './statement.js';

/**
 * A statement cannot be signed before what it tells of. Told when both days are plain and the last day of signing
 * comes before the first day of what was seen. Without years only days of one month are compared, as a December may
 * be signed for in January.
 */
export const signedBeforeActivity: EntryRule = {
  codes: ['witness.signed-before-activity'],
  check(entry) {
    if (!isStatement(entry) && entry.checked.coverage.kind !== 'observation') return [];
    const signed = valueOf(entry.fields, 'signed.date');
    const seen = entry.fields.find(({ name, source, value }) => name === 'observed.date' && source !== 'letter' && readDate(value) !== undefined) ?? valueOf(entry.fields, 'observed.date');
    if (!signed || !seen || !isBefore(signed.value, seen.value)) return [];
    const [late, early] = [dateIn(seen, entry.checked.document.text), dateIn(signed, entry.checked.document.text)];
    return [{ code: 'witness.signed-before-activity', severity: 'warning', message: signedBeforeMessage(early.words, late.words), range: early.range, related: [{ key: entry.key, range: late.range, message: late.words }] }];
  },
};

function isBefore(signed: string, seen: string): boolean {
  const [first, second] = [readDate(signed), readDate(seen)];
  const [end, start] = [spanOf(first), spanOf(second)];
  if (end && start) return end.last < start.first;
  return first?.kind === 'no-year' && second?.kind === 'no-year' && first.month === second.month && first.day < second.day;
}
