import { rememberForms } from '../text/rememberForms.js';
import { stemOf } from '../text/stems.js';
import type { WordForm } from '../text/words.js';
import { bitOf, otherBitOf } from './phraseTable.js';
import { canBeName, classesOf } from './wordClasses.js';

/** All keys that phrases can know a word by: its stem, its form, its classes. The same object for the same keys. */
export interface KeySet {
  /** Counted from 0 in one look-up of words. */
  readonly number: number;
  readonly keys: readonly number[];
  /** The bits of the keys (`bitOf`, `otherBitOf`). */
  readonly mask: number;
  readonly otherMask: number;
}

/** Looks up the keys of a word. */
export type WordKeys = (form: WordForm, firstInSentence: boolean) => KeySet;

/** Makes the look-up of words' keys, which remembers the words that it has met. */
export function createWordKeys(keys: ReadonlyMap<string, number>): WordKeys {
  const sets = new Map<string, KeySet>();
  const keySetOf = (own: readonly number[]): KeySet => {
    const name = own.join();
    let set = sets.get(name);
    if (!set) sets.set(name, (set = { number: sets.size, keys: own, mask: own.reduce((mask, key) => mask | bitOf(key), 0), otherMask: own.reduce((mask, key) => mask | otherBitOf(key), 0) }));
    return set;
  };
  const keysOf = (plain: string): number[] => {
    const own: number[] = [];
    const add = (name: string): void => {
      const key = keys.get(name);
      if (key !== undefined) own.push(key);
    };
    add(stemOf(plain));
    add(`=${plain}`);
    for (const name of classesOf(plain)) add(name);
    return own;
  };
  const nameKeys = [keys.get('<name>') ?? []].flat();
  const known = rememberForms(({ plain, capital }) => {
    const own = keysOf(plain);
    const first = keySetOf(own);
    return { first, inSentence: capital && canBeName(plain) ? keySetOf([...own, ...nameKeys]) : first };
  });
  return (form, firstInSentence) => (firstInSentence ? known(form).first : known(form).inSentence);
}
