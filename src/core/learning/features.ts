import { signs } from '../text/signs.js';
import { stemOf } from '../text/stems.js';
import type { WordsReading } from '../text/words.js';
import { hashText, keyOf } from './hash.js';
import { createOccurrences, type Occurrences } from './occurrences.js';
import { createPresence } from './presence.js';
import { createTokenizer, type Form, type Token } from './tokens.js';
import { createClassMatcher, type Beginnings, type ClassedForm, type WordClasses } from './wordClasses.js';

/**
 * The groups of features, each normalised on its own: stems of words; word classes and neighbours in them; pairs of
 * classes in one sentence; and what an entry is like as a whole.
 */
export const groups = { word: 0, class: 1, pair: 2, profile: 3 } as const;
/** How many of the groups a sentence has: all but the profile, which is the entry's. */
export const sentenceGroups = 3;

/** The number by which a feature is known to whoever reads it, from its group and 24-bit key; below 0 when it is of no use. */
export type FeatureNumbering = (group: number, key: number) => number;

/** What the profile of an entry needs to know of a sentence. */
export class SentenceTraits {
  /** @param present the numbers of the profile classes and shapes that stand in it */
  constructor(
    readonly tokens: number,
    readonly pastWords: number,
    readonly asks: boolean,
    readonly speaks: boolean,
    readonly present: readonly number[],
  ) {}
}

/** The features of a sentence. */
export interface SentenceFeatures {
  /** Every feature that has a number. The list is used again for the next sentence that is read. */
  readonly occurrences: Occurrences;
  readonly traits: SentenceTraits;
}

/** Reads the features of sentences. */
export interface FeatureReader {
  /** The names that `SentenceTraits.present` counts by. */
  readonly traitNames: readonly string[];
  /**
   * Reads a sentence.
   * @param cut the words of the same sentence, where they are at hand
   */
  read(sentence: string, cut?: WordsReading): SentenceFeatures;
  /** The tokens of a sentence, as its occurrences count them. */
  tokens(sentence: string): Token[];
}

/** A form with all that is known of it by itself, worked out once. */
interface FormFeatures extends ClassedForm {
  /** What it stands for beside a neighbour. */
  readonly standsFor: number;
  readonly stem: number;
  /** The number of its shape among the labels, or -1. */
  readonly shapeLabel: number;
}

const shapes = ['<money>', '<number>', '<percent>', '<time>', '<ordinal>', '<year>', '<name>'];
const seeds = { stem: 11, class: 13, neighbours: 14, pair: 15 };

/** Makes a reader for a set of word classes. What it finds depends on the sentence alone, not on what was read before. */
export function createFeatureReader(wordClasses: WordClasses, numberOf: FeatureNumbering): FeatureReader {
  const classes = createClassMatcher(wordClasses);
  const labels = [...Object.keys(wordClasses.classes), ...shapes];
  const firstShape = labels.length - shapes.length;
  const nameLabel = labels.length - 1;
  const tokenizer = createTokenizer((form) => completeForm(form, classes.beginningsOf(form.plain), firstShape, numberOf));
  const hashes = labels.map((label) => hashText(label, 3));
  const traitNames = [...wordClasses.profile, '<money>', '<number>', '<percent>', '<name>'];
  const traitOf = labels.map((label) => traitNames.indexOf(label));
  const classNumbers = hashes.map((hash) => numberOf(groups.class, keyOf(seeds.class, hash)));
  const pairNumbers = Int32Array.from({ length: labels.length ** 2 }, (_, at) => {
    const low = Math.min(Math.floor(at / labels.length), at % labels.length);
    const high = Math.max(Math.floor(at / labels.length), at % labels.length);
    return low < high ? numberOf(groups.pair, keyOf((hashes[low] ?? 0) + seeds.pair, hashes[high] ?? 0)) : -1;
  });
  const occurrences = createOccurrences();
  const present = createPresence(labels.length);
  const traits: number[] = [];

  /** Adds what stands in single words and between neighbours, and notes the labels met. */
  const readForms = (forms: readonly FormFeatures[]): number => {
    const found = classes.match(forms);
    let before = 0;
    let pastWords = 0;
    let afterSign = true;
    for (let at = 0; at < forms.length; at++) {
      const form = forms[at];
      if (!form) break;
      const { stem } = form;
      const own = found[at];
      if (form.isPast) pastWords++;
      if (stem >= 0) occurrences.add(stem, at, at);
      let label = form.shapeLabel;
      if (label < 0 && form.capital && !own && !afterSign) label = nameLabel;
      if (label >= 0) present.add(label, at);
      if (own) {
        for (const each of own) present.add(each, at);
        if (label < 0) label = smallest(own);
      }
      const standsFor = label >= 0 ? (hashes[label] ?? 0) : form.standsFor;
      const neighbours = at > 0 ? numberOf(groups.class, keyOf(before + seeds.neighbours, standsFor)) : -1;
      if (neighbours >= 0) occurrences.add(neighbours, at - 1, at);
      before = standsFor;
      afterSign = form.isSign;
    }
    return pastWords;
  };

  /** Adds the labels met, and pairs of them. */
  const readLabels = (): void => {
    const { count, labels: met, places } = present;
    for (let i = 0; i < count; i++) {
      const feature = classNumbers[met[i] ?? 0] ?? -1;
      const place = places[i] ?? 0;
      if (feature >= 0) occurrences.add(feature, place, place);
      const row = (met[i] ?? 0) * labels.length;
      for (let j = i + 1; j < count; j++) {
        const pair = pairNumbers[row + (met[j] ?? 0)] ?? -1;
        if (pair >= 0) occurrences.add(pair, place, places[j] ?? 0);
      }
    }
  };

  return {
    traitNames,
    tokens: (sentence) => tokenizer.tokens(sentence),
    read(sentence, cut) {
      const forms = tokenizer.forms(sentence, cut);
      occurrences.clear();
      present.clear();
      const pastWords = readForms(forms);
      readLabels();
      let count = 0;
      for (let i = 0; i < present.count; i++) {
        const trait = traitOf[present.labels[i] ?? 0] ?? -1;
        if (trait >= 0) traits[count++] = trait;
      }
      const asks = (!cut || (cut.signs & signs.question) !== 0) && /\?["”')\s]*$/.test(sentence);
      const speaks = (!cut || (cut.signs & signs.quote) !== 0) && /["“]/.test(sentence);
      return { occurrences, traits: new SentenceTraits(forms.length, pastWords, asks, speaks, traits.slice(0, count)) };
    },
  };
}

function smallest(numbers: readonly number[]): number {
  let least = numbers[0] ?? -1;
  for (const number of numbers) if (number < least) least = number;
  return least;
}

function completeForm(form: Form, beginnings: Beginnings, firstShape: number, numberOf: FeatureNumbering): FormFeatures {
  const { word, plain, shape, capital, isSign, isPast } = form;
  const isWord = shape === undefined && !isSign;
  const standsFor = hashText(shape ?? (isWord ? stemOf(plain) : plain), 2);
  return {
    word,
    plain,
    shape,
    capital,
    isSign,
    isPast,
    beginnings,
    standsFor,
    stem: numberOf(groups.word, keyOf(seeds.stem, standsFor)),
    shapeLabel: shape === undefined ? -1 : firstShape + shapes.indexOf(shape),
  };
}
