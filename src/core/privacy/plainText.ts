import type { TextRange } from '../text/range.js';

/** A text as it is searched, with the place of each of its signs in the text as written. */
export interface PlainText {
  readonly text: string;
  /** The range as written of a range of `text`. */
  readonly rangeOf: (start: number, end: number) => TextRange;
}

const quiet = /[*~`\\\u00AD\u200B-\u200D\u2060\uFEFF]/;

/** A text without emphasis and unseen signs; white space, over the ends of quoted lines too, is one space. */
export function plainText(written: string): PlainText {
  return plain(written, '');
}

/** As `plainText`, in lower case, a hyphen or an underscore between words being a space: "Ada_Quill-note" reads "ada quill note". */
export function looseText(written: string): PlainText {
  const { text, rangeOf } = plain(written, '-_');
  return { text: text.replace(/./gsu, (sign) => (sign.toLowerCase().length === sign.length ? sign.toLowerCase() : sign)), rangeOf };
}

/** Whether a sign is part of a word. */
export function isWordSign(sign: string | undefined): boolean {
  return sign !== undefined && /[\p{L}\p{N}]/u.test(sign);
}

/** @param spaces signs that are read as spaces */
function plain(written: string, spaces: string): PlainText {
  const places: number[] = [];
  let text = '';
  let atLineStart = false;
  for (let at = 0; at < written.length; at++) {
    const sign = written.charAt(at);
    const emphasis = sign === '_' && !(isWordSign(written[at - 1]) && isWordSign(written[at + 1]));
    if (quiet.test(sign) || emphasis || (atLineStart && sign === '>')) continue;
    const white = /\s/.test(sign);
    atLineStart = sign === '\n' || (atLineStart && white);
    const space = white || spaces.includes(sign);
    if (space && text.endsWith(' ')) continue;
    text += space ? ' ' : sign;
    places.push(at);
  }
  return { text, rangeOf: (start, end) => ({ start: places[start] ?? written.length, end: end > start ? (places[end - 1] ?? written.length - 1) + 1 : (places[start] ?? written.length) }) };
}
