import type { Diagnostic } from '../../diagnostics/types.js';
import { findDates, readDate, type DateReading } from '../../dates/readDate.js';
import type { Field } from '../../fields/types.js';
import { overlapsAny } from '../../text/range.js';
import { ambiguousDateMessage, impossibleDateMessage, noYearMessage } from '../../words/dates.js';
import type { EntryRule } from '../types.js';
import { dateIn, type WrittenDate } from './dateIn.js';

const dateFields = new Set<Field['name']>(['date', 'observed.date', 'signed.date']);

/**
 * Dates are read day first and never guessed. Told are dates that the calendar does not have, in fields and in the
 * text; in fields also dates that can be read in two ways, whose day of the week is another's, and dates without a
 * year where the entry has none with one.
 */
export const dates: EntryRule = {
  codes: ['date.impossible', 'date.ambiguous'],
  check({ checked: { document }, fields }) {
    const own = fields.filter(({ name, value }) => dateFields.has(name) && value !== '').map((field) => ({ field, range: field.range, reading: readDate(field.value) }));
    const dated = own.some(({ reading }) => reading?.kind === 'day' || reading?.kind === 'month');
    const isOfField = overlapsAny(own.map(({ range }) => range));
    const inFields = own.flatMap(({ field, reading }) => told(() => dateIn(field, document.text), reading, dated));
    const inText = document.blocks.flatMap(({ start, block }) =>
      block.passages.flatMap((passage) =>
        passage.quoted ? [] : findDates(passage.prose).flatMap(({ reading, range }): Diagnostic[] => {
          const words = passage.prose.slice(range.start, range.end);
          const place = { start: start + passage.range.start + range.start, end: start + passage.range.start + range.end };
          const plain = reading.kind === 'impossible' && /\p{L}{3}|(?:19|20)\d\d$/u.test(words);
          return plain && !isOfField(place) ? told(() => ({ words, range: place }), reading, true) : [];
        }),
      ),
    );
    return onceEach([...inFields, ...inText]);
  },
};

/** @param written looks for the date's words, which is only done where something is told of them */
function told(written: () => WrittenDate, reading: DateReading | undefined, dated: boolean): Diagnostic[] {
  if (reading?.kind !== 'impossible' && reading?.kind !== 'ambiguous' && (reading?.kind !== 'no-year' || dated)) return [];
  const { words, range } = written();
  switch (reading.kind) {
    case 'impossible':
      return [{ code: 'date.impossible', severity: 'warning', message: impossibleDateMessage(words, reading), range }];
    case 'ambiguous':
      return [{ code: 'date.ambiguous', severity: 'information', message: ambiguousDateMessage(words, reading), range }];
    case 'no-year':
      return [{ code: 'date.ambiguous', severity: 'information', message: noYearMessage(words), range }];
  }
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
