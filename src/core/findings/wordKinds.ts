import { stemmer } from 'stemmer';
import type { Word } from '../text/words.js';
import { anyWord } from './phraseTree.js';
import { canBeName, classesOf } from './wordClasses.js';

/** Numbers that stand for the keys which phrases can know a word by. Words that no phrase tells apart have one number. */
export interface WordKinds {
  kindOf(word: Word, firstInSentence: boolean): number;
  /** The keys that a number stands for. */
  keysOf(kind: number): readonly number[];
}

/** The kinds of a word within a sentence, as written in small letters or with a capital. */
interface Kinds {
  readonly plain: number;
  readonly capital: number;
}

const mostWords = 50_000;

/** Makes the kinds of words for the keys of some phrases. */
export function createWordKinds(keys: ReadonlyMap<string, number>): WordKinds {
  const words = new Map<string, Kinds>();
  const numbers = new Map<string, number>();
  const keysOf: (readonly number[])[] = [];

  const numberOf = (names: readonly string[]): number => {
    const own = names.flatMap((name) => keys.get(name) ?? []);
    const name = own.join();
    const number = numbers.get(name) ?? keysOf.length;
    if (number === keysOf.length) {
      numbers.set(name, number);
      keysOf.push(own);
    }
    return number;
  };
  const kindsOf = (plain: string): Kinds => {
    const names = [anyWord, stemmer(plain), `=${plain}`, ...classesOf(plain)];
    return { plain: numberOf(names), capital: numberOf(canBeName(plain) ? [...names, '<name>'] : names) };
  };

  return {
    kindOf(word, firstInSentence) {
      let kinds = words.get(word.plain);
      if (!kinds) {
        if (words.size >= mostWords) words.clear();
        kinds = kindsOf(word.plain);
        words.set(word.plain, kinds);
      }
      return word.capital && !firstInSentence ? kinds.capital : kinds.plain;
    },
    keysOf: (kind) => keysOf[kind] ?? [],
  };
}
