import { stemmer } from 'stemmer';
import { hashText, keyOf } from './hash.js';
import { createTokenizer, type Form, type Token } from './tokens.js';
import { createClassMatcher, type WordClasses } from './wordClasses.js';

/**
 * The groups of features, each normalised on its own: stems of words; pieces of words, which stand for slips of the pen
 * and endings; word classes and neighbours in them; pairs of classes in one sentence; and what an entry is like as a whole.
 */
export const groups = { word: 0, piece: 1, class: 2, pair: 3, profile: 4 } as const;
/** How many of the groups a sentence has: all but the profile, which is the entry's. */
export const sentenceGroups = 4;

/** Takes one feature of a sentence: its group, its 24-bit key, and the tokens that it comes from. */
export type FeatureVisitor = (group: number, key: number, firstToken: number, lastToken: number) => void;

/** A concept of a pack that stands in a sentence. */
export interface ConceptMention {
  /** The concept's name, as the findings tell it. */
  readonly concept: string;
  readonly denied: boolean;
}

/** What the profile of an entry needs to know of a sentence. */
export interface SentenceTraits {
  readonly tokens: number;
  readonly pastWords: number;
  readonly asks: boolean;
  readonly speaks: boolean;
  /** The numbers of the profile classes and shapes that stand in it. */
  readonly present: readonly number[];
}

/** Reads the features of sentences. */
export interface FeatureReader {
  /** The names that `SentenceTraits.present` counts by. */
  readonly traitNames: readonly string[];
  /**
   * Visits every feature of a sentence, the same one maybe more than once.
   * @param mentions the packs' concepts that were found in it
   */
  read(sentence: string, visit: FeatureVisitor, mentions?: readonly ConceptMention[]): SentenceTraits;
  /** The tokens of a sentence, as the visitor counts them. */
  tokens(sentence: string): Token[];
}

const shapes = ['<money>', '<number>', '<percent>', '<time>', '<ordinal>', '<year>', '<name>'];
const seeds = { stem: 11, piece: 12, class: 13, neighbours: 14, pair: 15, concept: 17, concepts: 18 };
const shortestPiece = 3;
const longestPiece = 5;

/** Makes a reader for a set of word classes. */
export function createFeatureReader(wordClasses: WordClasses): FeatureReader {
  const tokenize = createTokenizer();
  const matchClasses = createClassMatcher(wordClasses);
  const labels = [...Object.keys(wordClasses.classes), ...shapes];
  const firstShape = labels.length - shapes.length;
  const labelHashes = labels.map((label) => hashText(label, 3));
  const traitNames = [...wordClasses.profile, '<money>', '<number>', '<percent>', '<name>'];
  const traitOf = labels.map((label) => traitNames.indexOf(label));
  const stems = new WeakMap<Form, number>();
  const pieces = new WeakMap<Form, Uint32Array>();

  const stemOf = (form: Form): number => {
    let stem = stems.get(form);
    if (stem === undefined) stems.set(form, (stem = hashText(form.shape ?? (form.isSign ? form.plain : stemmer(form.plain)), 2)));
    return stem;
  };
  const piecesOf = (form: Form): Uint32Array => {
    let keys = pieces.get(form);
    if (!keys) pieces.set(form, (keys = pieceKeys(form)));
    return keys;
  };
  const shapeIndex = (tokens: readonly Token[], at: number, classes: readonly number[]): number => {
    const form = tokens[at]?.form;
    const shape = form?.shape ?? (form?.capital && at > 0 && classes.length === 0 && !tokens[at - 1]?.form.isSign ? '<name>' : undefined);
    return shape === undefined ? -1 : firstShape + shapes.indexOf(shape);
  };

  return {
    traitNames,
    tokens: tokenize,
    read(sentence, visit, mentions = []) {
      const tokens = tokenize(sentence);
      const classes = tokens.map((): number[] => []);
      matchClasses(tokens, classes);
      const present: number[] = [];
      const places: number[] = [];
      const add = (label: number, at: number): void => {
        if (!present.includes(label)) {
          present.push(label);
          places.push(at);
        }
      };
      let before = 0;
      tokens.forEach(({ form }, at) => {
        const own = classes[at] ?? [];
        const shape = shapeIndex(tokens, at, own);
        if (shape >= 0) add(shape, at);
        for (const label of own) add(label, at);
        const stem = stemOf(form);
        visit(groups.word, keyOf(seeds.stem, stem), at, at);
        for (const key of piecesOf(form)) visit(groups.piece, key, at, at);
        const label = shape >= 0 ? shape : smallest(own);
        const standsFor = label === undefined ? stem : (labelHashes[label] ?? 0);
        if (at > 0) visit(groups.class, keyOf(before + seeds.neighbours, standsFor), at - 1, at);
        before = standsFor;
      });
      present.forEach((label, index) => {
        visit(groups.class, keyOf(seeds.class, labelHashes[label] ?? 0), places[index] ?? 0, places[index] ?? 0);
      });
      visitPairs(present, places, labelHashes, visit);
      visitConcepts(mentions, visit);
      return {
        tokens: tokens.length,
        pastWords: tokens.reduce((sum, { form }) => sum + (form.isPast ? 1 : 0), 0),
        asks: /\?["”')\s]*$/.test(sentence),
        speaks: /["“]/.test(sentence),
        present: present.map((label) => traitOf[label] ?? -1).filter((trait) => trait >= 0),
      };
    },
  };
}

function visitPairs(present: readonly number[], places: readonly number[], hashes: readonly number[], visit: FeatureVisitor): void {
  for (let i = 0; i < present.length; i++) {
    for (let j = i + 1; j < present.length; j++) {
      const one = present[i] ?? 0;
      const other = present[j] ?? 0;
      const [low, high] = one < other ? [one, other] : [other, one];
      visit(groups.pair, keyOf((hashes[low] ?? 0) + seeds.pair, hashes[high] ?? 0), places[i] ?? 0, places[j] ?? 0);
    }
  }
}

function visitConcepts(mentions: readonly ConceptMention[], visit: FeatureVisitor): void {
  const hashes = [...new Set(mentions.map(({ concept, denied }) => hashText(concept, denied ? 7 : 6)))].sort((a, b) => a - b);
  hashes.forEach((hash, at) => {
    visit(groups.class, keyOf(seeds.concept, hash), 0, 0);
    for (const other of hashes.slice(at + 1)) visit(groups.pair, keyOf(hash + seeds.concepts, other), 0, 0);
  });
}

function pieceKeys(form: Form): Uint32Array {
  if (form.isSign || form.shape !== undefined) return new Uint32Array();
  const word = `^${form.plain.slice(0, 24)}$`;
  const keys = new Set<number>();
  for (let length = shortestPiece; length <= longestPiece; length++) {
    for (let at = 0; at + length <= word.length; at++) keys.add(keyOf(seeds.piece, hashText(word.slice(at, at + length), 4)));
  }
  return Uint32Array.from(keys);
}

function smallest(numbers: readonly number[]): number | undefined {
  return numbers.length === 0 ? undefined : Math.min(...numbers);
}
