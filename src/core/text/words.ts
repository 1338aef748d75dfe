import { plainWordEnd } from './wordEnd.js';
import { createWordTable, mostWords } from './wordTable.js';

/** A word or figure of a text. */
export interface Word {
  /** UTF-16 offsets in the text that was read. */
  readonly start: number;
  readonly end: number;
  /** Lower case, apostrophes dropped: `Don't` is `dont`. */
  readonly plain: string;
  /** Whether it begins with a capital letter. */
  readonly capital: boolean;
  readonly form: WordForm;
}

/** What is known of a word by its letters alone: the same object for the same letters, until too many words have been met. */
export interface WordForm {
  /** A number below `mostForms`, which no other form has at the same time. */
  readonly number: number;
  readonly plain: string;
  readonly capital: boolean;
}

const pattern = /[£$€] ?\d[\d,]*(?:\.\d+)?k?|\d[\d,.:/]*\d(?:[a-z]{1,2}\b)?|\d+[a-z]{0,2}\b|\p{L}+(?:['’]\p{L}+)*/giu;
const dollar = 36;
/** Above the number of any form. */
export const mostForms = mostWords;

/** The words and figures of `text` from `start` to `end`, in order. */
export function readWords(text: string, start = 0, end = text.length): Word[] {
  const words: Word[] = [];
  for (let at = start; at < end; ) {
    const stop = plainWordEnd(text, at);
    if (stop > 0) {
      words.push(wordAt(text, at, stop));
      at = stop;
    } else if (beginsNothing(text.charCodeAt(at))) {
      at++;
    } else {
      pattern.lastIndex = at;
      const match = pattern.exec(text);
      if (!match || match.index >= end) break;
      at = match.index + match[0].length;
      words.push(wordAt(text, match.index, at));
    }
  }
  return words;
}

/** Whether no word or figure begins with a sign: spaces, stops and the like. */
function beginsNothing(unit: number): boolean {
  return unit < 48 ? unit !== dollar : unit > 57 && (unit < 65 || (unit > 90 && unit < 97) || (unit > 122 && unit < 128));
}

/** What is known of words by their letters, since few words make up most of a text. */
const formAt = createWordTable(formOf);

function wordAt(text: string, start: number, end: number): Word {
  const form = formAt(text, start, end);
  return { start, end, plain: form.plain, capital: form.capital, form };
}

function formOf(word: string, number: number): WordForm {
  const first = word.charCodeAt(0);
  return {
    number,
    plain: word.toLowerCase().replace(/['’]/g, ''),
    capital: first > 127 ? !word.startsWith(word.charAt(0).toLowerCase()) : first >= 65 && first <= 90,
  };
}
