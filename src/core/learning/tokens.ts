import { plainWordEnd } from '../text/wordEnd.js';
import { createWordTable } from '../text/wordTable.js';

/** A word, figure or telling sign of a sentence. */
export interface Token<F extends Form = Form> {
  /** UTF-16 offsets in the sentence. */
  readonly start: number;
  readonly end: number;
  readonly form: F;
}

/** What is known of a token by its letters alone. */
export interface Form {
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

/** Cuts sentences into tokens. */
export type Tokenizer<F extends Form> = (sentence: string) => Token<F>[];

/**
 * A tokenizer that remembers the forms which it has met, up to a bound.
 * @param complete adds to a form what else its reader needs to know of it
 */
export function createTokenizer<F extends Form>(complete: (form: Form) => F): Tokenizer<F> {
  const formAt = createWordTable((raw) => complete(formOf(raw)));
  return (sentence) => {
    const tokens: Token<F>[] = [];
    for (let at = 0; at < sentence.length; ) {
      let start = at;
      let end = plainWordEnd(sentence, at);
      if (end === 0 && beginsNothing(sentence.charCodeAt(at))) {
        at++;
        continue;
      }
      if (end === 0) {
        pattern.lastIndex = at;
        const match = pattern.exec(sentence);
        if (!match) break;
        start = match.index;
        end = start + match[0].length;
      }
      tokens.push({ start, end, form: formAt(sentence, start, end) });
      at = end;
    }
    return tokens;
  };
}

/** Whether no token begins with a sign: a space, a comma, a full stop or a hyphen. */
function beginsNothing(unit: number): boolean {
  return unit === 32 || (unit >= 44 && unit <= 46) || unit === 10;
}

function formOf(raw: string): Form {
  const plain = raw.toLowerCase().replace(/['’]/g, '').replace(/[“”]/g, '"');
  const isSign = /^[^\p{L}\d£$€]/u.test(raw);
  return {
    plain,
    shape: shapeOf(plain),
    capital: /^\p{Lu}\p{Ll}+$/u.test(raw),
    isSign,
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
