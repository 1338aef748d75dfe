import { stemmer } from 'stemmer';
import type { Word } from '../text/words.js';
import { bitOf } from './phraseTable.js';
import { canBeName, classesOf } from './wordClasses.js';

/** All keys that phrases can know a word by: its stem, its form, its classes. */
export interface KeySet {
  readonly keys: readonly number[];
  /** The bits of the keys. */
  readonly mask: number;
}

/** Looks up the keys of a word. */
export type WordKeys = (word: Word, firstInSentence: boolean) => KeySet;

const mostWords = 50_000;

/** Makes the look-up of words' keys, which remembers the words that it has met. */
export function createWordKeys(keys: ReadonlyMap<string, number>): WordKeys {
  const known = new Map<string, { readonly plain: KeySet; readonly asName: KeySet }>();
  const keysOf = (plain: string): readonly number[] => [stemmer(plain), `=${plain}`, ...classesOf(plain)].flatMap((name) => keys.get(name) ?? []);
  const nameKeys = [keys.get('<name>') ?? []].flat();
  return ({ plain, capital }, firstInSentence) => {
    let word = known.get(plain);
    if (!word) {
      if (known.size >= mostWords) known.clear();
      const own = keysOf(plain);
      word = { plain: keySetOf(own), asName: keySetOf(canBeName(plain) ? [...own, ...nameKeys] : own) };
      known.set(plain, word);
    }
    return capital && !firstInSentence ? word.asName : word.plain;
  };
}

function keySetOf(keys: readonly number[]): KeySet {
  return { keys, mask: keys.reduce((mask, key) => mask | bitOf(key), 0) };
}
