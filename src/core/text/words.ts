/** A word or figure of a text. */
export interface Word {
  /** UTF-16 offsets in the text that was read. */
  readonly start: number;
  readonly end: number;
  /** Lower case, apostrophes dropped: `Don't` is `dont`. */
  readonly plain: string;
  /** Whether it begins with a capital letter. */
  readonly capital: boolean;
}

const pattern = /[£$€] ?\d[\d,]*(?:\.\d+)?k?|\d[\d,.:/]*\d(?:[a-z]{1,2}\b)?|\d+[a-z]{0,2}\b|\p{L}+(?:['’]\p{L}+)*/giu;

/** The words and figures of `text` from `start` to `end`, in order. */
export function readWords(text: string, start = 0, end = text.length): Word[] {
  const words: Word[] = [];
  pattern.lastIndex = start;
  for (let match = pattern.exec(text); match && match.index < end; match = pattern.exec(text)) {
    const word = match[0];
    const first = word.charCodeAt(0);
    words.push({
      start: match.index,
      end: match.index + word.length,
      plain: word.toLowerCase().replace(/['’]/g, ''),
      capital: first > 127 ? !word.startsWith(word.charAt(0).toLowerCase()) : first >= 65 && first <= 90,
    });
  }
  return words;
}
