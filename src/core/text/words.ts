import { signsIn } from './signs.js';
import { createWordTable, mostWords } from './wordTable.js';

/** A word or figure, known by its letters alone: the same object for the same letters, until too many words have been met. */
export interface WordForm {
  /** A number below `mostForms`, which no other form has at the same time. */
  readonly number: number;
  /** As it is written. */
  readonly raw: string;
  /** Lower case, apostrophes dropped: `Don't` is `dont`. */
  readonly plain: string;
  /** Whether it begins with a capital letter. */
  readonly capital: boolean;
}

/** A stretch of a text, cut into words. */
export interface WordsReading {
  readonly words: readonly WordForm[];
  /** Where each word begins, as UTF-16 offsets in the text that was read. */
  readonly starts: readonly number[];
  /** The kinds of signs (`signs`) beside the words, and in figures. */
  readonly signs: number;
  /** Whether the words are Latin letters alone, and end where the stretch does at the latest. */
  readonly isPlain: boolean;
}

const pattern = /[£$€] ?\d[\d,]*(?:\.\d+)?k?|\d[\d,.:/]*\d(?:[a-z]{1,2}\b)?|\d+[a-z]{0,2}\b|\p{L}+(?:['’]\p{L}+)*/giu;
const space = 32;
const dollar = 36;
/** Above the number of any form. */
export const mostForms = mostWords;

/** The words and figures of `text` from `start` to `end`, in order. */
export function readWords(text: string, start = 0, end = text.length): readonly WordForm[] {
  return cutIntoWords(text, start, end).words;
}

/** Where the word at a place in the list ends. */
export function endOf({ words, starts }: Pick<WordsReading, 'words' | 'starts'>, at: number): number {
  return (starts[at] ?? 0) + (words[at]?.raw.length ?? 0);
}

/** The words and figures of `text` from `start` to `end`, and what signs stand there. */
export function cutIntoWords(text: string, start: number, end: number): WordsReading {
  const words: WordForm[] = [];
  const starts: number[] = [];
  let found = 0;
  let isPlain = true;
  let at = start;
  while (at < end) {
    if (text.charCodeAt(at) === space) {
      at++;
      continue;
    }
    const plain = forms.plainAt(text, at);
    if (plain) {
      words.push(plain);
      starts.push(at);
      at += plain.raw.length;
    } else if (beginsNothing(text.charCodeAt(at))) {
      found |= signsIn(text, at, at + 1);
      at++;
    } else {
      pattern.lastIndex = at;
      const match = pattern.exec(text);
      if (!match || match.index >= end) break;
      isPlain = false;
      const stop = match.index + match[0].length;
      found |= signsIn(text, at, stop);
      words.push(forms.at(text, match.index, stop));
      starts.push(match.index);
      at = stop;
    }
  }
  found |= signsIn(text, at, end);
  return { words, starts, signs: found, isPlain: isPlain && at <= end };
}

/** Whether no word or figure begins with a sign: spaces, stops and the like. */
function beginsNothing(unit: number): boolean {
  return unit < 48 ? unit !== dollar : unit > 57 && (unit < 65 || (unit > 90 && unit < 97) || (unit > 122 && unit < 128));
}

/** What is known of words by their letters, since few words make up most of a text. */
const forms = createWordTable(formOf);

/** What is known of a piece of a text by its letters, whatever it is. */
export function formAt(text: string, start: number, end: number): WordForm {
  return forms.at(text, start, end);
}

/** What is known of the word of plain Latin letters that begins at an offset; undefined for none, and for what takes a closer look. */
export function plainFormAt(text: string, start: number): WordForm | undefined {
  return forms.plainAt(text, start);
}

function formOf(raw: string, number: number): WordForm {
  const first = raw.charCodeAt(0);
  return {
    number,
    raw,
    plain: raw.toLowerCase().replace(/['’]/g, ''),
    capital: first > 127 ? !raw.startsWith(raw.charAt(0).toLowerCase()) : first >= 65 && first <= 90,
  };
}
