import { readDate } from '../../dates/readDate.js';
import { fieldOf, type Field } from '../../fields/types.js';
import type { FrontMatter } from '../../document/types.js';
import type { TextRange } from '../../text/range.js';

/** The day of which an entry tells. */
export interface EntryDate {
  /** YYYY-MM-DD. */
  readonly day: string;
  readonly range: TextRange;
}

/** When what an entry tells of took place: the day of the observation where one is given, else the entry's own date. */
export function entryDate(fields: readonly Field[], frontMatter: FrontMatter | undefined): EntryDate | undefined {
  const observed = fieldOf(fields, 'observed.date');
  const own = fieldOf(fields, 'date');
  const written = frontMatter?.date === undefined ? undefined : { value: frontMatter.date, range: frontMatter.places.get('date') ?? frontMatter.range };
  for (const field of [observed, own, written]) {
    const reading = field && readDate(field.value);
    if (field && reading?.kind === 'day') return { day: reading.day, range: field.range };
  }
  return undefined;
}
