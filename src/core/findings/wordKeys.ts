import { stemmer } from 'stemmer';
import type { Word, WordForm } from '../text/words.js';
import type { PhraseStart } from './phraseStarts.js';
import { bitOf } from './phraseTable.js';
import { canBeName, classesOf } from './wordClasses.js';

/** All keys that phrases can know a word by: its stem, its form, its classes. */
export interface KeySet {
  readonly keys: readonly number[];
  /** The bits of the keys. */
  readonly mask: number;
  /** The phrases that begin with the word. */
  readonly start: PhraseStart;
}

/** Looks up the keys of a word. */
export type WordKeys = (word: Word, firstInSentence: boolean) => KeySet;

/**
 * Makes the look-up of words' keys, which remembers the words that it has met.
 * @param startOf the phrases that begin with a word of some keys
 */
export function createWordKeys(keys: ReadonlyMap<string, number>, startOf: (keys: readonly number[]) => PhraseStart): WordKeys {
  const known: (KnownWord | undefined)[] = [];
  const keySetOf = (own: readonly number[]): KeySet => ({ keys: own, mask: own.reduce((mask, key) => mask | bitOf(key), 0), start: startOf(own) });
  const keysOf = (plain: string): readonly number[] => [stemmer(plain), `=${plain}`, ...classesOf(plain)].flatMap((name) => keys.get(name) ?? []);
  const nameKeys = [keys.get('<name>') ?? []].flat();
  return ({ form }, firstInSentence) => {
    let word = known[form.number];
    if (word?.form !== form) {
      const own = keysOf(form.plain);
      const plain = keySetOf(own);
      known[form.number] = word = { form, plain, inSentence: form.capital && canBeName(form.plain) ? keySetOf([...own, ...nameKeys]) : plain };
    }
    return firstInSentence ? word.plain : word.inSentence;
  };
}

interface KnownWord {
  readonly form: WordForm;
  readonly plain: KeySet;
  readonly inSentence: KeySet;
}
