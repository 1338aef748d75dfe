import { rememberForms } from '../text/rememberForms.js';
import { signs } from '../text/signs.js';
import { formAt, plainFormAt, type WordForm, type WordsReading } from '../text/words.js';

/** A word, figure or telling sign of a sentence. */
export interface Token<F extends Form = Form> {
  /** UTF-16 offsets in the sentence. */
  readonly start: number;
  readonly end: number;
  readonly form: F;
}

/** What is known of a token by its letters alone. */
export interface Form {
  readonly word: WordForm;
  /** Lower case, apostrophes dropped. */
  readonly plain: string;
  /** For figures: what kind of figure, for instance `<money>`. */
  readonly shape: string | undefined;
  /** Whether it is a word with one capital, at its start. */
  readonly capital: boolean;
  readonly isSign: boolean;
  readonly isPast: boolean;
}

const pattern = /[£$€] ?\d[\d,]*(?:\.\d+)?k?|\d{1,2}[.:]\d\d ?(?:am|pm)?\b|\d{1,2} ?(?:am|pm)\b|\d[\d,]*(?:\.\d+)? ?%|\d[\d,]*(?:\.\d+)?(?:st|nd|rd|th)?p?|\p{L}+(?:['’]\p{L}+)*|[?!"“”=×:]/gu;
const past = /[a-z]{2}ed$|^(?:was|were|had|said|told|came|went|got|gave|took|rang|made|did|knew|thought|left|put|sent|kept)$/;
/** Where none of these stands, tokens are words. */
const telling = signs.figure | signs.quote | signs.question | signs.telling | signs.foreign;

/** Cuts sentences into tokens. */
export interface Tokenizer<F extends Form> {
  tokens(sentence: string): Token<F>[];
  /** The forms of a sentence's tokens alone; with the words that the same sentence was cut into, where they are at hand. */
  forms(sentence: string, cut?: WordsReading): F[];
}

/**
 * A tokenizer that remembers the forms which it has met, up to a bound.
 * @param complete adds to a form what else its reader needs to know of it
 */
export function createTokenizer<F extends Form>(complete: (form: Form) => F): Tokenizer<F> {
  const formFor = rememberForms((word) => complete(formOf(word)));
  const visitTokens = (sentence: string, visit: (form: F, start: number, end: number) => void): void => {
    for (let at = 0; at < sentence.length; ) {
      const word = plainFormAt(sentence, at);
      if (word) {
        const end = at + word.raw.length;
        visit(formFor(word), at, end);
        at = end;
      } else if (beginsNothing(sentence.charCodeAt(at))) {
        at++;
      } else {
        pattern.lastIndex = at;
        const match = pattern.exec(sentence);
        if (!match) break;
        at = match.index + match[0].length;
        visit(formFor(formAt(sentence, match.index, at)), match.index, at);
      }
    }
  };
  return {
    tokens(sentence) {
      const found: Token<F>[] = [];
      visitTokens(sentence, (form, start, end) => found.push({ start, end, form }));
      return found;
    },
    forms(sentence, cut) {
      const found: F[] = [];
      if (cut?.isPlain === true && (cut.signs & telling) === 0) for (const form of cut.words) found.push(formFor(form));
      else visitTokens(sentence, (form) => found.push(form));
      return found;
    },
  };
}

/** Whether no token begins with a sign: a space, a comma, a full stop or a hyphen. */
function beginsNothing(unit: number): boolean {
  return unit === 32 || (unit >= 44 && unit <= 46) || unit === 10;
}

function formOf(word: WordForm): Form {
  const { raw } = word;
  const isLatin = /^[a-z]+$/.test(word.plain);
  const plain = isLatin ? word.plain : word.plain.replace(/[“”]/g, '"');
  return {
    word,
    plain,
    shape: isLatin ? undefined : shapeOf(plain),
    capital: /^\p{Lu}\p{Ll}+$/u.test(raw),
    isSign: !isLatin && /^[^\p{L}\d£$€]/u.test(raw),
    isPast: past.test(plain),
  };
}

function shapeOf(plain: string): string | undefined {
  if (/^[£$€]/.test(plain) || /^\d.*p$/.test(plain)) return '<money>';
  if (!/^\d/.test(plain)) return undefined;
  if (plain.endsWith('%')) return '<percent>';
  if (/(?:am|pm)$/.test(plain) || /^\d{1,2}[.:]\d\d$/.test(plain)) return '<time>';
  if (/(?:st|nd|rd|th)$/.test(plain)) return '<ordinal>';
  return /^(?:19|20)\d\d$/.test(plain) ? '<year>' : '<number>';
}
