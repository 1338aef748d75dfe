import type { Token } from './tokens.js';

/** Words and phrases of one meaning, by the name of the class; see `test/train/wordClasses.yaml`. */
export interface WordClasses {
  /** The classes whose share of an entry's sentences tells what kind of text it is. */
  readonly profile: readonly string[];
  /** Lower-case phrases parted by commas; `*` at a word's end stands for any ending. */
  readonly classes: Readonly<Record<string, string>>;
}

/** Adds to `classes[i]` the numbers of the classes that token `i` belongs to, alone or in a phrase. */
export type ClassMatcher = (tokens: readonly Token[], classes: readonly number[][]) => void;

interface Phrase {
  readonly rest: readonly { readonly word: string; readonly prefix: boolean }[];
  readonly index: number;
}

/** Makes the matcher of a set of classes. A class's number is its place in the set. */
export function createClassMatcher({ classes }: WordClasses): ClassMatcher {
  const whole = new Map<string, Phrase[]>();
  const prefixes = new Map<string, Phrase[]>();
  Object.values(classes).forEach((list, index) => {
    for (const phrase of list.split(',')) {
      const [first, ...rest] = phrase.trim().split(/\s+/).map(wordOf);
      if (!first || first.word === '') continue;
      const table = first.prefix ? prefixes : whole;
      const phrases = table.get(first.word) ?? [];
      table.set(first.word, phrases);
      phrases.push({ rest, index });
    }
  });
  const known = new Map<string, readonly Phrase[]>();
  const startingWith = (plain: string): readonly Phrase[] => {
    let phrases = known.get(plain);
    if (!phrases) {
      const found = [...(whole.get(plain) ?? [])];
      for (let length = 1; length <= plain.length; length++) found.push(...(prefixes.get(plain.slice(0, length)) ?? []));
      if (known.size > 20_000) known.clear();
      known.set(plain, (phrases = found));
    }
    return phrases;
  };
  return (tokens, found) => {
    tokens.forEach(({ form }, at) => {
      for (const { rest, index } of startingWith(form.plain)) {
        if (!fits(rest, tokens, at + 1)) continue;
        for (let offset = 0; offset <= rest.length; offset++) {
          const of = found[at + offset];
          if (of && !of.includes(index)) of.push(index);
        }
      }
    });
  };
}

function wordOf(text: string): { word: string; prefix: boolean } {
  return text.endsWith('*') ? { word: text.slice(0, -1), prefix: true } : { word: text, prefix: false };
}

function fits(rest: Phrase['rest'], tokens: readonly Token[], at: number): boolean {
  return rest.every(({ word, prefix }, offset) => {
    const plain = tokens[at + offset]?.form.plain;
    return plain !== undefined && (prefix ? plain.startsWith(word) : plain === word);
  });
}
