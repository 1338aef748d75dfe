import { hashText } from './hash.js';

/** A word, figure or telling sign of a sentence. */
export interface Token {
  /** UTF-16 offsets in the sentence. */
  readonly start: number;
  readonly end: number;
  readonly form: Form;
}

/** What is known of a token by its letters alone; the same object for the same letters. */
export interface Form {
  /** Lower case, apostrophes dropped. */
  readonly plain: string;
  /** For figures: what kind of figure, for instance `<money>`. */
  readonly shape: string | undefined;
  /** Whether it is a word with one capital, at its start. */
  readonly capital: boolean;
  readonly isSign: boolean;
  readonly isPast: boolean;
  readonly hash: number;
}

const pattern = /[£$€] ?\d[\d,]*(?:\.\d+)?k?|\d{1,2}[.:]\d\d ?(?:am|pm)?\b|\d{1,2} ?(?:am|pm)\b|\d[\d,]*(?:\.\d+)? ?%|\d[\d,]*(?:\.\d+)?(?:st|nd|rd|th)?p?|\p{L}+(?:['’]\p{L}+)*|[?!"“”=×:]/gu;
const past = /[a-z]{2}ed$|^(?:was|were|had|said|told|came|went|got|gave|took|rang|made|did|knew|thought|left|put|sent|kept)$/;

/** Cuts sentences into tokens. */
export type Tokenizer = (sentence: string) => Token[];

/** A tokenizer that remembers the forms which it has met, up to a bound. */
export function createTokenizer(): Tokenizer {
  const forms = new Map<string, Form>();
  return (sentence) => {
    const tokens: Token[] = [];
    for (const match of sentence.matchAll(pattern)) {
      const raw = match[0];
      let form = forms.get(raw);
      if (!form) {
        if (forms.size > 20_000) forms.clear();
        forms.set(raw, (form = formOf(raw)));
      }
      tokens.push({ start: match.index, end: match.index + raw.length, form });
    }
    return tokens;
  };
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
    hash: hashText(plain, 1),
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
