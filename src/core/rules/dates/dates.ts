import type { Diagnostic } from '../../diagnostics/types.js';
import { findDates, readDate, type DateReading } from '../../dates/readDate.js';
import type { Field } from '../../fields/types.js';
import { overlapsAny, type TextRange } from '../../text/range.js';
import { ambiguousDateMessage, impossibleDateMessage, noYearMessage } from '../../words/dates.js';
import type { EntryRule } from '../types.js';

const dateFields = new Set<Field['name']>(['date', 'observed.date', 'signed.date']);

/**
 * Dates are read day first and never guessed. Told are dates that the calendar does not have, in fields and in the
 * text; in fields also dates that can be read in two ways, whose day of the week is another's, and dates without a
 * year where the entry has none with one.
 */
export const dates: EntryRule = {
  codes: ['date.impossible', 'date.ambiguous'],
  check({ checked: { document }, fields }) {
    const own = fields.filter(({ name, value }) => dateFields.has(name) && value !== '').map(({ range, value }) => ({ range, value, reading: readDate(value) }));
    const dated = own.some(({ reading }) => reading?.kind === 'day' || reading?.kind === 'month');
    const isOfField = overlapsAny(own.map(({ range }) => range));
    const inFields = own.flatMap(({ range, value, reading }) => told(value, range, reading, dated));
    const inText = document.blocks.flatMap(({ start, block }) =>
      block.passages.flatMap((passage) =>
        passage.quoted ? [] : findDates(passage.prose).flatMap(({ reading, range }): Diagnostic[] => {
          const words = passage.prose.slice(range.start, range.end);
          const place = { start: start + passage.range.start + range.start, end: start + passage.range.start + range.end };
          const plain = reading.kind === 'impossible' && /\p{L}{3}|(?:19|20)\d\d$/u.test(words);
          return plain && !isOfField(place) ? told(words, place, reading, true) : [];
        }),
      ),
    );
    return onceEach([...inFields, ...inText]);
  },
};

function told(written: string, range: TextRange, reading: DateReading | undefined, dated: boolean): Diagnostic[] {
  switch (reading?.kind) {
    case 'impossible':
      return [{ code: 'date.impossible', severity: 'warning', message: impossibleDateMessage(dateWithin(written), reading), range }];
    case 'ambiguous':
      return [{ code: 'date.ambiguous', severity: 'information', message: ambiguousDateMessage(dateWithin(written), reading), range }];
    case 'no-year':
      return dated ? [] : [{ code: 'date.ambiguous', severity: 'information', message: noYearMessage(written), range }];
    default:
      return [];
  }
}

/** The date alone, of a field that holds a whole sentence. */
function dateWithin(written: string): string {
  const [only, ...others] = findDates(written);
  return only && others.length === 0 ? written.slice(only.range.start, only.range.end) : written;
}

/** Each place once, and of dates without a year the first only. */
function onceEach(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const places = new Set<number>();
  let yearless = 0;
  return diagnostics.filter(({ range, message }) => {
    if (places.has(range.start) || (message.includes('has no year') && yearless++ > 0)) return false;
    places.add(range.start);
    return true;
  });
}
