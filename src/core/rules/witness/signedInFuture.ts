import { readDate, spanOf } from '../../dates/readDate.js';
import { signedInFutureMessage } from '../../words/witness.js';
import type { EntryRule } from '../types.js';
import { isStatement } from './statement.js';

/** A day of signing that is still to come is a slip, or a form signed ahead. Told when the whole day or month lies after the day of the check. */
export const signedInFuture: EntryRule = {
  codes: ['witness.signed-in-future'],
  check(entry, { today }) {
    if (!isStatement(entry) && entry.checked.coverage.kind !== 'observation') return [];
    const late = entry.fields.find(({ name, value }) => name === 'signed.date' && value !== '' && (spanOf(readDate(value))?.first ?? '') > today);
    return late ? [{ code: 'witness.signed-in-future', severity: 'warning', message: signedInFutureMessage(late.value), range: late.range }] : [];
  },
};
