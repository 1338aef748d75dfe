import { stemmer } from 'stemmer';
import type { Word } from '../text/words.js';
import { canBeName, classesOf } from './wordClasses.js';

/** The keys that phrases can know a word by: its stem, its form, its classes. */
export type WordKeys = (word: Word, firstInSentence: boolean) => readonly number[];

const mostWords = 50_000;

/** Makes the look-up of words' keys, which remembers the words that it has met. */
export function createWordKeys(keys: ReadonlyMap<string, number>): WordKeys {
  const known = new Map<string, { readonly plain: readonly number[]; readonly asName: readonly number[] }>();
  const keysOf = (plain: string): readonly number[] => [stemmer(plain), `=${plain}`, ...classesOf(plain)].flatMap((name) => keys.get(name) ?? []);
  const nameKeys = [keys.get('<name>') ?? []].flat();
  return ({ plain, capital }, firstInSentence) => {
    let word = known.get(plain);
    if (!word) {
      if (known.size >= mostWords) known.clear();
      const own = keysOf(plain);
      word = { plain: own, asName: canBeName(plain) ? [...own, ...nameKeys] : own };
      known.set(plain, word);
    }
    return capital && !firstInSentence ? word.asName : word.plain;
  };
}
