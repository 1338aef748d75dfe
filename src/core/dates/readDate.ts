import type { TextRange } from '../text/range.js';
import { exists, daysInMonth, monthNames, toIso, weekdayNames, weekdayOf, type CalendarDay } from './calendar.js';

/** A date, as far as it can be read without guessing. Days are YYYY-MM-DD. */
export type DateReading =
  /** One day. */
  | { readonly kind: 'day'; readonly day: string }
  /** A month of a year; `first` and `last` are its days. */
  | { readonly kind: 'month'; readonly first: string; readonly last: string }
  /** Day and month, and no year. */
  | { readonly kind: 'no-year'; readonly day: number; readonly month: number }
  /** A day that the calendar does not have; `instead` where another order of the same figures is a day. */
  | { readonly kind: 'impossible'; readonly why: 'no-such-day' | 'no-such-month'; readonly month: number; readonly instead?: CalendarDay }
  /** Several days can be meant: the order of the figures is open, or the day of the week is another's. */
  | { readonly kind: 'ambiguous'; readonly why: 'order' | 'weekday'; readonly days: readonly CalendarDay[]; /** The day of the week that `days[0]` has. */ readonly weekday?: string };

/** A date in a text. */
export interface FoundDate {
  readonly reading: DateReading;
  /** Where it stands, the day of the week included. Offsets in the text that was searched. */
  readonly range: TextRange;
}

const weekday = '(?:(?<weekday>mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\\.?,?[ \\t]{1,3}(?:the[ \\t])?)?';
const month = '(?<name>jan(?:uary)?|feb(?:r?uary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b(?:\\.(?=[ \\t]?\\d))?';
const day = '(?<day>\\d{1,2})(?!\\d)(?:st|nd|rd|th)?';
const year = "(?<year>\\d{4}|['’]?\\d{2})(?![\\d:]|[.,]\\d|[ \\t]?(?:am|pm|a\\.m|p\\.m|hrs|o'clock|till?\\b|to\\b|-)|(?:am|pm))";
const gap = '[ \\t\\u00A0]{0,3}[-/.,]?[ \\t\\u00A0]{0,3}';
const before = '(?<![\\w£$€/.-])';
const after = "(?![\\w/-]|\\.\\d)";

/** Each way of writing a date; tried at every place of a text, the longest that fits. All are bounded in length. */
const forms: readonly RegExp[] = [
  new RegExp(`${before}${weekday}(?<year>\\d{4})(?<sign>[-/.])(?<month>\\d{1,2})\\k<sign>(?<day>\\d{1,2})(?:T[\\d:.]{4,12}Z?)?${after}`, 'giu'),
  new RegExp(`${before}${weekday}(?<day>\\d{1,2})[ \\t]?(?<sign>[-/.])[ \\t]?(?<month>\\d{1,2})[ \\t]?\\k<sign>[ \\t]?(?<year>\\d{4}|\\d{2})${after}`, 'giu'),
  new RegExp(`${before}${weekday}${day}(?:[ \\t]of)?${gap}${month}${gap}${year}${after}`, 'giu'),
  new RegExp(`${before}${weekday}${month}${gap}${day}${gap}${year}${after}`, 'giu'),
  new RegExp(`${before}${weekday}${day}(?:[ \\t]of)?${gap}${month}`, 'giu'),
  new RegExp(`${before}${weekday}${month}[ \\t]{1,3}${day}${after}`, 'giu'),
  new RegExp(`${before}${month}[ \\t,]{1,3}(?<year>(?:19|20)\\d\\d)${after}`, 'giu'),
  new RegExp(`${before}(?<month>\\d{1,2})/(?<year>(?:19|20)\\d\\d)${after}`, 'gu'),
];
const bareDayAndMonth = new RegExp(`^[ \\t]*${weekday}(?<day>\\d{1,2})[/.](?<month>\\d{1,2})[ \\t.]*$`, 'iu');

/**
 * The date that a field holds, read day first: `2/11/2017` is 2 November. Words around it ("about ten on 3 March")
 * are allowed. Undefined when there is none, or several: use `findDates` for those.
 */
export function readDate(text: string): DateReading | undefined {
  const bare = bareDayAndMonth.exec(text)?.groups;
  if (bare) return interpret(bare);
  const found = findDates(text);
  return found.length === 1 ? found[0]?.reading : undefined;
}

/**
 * Every date in a text, in order. Two numbers alone (`2/3`) are no date in running text, as they may be a fraction
 * or a score; `readDate` takes them for one where nothing else stands. Takes time in proportion to the text.
 */
