/** A day of the calendar. Months count from 1. */
export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Months as they are called, in order. */
export const monthNames = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'] as const;
/** Days of the week as they are called, Sunday first. */
export const weekdayNames = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const;

const daysIn = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** How many days a month has; 0 when there is no such month. Without a year, February has 29. */
export function daysInMonth(month: number, year?: number): number {
  if (month === 2 && (year === undefined || isLeap(year))) return 29;
  return daysIn[month - 1] ?? 0;
}

/** Whether the day is in the calendar. */
export function exists({ year, month, day }: CalendarDay): boolean {
  return year > 0 && day >= 1 && day <= daysInMonth(month, year);
}

/** The day of the week, Sunday being 0. */
export function weekdayOf({ year, month, day }: CalendarDay): number {
  return new Date(Date.UTC(year, month - 1, day)).getUTCDay();
}

/** YYYY-MM-DD, which sorts by time. */
export function toIso({ year, month, day }: CalendarDay): string {
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
}

/** The day of a YYYY-MM-DD, undefined when it is written otherwise or does not exist. */
export function fromIso(text: string): CalendarDay | undefined {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? [];
  const date = { year: Number(year), month: Number(month), day: Number(day) };
  return day !== undefined && exists(date) ? date : undefined;
}

/** "26 January 2016", which nobody reads in two ways. */
export function inWords({ year, month, day }: CalendarDay): string {
  return `${day} ${monthNames[month - 1] ?? ''} ${year}`;
}

/**
 * How many whole months lie between two days given as YYYY-MM-DD: 31 January to 28 February is none, as the month
 * is not over. Negative when `to` is the earlier day; undefined when one of them is no day.
 */
export function monthsBetween(from: string, to: string): number | undefined {
  const [a, b] = [fromIso(from), fromIso(to)];
  if (!a || !b) return undefined;
  if (to < from) return -(monthsBetween(to, from) ?? 0) || 0;
  return (b.year - a.year) * 12 + b.month - a.month - (b.day < a.day ? 1 : 0);
}

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
