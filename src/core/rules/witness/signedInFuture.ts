import { readDate, spanOf } from '../../dates/readDate.js';
import { signedInFutureMessage } from '../../words/witness.js';
import { dateIn } from '../dates/dateIn.js';
import type { EntryRule } from '../types.js';
import { isStatement } from './statement.js';

/** A day of signing that is still to come is a slip, or a form signed ahead. Told when the whole day or month lies after the day of the check. */
export const signedInFuture: EntryRule = {
  codes: ['witness.signed-in-future'],
  check(entry, { today }) {
    if (!isStatement(entry) && entry.checked.coverage.kind !== 'observation') return [];
    const late = entry.fields.find(({ name, value }) => name === 'signed.date' && value !== '' && (spanOf(readDate(value))?.first ?? '') > today);
    if (!late) return [];
    const { words, range } = dateIn(late, entry.checked.document.text);
    return [{ code: 'witness.signed-in-future', severity: 'warning', message: signedInFutureMessage(words), range }];
  },
};
