import { findDates, spanOf } from '../../dates/readDate.js';
import { inFutureMessage } from '../../words/dates.js';
import type { EntryRule } from '../types.js';
import { dateIn } from './dateIn.js';

const dated = new Set(['date', 'observed.date']);

/**
 * Evidence tells of what has been done, so a day that is still to come is a slip. Told of an entry's own date and of the
 * day of an observation, when the whole day or month lies after the day of the check; a day of signing is
 * `witness.signed-in-future`'s to tell.
 *
 *     date: 2062-03-14       This is dated 2062-03-14, which is still to come.
 *
 * Quiet on the day itself, on a year or month that has begun, on a stretch of time ("January to June 2026"), whose start
 * is not read, and on what is no date.
 */
export const inFuture: EntryRule = {
  codes: ['date.in-future'],
  check({ fields, checked: { document } }, { today }) {
    const late = fields.find(({ name, value }) => dated.has(name) && (firstDayOf(value) ?? '') > today);
    if (!late) return [];
    const { words, range } = dateIn(late, document.text);
    return [{ code: 'date.in-future', severity: 'warning', message: inFutureMessage(words), range }];
  },
};

const monthName = /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*/gi;
const untilThen = /\b(?:to|until|till|and)\s*$/i;

/** The first day that a date can mean; undefined for none, several, and the end of a stretch of time. */
function firstDayOf(value: string): string | undefined {
  const [found, ...more] = findDates(value);
  if (!found || more.length > 0 || untilThen.test(value.slice(0, found.range.start)) || (value.match(monthName)?.length ?? 0) > 1) return undefined;
  return spanOf(found.reading)?.first;
}
