import { stemOf } from '../text/stems.js';
import { mostForms, type WordForm } from '../text/words.js';
import { bitOf } from './phraseTable.js';
import { canBeName, classesOf } from './wordClasses.js';

/** All keys that phrases can know a word by: its stem, its form, its classes. The same object for the same keys. */
export interface KeySet {
  /** Counted from 0 in one look-up of words. */
  readonly number: number;
  readonly keys: readonly number[];
  /** The bits of the keys. */
  readonly mask: number;
}

/** Looks up the keys of a word. */
export type WordKeys = (form: WordForm, firstInSentence: boolean) => KeySet;

/** Makes the look-up of words' keys, which remembers the words that it has met. */
export function createWordKeys(keys: ReadonlyMap<string, number>): WordKeys {
  const known: (KnownWord | undefined)[] = Array<undefined>(mostForms).fill(undefined);
  const sets = new Map<string, KeySet>();
  const keySetOf = (own: readonly number[]): KeySet => {
    const name = own.join();
    let set = sets.get(name);
    if (!set) sets.set(name, (set = { number: sets.size, keys: own, mask: own.reduce((mask, key) => mask | bitOf(key), 0) }));
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
  return (form, firstInSentence) => {
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
