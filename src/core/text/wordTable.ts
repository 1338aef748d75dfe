/** Tells what is known of the piece of a text from `start` to `end`; asked of the same letters again, it gives the same object. */
export type WordTable<T> = (text: string, start: number, end: number) => T;

const slots = 1 << 16;
/** So many words a table remembers at most. */
export const mostWords = 30_000;

/**
 * Makes a table of words that remembers what it made of each, up to a bound. Looking up a word makes no string.
 * @param make works out what is known of a word; its number is the word's place in the table
 */
export function createWordTable<T extends object>(make: (word: string, number: number) => T): WordTable<T> {
  let words: string[] = [];
  let values: T[] = [];
  const places = new Int32Array(slots);
  return (text, start, end) => {
    let slot = hashOf(text, start, end);
    for (let place = places[slot] ?? 0; place > 0; place = places[slot] ?? 0) {
      const value = values[place - 1];
      if (value && isAt(words[place - 1] ?? '', text, start, end)) return value;
      slot = (slot + 1) & (slots - 1);
    }
    if (words.length >= mostWords) {
      words = [];
      values = [];
      places.fill(0);
      slot = hashOf(text, start, end);
    }
    const word = text.slice(start, end);
    const value = make(word, words.length);
    words.push(word);
    places[slot] = values.push(value);
    return value;
  };
}

function hashOf(text: string, start: number, end: number): number {
  let hash = end - start;
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash ^ (hash >>> 15)) & (slots - 1);
}

function isAt(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let at = 0; at < word.length; at++) if (word.charCodeAt(at) !== text.charCodeAt(start + at)) return false;
  return true;
}
