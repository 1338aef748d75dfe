/** What is known of words by their letters: asked of the same letters again, the same object. */
export interface WordTable<T> {
  /** Of the piece of a text from `start` to `end`. */
  at(text: string, start: number, end: number): T;
  /**
   * Of the word of plain Latin letters that begins at an offset: letters, and apostrophes between letters. Undefined when
   * no such word begins there, or when what follows takes a closer look.
   */
  plainAt(text: string, start: number): T | undefined;
}

const slots = 1 << 16;
const most = 30_000;
/** So many letters a table remembers at most, over all words. */
const mostLetters = 1 << 19;
const apostrophe = 39;
const step = 0x01000193;

/** Above the number of any word of a table. */
export const mostWords = most;

/**
 * Makes a table of words that remembers what it made of each, up to a bound. Looking up a word makes no string.
 * @param make works out what is known of a word; its number is the word's place in the table
 */
export function createWordTable<T extends { readonly raw: string }>(make: (word: string, number: number) => T): WordTable<T> {
  let values: T[] = [];
  const places = new Int32Array(slots);
  const hashes = new Int32Array(most);
  const starts = new Int32Array(most + 1);
  const letters = new Uint16Array(mostLetters);

  const lookUp = (text: string, start: number, end: number, hash: number): T => {
    const length = end - start;
    let slot = slotOf(hash);
    search: for (let place = places[slot] ?? 0; place > 0; slot = (slot + 1) & (slots - 1), place = places[slot] ?? 0) {
      if (hashes[place - 1] !== hash) continue;
      const from = starts[place - 1] ?? 0;
      if ((starts[place] ?? 0) - from !== length) continue;
      for (let at = 0; at < length; at++) if (letters[from + at] !== text.charCodeAt(start + at)) continue search;
      const value = values[place - 1];
      if (value) return value;
    }
    return add(text, start, end, hash, slot);
  };

  const add = (text: string, start: number, end: number, hash: number, slot: number): T => {
    if (end - start > mostLetters) return make(text.slice(start, end), 0);
    const number = values.length;
    const from = starts[number] ?? 0;
    if (number >= most || from + end - start > mostLetters) {
      values = [];
      places.fill(0);
      return add(text, start, end, hash, slotOf(hash));
    }
    for (let at = start; at < end; at++) letters[from + at - start] = text.charCodeAt(at);
    starts[number + 1] = from + end - start;
    hashes[number] = hash;
    const value = make(copyOf(letters, from, from + end - start), number);
    places[slot] = values.push(value);
    return value;
  };

  return {
    at(text, start, end) {
      let hash = 0;
      for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), step);
      return lookUp(text, start, end, hash);
    },
    plainAt(text, start) {
      let hash = 0;
      let at = start;
      let unit = text.charCodeAt(at);
      if (!isLetter(unit)) return undefined;
      for (;;) {
        do {
          hash = Math.imul(hash ^ unit, step);
          unit = text.charCodeAt(++at);
        } while (isLetter(unit));
        if (unit > 127) return undefined;
        if (unit !== apostrophe) break;
        const after = text.charCodeAt(at + 1);
        if (after > 127) return undefined;
        if (!isLetter(after)) break;
        hash = Math.imul(hash ^ apostrophe, step);
        at++;
        unit = after;
      }
      return lookUp(text, start, at, hash);
    },
  };
}

function slotOf(hash: number): number {
  return (hash ^ (hash >>> 15)) & (slots - 1);
}

/** A string of its own, which does not keep the text alive that it was cut from. */
function copyOf(letters: Uint16Array, from: number, end: number): string {
  let copy = '';
  for (let at = from; at < end; at += 1_000) copy += String.fromCharCode(...letters.subarray(at, Math.min(end, at + 1_000)));
  return copy;
}

function isLetter(unit: number): boolean {
  const lower = unit | 32;
  return lower >= 97 && lower <= 122;
}
