import { findDates } from '../../dates/readDate.js';
import type { Field } from '../../fields/types.js';
import type { TextRange } from '../../text/range.js';

/** A date as it is written, with its place in the document's text. */
export interface WrittenDate {
  readonly words: string;
  readonly range: TextRange;
}

/** The date alone, of a field that holds a whole sentence; the whole field where no date, or more than one, stands out in it. */
export function dateIn({ value, range }: Pick<Field, 'value' | 'range'>, text: string): WrittenDate {
  const source = text.slice(range.start, range.end);
  const [only, ...others] = findDates(source);
  if (!only || others.length > 0) return { words: value, range };
  return { words: source.slice(only.range.start, only.range.end), range: { start: range.start + only.range.start, end: range.start + only.range.end } };
}