export function findDates(text: string): FoundDate[] {
  const found: FoundDate[] = [];
  for (const form of forms) {
    for (const match of text.matchAll(form)) {
      const range = { start: match.index, end: match.index + match[0].length };
      if (match.groups && !isModalMay(match[0], match.groups)) found.push({ reading: interpret(match.groups), range });
    }
  }
  found.sort((a, b) => a.range.start - b.range.start || b.range.end - a.range.end);
  let end = 0;
  return found.filter(({ range }) => {
    if (range.start < end) return false;
    end = range.end;
    return true;
  });
}

/** A date of two numbers (`17/3`), for places such as the end of a signature where it can be nothing else. */
export function bareDate(text: string): Pick<FoundDate, 'range'> | undefined {
  const match = /(?<![\d/.£$])(?:[12]?\d|0\d|3[01])[/.](?:0?[1-9]|1[0-2])(?![\d/]|\.\d|\s?(?:am|pm)\b)/.exec(text);
  return match ? { range: { start: match.index, end: match.index + match[0].length } } : undefined;
}

/** The first and last day that a reading can mean; undefined when it says no year, or no day. */
export function spanOf(reading: DateReading | undefined): { readonly first: string; readonly last: string } | undefined {
  if (reading?.kind === 'day') return { first: reading.day, last: reading.day };
  return reading?.kind === 'month' ? { first: reading.first, last: reading.last } : undefined;
}

type Groups = Readonly<Record<string, string | undefined>>;

/** "may 5" in "we may 5 times": the verb, not the month. */
function isModalMay(text: string, { name, year }: Groups): boolean {
  return name === 'may' && year === undefined && text.startsWith('may');
}

function interpret(groups: Groups): DateReading {
  const month = groups.name === undefined ? Number(groups.month) : monthNames.findIndex((name) => name.toLowerCase().startsWith((groups.name ?? '').slice(0, 3).toLowerCase())) + 1;
  const year = groups.year === undefined ? undefined : fullYear(groups.year.replace(/\D/g, ''));
  if (groups.day === undefined) return year === undefined ? { kind: 'impossible', why: 'no-such-month', month } : ofMonth(year, month);
  const day = Number(groups.day);
  if (year === undefined) return day >= 1 && day <= daysInMonth(month) ? { kind: 'no-year', day, month } : impossible(month, undefined);
  const date = { year, month, day };
  const turned = groups.name === undefined ? { year, month: day, day: month } : undefined;
  if (!exists(date)) return impossible(month, turned && exists(turned) ? turned : undefined);
  const yearFirst = yearFirstOf(groups);
  if (yearFirst && toIso(yearFirst) !== toIso(date)) return { kind: 'ambiguous', why: 'order', days: [date, yearFirst] };
  return ofDay(date, turned, groups.weekday);
}

function ofMonth(year: number, month: number): DateReading {
  if (daysInMonth(month, year) === 0) return { kind: 'impossible', why: 'no-such-month', month };
  return { kind: 'month', first: toIso({ year, month, day: 1 }), last: toIso({ year, month, day: daysInMonth(month, year) }) };
}

function impossible(month: number, instead: CalendarDay | undefined): DateReading {
  return { kind: 'impossible', why: daysInMonth(month) === 0 ? 'no-such-month' : 'no-such-day', month, ...(instead && { instead }) };
}

/** `12-11-10` is written by some with the year first, as in 2012-11-10; with slashes or full stops hardly by anyone. */
function yearFirstOf({ sign, year, month, day }: Groups): CalendarDay | undefined {
  if (sign !== '-' || year?.length !== 2) return undefined;
  const date = { year: fullYear(day ?? ''), month: Number(month), day: Number(year) };
  return day?.length === 2 && exists(date) ? date : undefined;
}

function ofDay(date: CalendarDay, turned: CalendarDay | undefined, weekday: string | undefined): DateReading {
  const named = weekday === undefined ? undefined : weekdayNames.findIndex((name) => name.toLowerCase().startsWith(weekday.slice(0, 3).toLowerCase()));
  if (named === undefined || named === weekdayOf(date)) return { kind: 'day', day: toIso(date) };
  const days = turned && exists(turned) && weekdayOf(turned) === named ? [date, turned] : [date];
  return { kind: 'ambiguous', why: 'weekday', days, weekday: weekdayNames[weekdayOf(date)] ?? '' };
}

/** Two figures are of this century up to 69, as in most programs that read dates. */
function fullYear(figures: string): number {
  const year = Number(figures);
  if (figures.length > 2) return year;
  return year < 70 ? 2000 + year : 1900 + year;
}
