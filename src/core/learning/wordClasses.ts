import type { Form } from './tokens.js';

/** Words and phrases of one meaning, by the name of the class; see `schemas/packs/word-classes.yaml`. */
export interface WordClasses {
  /** The classes whose share of an entry's sentences tells what kind of text it is. */
  readonly profile: readonly string[];
  /** Lower-case phrases parted by commas; `*` at a word's end stands for any ending. */
  readonly classes: Readonly<Record<string, string>>;
}

interface PatternWord {
  readonly word: string;
  readonly prefix: boolean;
}

interface Phrase {
  readonly rest: readonly PatternWord[];
  readonly index: number;
}

/** What begins with a word: the classes of the word alone, and phrases of more words. */
export interface Beginnings {
  readonly alone: readonly number[] | undefined;
  /** Whether any phrase of more words begins with it. */
  readonly goesOn: boolean;
  /** The number by which `bySecond` knows it; -1 for words that are the second of no phrase. */
  readonly asSecond: number;
  /** The bit of that number, of 32 in which it may agree with others; 0 for none. */
  readonly bit: number;
  /** The bits of all numbers in `bySecond`. */
  readonly seconds: number;
  /** The phrases whose second word a given word can be; for words that stand in no phrase in full, `others`. */
  readonly bySecond: ReadonlyMap<number, readonly Phrase[]>;
  readonly others: readonly Phrase[];
}

/** A form whose classes have been looked up. */
export interface ClassedForm extends Form {
  readonly beginnings: Beginnings;
}

/** Finds classes. A class's number is its place in the set. */
export interface ClassMatcher {
  /** What begins with a word, by its plain form. */
  beginningsOf(plain: string): Beginnings;
  /** For each form of a sentence, the numbers of the classes that it belongs to, alone or in a phrase; undefined for none. The list is used again for the next sentence, and may be longer than the forms. */
  match(forms: readonly ClassedForm[]): (readonly number[] | undefined)[];
}

/** Makes the matcher of a set of classes. */
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
  const lengths = [...new Set([...prefixes.keys()].map(({ length }) => length))].sort((a, b) => a - b);
  const seconds = new Map([...whole.values(), ...prefixes.values()].flat().flatMap(({ rest: [second] }) => (second && !second.prefix ? [second.word] : [])).map((word, at) => [word, at]));
  const found: (readonly number[] | undefined)[] = [];
  return {
    beginningsOf(plain) {
      const phrases = [...(whole.get(plain) ?? [])];
      for (const length of lengths) if (length <= plain.length) phrases.push(...(prefixes.get(plain.slice(0, length)) ?? []));
      const asSecond = seconds.get(plain) ?? -1;
      return phrases.length === 0 && asSecond < 0 ? nothing : { asSecond, bit: bitOf(asSecond), ...beginningsWith(phrases, seconds) };
    },
    match(forms) {
      for (let at = 0; at < forms.length; at++) found[at] = forms[at]?.beginnings.alone;
      for (let at = 0; at + 1 < forms.length; at++) {
        const beginnings = forms[at]?.beginnings;
        const next = forms[at + 1]?.beginnings;
        if (!beginnings?.goesOn || !next) continue;
        const phrases = (beginnings.seconds & next.bit) === 0 ? beginnings.others : (beginnings.bySecond.get(next.asSecond) ?? beginnings.others);
        if (phrases.length === 0) continue;
        for (const { rest, index } of phrases) {
          if (!fits(rest, forms, at + 1)) continue;
          for (let place = at; place <= at + rest.length; place++) {
            const own = found[place];
            if (!own?.includes(index)) found[place] = own ? [...own, index] : [index];
          }
        }
      }
      return found;
    },
  };
}

const nothing: Beginnings = { alone: undefined, goesOn: false, asSecond: -1, bit: 0, seconds: 0, bySecond: new Map(), others: [] };

function bitOf(number: number): number {
  return number < 0 ? 0 : 1 << (number & 31);
}

function beginningsWith(phrases: readonly Phrase[], seconds: ReadonlyMap<string, number>): Omit<Beginnings, 'asSecond' | 'bit'> {
  const alone = [...new Set(phrases.filter(({ rest }) => rest.length === 0).map(({ index }) => index))];
  const longer = phrases.filter(({ rest }) => rest.length > 0);
  const words = new Set(longer.flatMap(({ rest: [second] }) => (second && !second.prefix ? [second.word] : [])));
  const goesOn = (word: string) => ({ rest: [second] }: Phrase): boolean => (second?.prefix ? word.startsWith(second.word) : second?.word === word);
  return {
    alone: alone.length > 0 ? alone : undefined,
    goesOn: longer.length > 0,
    seconds: [...words].reduce((bits, word) => bits | bitOf(seconds.get(word) ?? -1), 0),
    bySecond: new Map([...words].map((word) => [seconds.get(word) ?? -1, longer.filter(goesOn(word))])),
    others: longer.filter(({ rest: [second] }) => second?.prefix),
  };
}

function wordOf(text: string): PatternWord {
  return text.endsWith('*') ? { word: text.slice(0, -1), prefix: true } : { word: text, prefix: false };
}

function fits(rest: readonly PatternWord[], forms: readonly Form[], at: number): boolean {
  for (let offset = 0; offset < rest.length; offset++) {
    const plain = forms[at + offset]?.plain;
    const wanted = rest[offset];
    if (plain === undefined || !wanted || !(wanted.prefix ? plain.startsWith(wanted.word) : plain === wanted.word)) return false;
  }
  return true;
}
