import type { Form, Token } from './tokens.js';

/** Words and phrases of one meaning, by the name of the class; see `test/train/wordClasses.yaml`. */
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
  /** The phrases whose second word a given word can be; for words that stand in no phrase in full, `others`. */
  readonly bySecond: ReadonlyMap<string, readonly Phrase[]>;
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
  /** For each token, the numbers of the classes that it belongs to, alone or in a phrase; undefined for none. */
  match(tokens: readonly Token<ClassedForm>[]): (readonly number[] | undefined)[];
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
  return {
    beginningsOf(plain) {
      const found = [...(whole.get(plain) ?? [])];
      for (let length = 1; length <= plain.length; length++) found.push(...(prefixes.get(plain.slice(0, length)) ?? []));
      const alone = [...new Set(found.filter(({ rest }) => rest.length === 0).map(({ index }) => index))];
      return { alone: alone.length > 0 ? alone : undefined, ...bySecondWord(found.filter(({ rest }) => rest.length > 0)) };
    },
    match(tokens) {
      const found: (readonly number[] | undefined)[] = [];
      for (const { form } of tokens) found.push(form.beginnings.alone);
      for (let at = 0; at + 1 < tokens.length; at++) {
        const beginnings = tokens[at]?.form.beginnings;
        const second = tokens[at + 1]?.form.plain ?? '';
        for (const { rest, index } of beginnings?.bySecond.get(second) ?? beginnings?.others ?? none) {
          if (!fits(rest, tokens, at + 1)) continue;
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

const none: readonly Phrase[] = [];

function bySecondWord(phrases: readonly Phrase[]): Pick<Beginnings, 'bySecond' | 'others'> {
  const others = phrases.filter(({ rest: [second] }) => second?.prefix);
  const words = new Set(phrases.flatMap(({ rest: [second] }) => (second && !second.prefix ? [second.word] : [])));
  const goesOn = (word: string) => ({ rest: [second] }: Phrase): boolean => (second?.prefix ? word.startsWith(second.word) : second?.word === word);
  return { bySecond: new Map([...words].map((word) => [word, phrases.filter(goesOn(word))])), others };
}

function wordOf(text: string): PatternWord {
  return text.endsWith('*') ? { word: text.slice(0, -1), prefix: true } : { word: text, prefix: false };
}

function fits(rest: readonly PatternWord[], tokens: readonly Token[], at: number): boolean {
  for (let offset = 0; offset < rest.length; offset++) {
    const plain = tokens[at + offset]?.form.plain;
    const wanted = rest[offset];
    if (plain === undefined || !wanted || !(wanted.prefix ? plain.startsWith(wanted.word) : plain === wanted.word)) return false;
  }
  return true;
}
