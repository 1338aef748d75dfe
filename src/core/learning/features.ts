import { stemmer } from 'stemmer';
import { hashText, keyOf } from './hash.js';
import { createTokenizer, type Form, type Token } from './tokens.js';
import { createClassMatcher, type Beginnings, type ClassedForm, type WordClasses } from './wordClasses.js';

/**
 * The groups of features, each normalised on its own: stems of words; pieces of words, which stand for slips of the pen
 * and endings; word classes and neighbours in them; pairs of classes in one sentence; and what an entry is like as a
 * whole.
 */
export const groups = { word: 0, piece: 1, class: 2, pair: 3, profile: 4 } as const;
/** How many of the groups a sentence has: all but the profile, which is the entry's. */
export const sentenceGroups = 4;

/** The number by which a feature is known to whoever reads it, from its group and 24-bit key; below 0 when it is of no use. */
export type FeatureNumbering = (group: number, key: number) => number;

/** Takes one feature of a sentence: its number, and the tokens that it comes from. */
export type FeatureVisitor = (feature: number, firstToken: number, lastToken: number) => void;

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
  /** Visits every feature of a sentence that has a number, the same one maybe more than once. */
  read(sentence: string, visit: FeatureVisitor): SentenceTraits;
  /** The tokens of a sentence, as the visitor counts them. */
  tokens(sentence: string): Token[];
}

/** A form with all that is known of it by itself, worked out once. */
interface FormFeatures extends ClassedForm {
  /** What it stands for beside a neighbour. */
  readonly standsFor: number;
  readonly stem: number;
  readonly pieces: readonly number[];
}

const shapes = ['<money>', '<number>', '<percent>', '<time>', '<ordinal>', '<year>', '<name>'];
const seeds = { stem: 11, piece: 12, class: 13, neighbours: 14, pair: 15 };
const shortestPiece = 3;
const longestPiece = 5;
const longestWord = 24;

/** Makes a reader for a set of word classes. What it finds depends on the sentence alone, not on what was read before. */
export function createFeatureReader(wordClasses: WordClasses, numberOf: FeatureNumbering): FeatureReader {
  const classes = createClassMatcher(wordClasses);
  const tokenize = createTokenizer((form) => completeForm(form, classes.beginningsOf(form.plain), numberOf));
  const labels = [...Object.keys(wordClasses.classes), ...shapes];
  const firstShape = labels.length - shapes.length;
  const nameLabel = labels.length - 1;
  const hashes = labels.map((label) => hashText(label, 3));
  const traitNames = [...wordClasses.profile, '<money>', '<number>', '<percent>', '<name>'];
  const traitOf = labels.map((label) => traitNames.indexOf(label));
  const classNumbers = hashes.map((hash) => numberOf(groups.class, keyOf(seeds.class, hash)));
  const pairNumbers = Int32Array.from({ length: labels.length ** 2 }, (_, at) => {
    const low = Math.floor(at / labels.length);
    const high = at % labels.length;
    return low < high ? numberOf(groups.pair, keyOf((hashes[low] ?? 0) + seeds.pair, hashes[high] ?? 0)) : -1;
  });
  const inSentence = new Uint32Array(labels.length);
  let count = 0;

  return {
    traitNames,
    tokens: tokenize,
    read(sentence, visit) {
      const tokens = tokenize(sentence);
      const found = classes.match(tokens);
      const present: number[] = [];
      const places: number[] = [];
      count = (count + 1) >>> 0;
      const add = (label: number, at: number): void => {
        if (inSentence[label] === count) return;
        inSentence[label] = count;
        present.push(label);
        places.push(at);
      };
      let before = 0;
      let pastWords = 0;
      for (let at = 0; at < tokens.length; at++) {
        const form = tokens[at]?.form;
        if (!form) break;
        const { stem, pieces } = form;
        const own = found[at];
        if (form.isPast) pastWords++;
        if (stem >= 0) visit(stem, at, at);
        for (const piece of pieces) visit(piece, at, at);
        let label = form.shape === undefined ? -1 : firstShape + shapes.indexOf(form.shape);
        if (label < 0 && form.capital && !own && at > 0 && !tokens[at - 1]?.form.isSign) label = nameLabel;
        if (label >= 0) add(label, at);
        if (own) {
          for (const each of own) add(each, at);
          if (label < 0) label = smallest(own);
        }
        const standsFor = label >= 0 ? (hashes[label] ?? 0) : form.standsFor;
        const neighbours = at > 0 ? numberOf(groups.class, keyOf(before + seeds.neighbours, standsFor)) : -1;
        if (neighbours >= 0) visit(neighbours, at - 1, at);
        before = standsFor;
      }
      for (let i = 0; i < present.length; i++) {
        const one = present[i] ?? 0;
        const feature = classNumbers[one] ?? -1;
        if (feature >= 0) visit(feature, places[i] ?? 0, places[i] ?? 0);
        for (let j = i + 1; j < present.length; j++) {
          const other = present[j] ?? 0;
          const pair = pairNumbers[one < other ? one * labels.length + other : other * labels.length + one] ?? -1;
          if (pair >= 0) visit(pair, places[i] ?? 0, places[j] ?? 0);
        }
      }
      return {
        tokens: tokens.length,
        pastWords,
        asks: /\?["”')\s]*$/.test(sentence),
        speaks: /["“]/.test(sentence),
        present: present.map((label) => traitOf[label] ?? -1).filter((trait) => trait >= 0),
      };
    },
  };
}

function smallest(numbers: readonly number[]): number {
  let least = numbers[0] ?? -1;
  for (const number of numbers) if (number < least) least = number;
  return least;
}

function completeForm(form: Form, beginnings: Beginnings, numberOf: FeatureNumbering): FormFeatures {
  const { plain, shape, capital, isSign, isPast } = form;
  const isWord = shape === undefined && !isSign;
  const standsFor = hashText(shape ?? (isWord ? stemmer(plain) : plain), 2);
  const pieces = isWord ? piecesOf(plain).map((piece) => numberOf(groups.piece, keyOf(seeds.piece, hashText(piece, 4)))) : [];
  return {
    plain,
    shape,
    capital,
    isSign,
    isPast,
    beginnings,
    standsFor,
    stem: numberOf(groups.word, keyOf(seeds.stem, standsFor)),
    pieces: [...new Set(pieces)].filter((piece) => piece >= 0),
  };
}

function piecesOf(plain: string): string[] {
  const word = `^${plain.slice(0, longestWord)}$`;
  const pieces: string[] = [];
  for (let length = shortestPiece; length <= longestPiece; length++) {
    for (let at = 0; at + length <= word.length; at++) pieces.push(word.slice(at, at + length));
  }
  return pieces;
}
