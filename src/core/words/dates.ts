import { inWords, monthNames, weekdayOf, weekdayNames } from '../dates/calendar.js';
import type { DateReading } from '../dates/readDate.js';

/** Why a date cannot be read, and how to write it. @param written the date as it stands in the text */
export function impossibleDateMessage(written: string, { why, month, instead }: Extract<DateReading, { kind: 'impossible' }>): string {
  const reason = why === 'no-such-month' ? `there is no month ${month}` : `${monthNames[month - 1] ?? ''} does not have that day`;
  const help = instead ? `If ${inWords(instead)} is meant, write it so.` : 'Check the date.';
  const yearFirst = /^\s*\d{4}/.test(written);
  return yearFirst ? `"${written}" is no day: ${reason}. ${help}` : `"${written}" is read day first, and ${reason}. ${help}`;
}

/** The ways to read a date. @param written the date as it stands in the text */
export function ambiguousDateMessage(written: string, { why, days, weekday }: Extract<DateReading, { kind: 'ambiguous' }>): string {
  const [day, other] = days;
  if (!day) return `"${written}" can be read in two ways. Write the month as a word.`;
  if (why === 'order' && other) return `"${written}" can be ${inWords(day)} or ${inWords(other)}. Write the month as a word.`;
  const or = other ? `; ${inWords(other)} was a ${weekdayNames[weekdayOf(other)] ?? ''}` : '';
  return `${inWords(day)} was a ${weekday ?? ''}${or}. Check the day and the date in "${written}".`;
}

export function noYearMessage(written: string): string {
  return `"${written}" has no year. Add it, so that it is plain how recent this is.`;
}

/** @param written the date as it stands in the text */
export function inFutureMessage(written: string): string {
  return `This is dated ${written}, which is still to come. Evidence tells of what has been done: check the date.`;
}
