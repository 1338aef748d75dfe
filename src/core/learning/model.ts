import { createBitReader } from './bits.js';
import { groups } from './features.js';
import { hashText } from './hash.js';
import type { Mix } from './mix.js';
import { packRows, type PackedRows } from './packing.js';
import type { WordClasses } from './wordClasses.js';

const rarityBits = 6;

/** Where a score becomes a level: by the chance that a passage with that score earns the point (`chances` in `test/train/thresholds.ts`). */
export interface Thresholds {
  readonly perhaps: number;
  readonly likely: number;
  readonly sure: number;
}

/** How much each group of features weighs, in the order of `groups`. */
export type GroupWeights = readonly number[];

/** The weights file, as `npm run train` writes it. */
export interface ModelFile {
  readonly version: 2;
  /** The mark of the word classes with which it was learnt: see `markOf`. */
  readonly wordClasses: number;
  /** The ids of the scorers, in the order of their columns. */
  readonly scorers: readonly string[];
  /** How many of them, the first ones, read windows too and are mixed; the others read single sentences only. */
  readonly windowScorers: number;
  readonly thresholds: Readonly<Record<string, Thresholds>>;
  /** How steeply the score from 0 to 1 rises at a scorer's `likely`. */
  readonly slope: number;
  /** Readers of windows: how many sentences long, and their first column of one a scorer of windows. */
  readonly windows: readonly { readonly sentences: number; readonly column: number; readonly groupWeights: GroupWeights }[];
  /** The reader of single sentences, and how much either neighbour weighs in a sentence. */
  readonly sentence: { readonly column: number; readonly neighbour: number; readonly groupWeights: GroupWeights };
  /** Each has one column, which tells a kind of text that earns nothing. */
  readonly gates: readonly { readonly column: number; readonly groupWeights: GroupWeights }[];
  /** How the scores of an entry become one for each scorer of windows. */
  readonly mix: Mix;
  /** How many features of each group are weighed, in the order of `groups`. */
  readonly features: readonly number[];
  readonly columns: number;
  /** One a column: what a weight of 1 stands for, and what is added. */
  readonly scales: readonly number[];
  readonly biases: readonly number[];
  /** How many lower bits Rice's code has in `weights`: one number a group for keys, one a column for weights. */
  readonly lowerBits: { readonly keys: readonly number[]; readonly weights: readonly number[] };
  /**
   * As `createBitReader` reads it. Of each feature, ascending by group and key: how many keys lie between its own and the
   * one before; its rarity in eighths, in six bits; and its weight in each column. Most weights are small, and short.
   */
  readonly weights: string;
}

/** A weights file, ready to score with. */
export interface Model {
  readonly file: ModelFile;
  readonly wordClasses: WordClasses;
  /** The number of a feature, or -1. */
  readonly indexOf: (group: number, key: number) => number;
  /** Of each feature: its group. */
  readonly groupOf: Uint8Array;
  /** Of each feature: the square of its rarity, in 64ths. */
  readonly squares: Int32Array;
  /** Of each feature and column: weight times rarity, in eighths of the column's scale. Whole numbers add up fast and exactly. */
  readonly weights: Int16Array;
  /** The same, packed for adding up: see `packing.ts`. */
  readonly packed: PackedRows;
}

const mostFeatures = 15_000;

/** A number by which word classes are known again. */
export function markOf(wordClasses: WordClasses): number {
  return hashText(JSON.stringify(wordClasses), 1);
}

/**
 * Unpacks a weights file.
 * @throws RangeError when the weights hold another sign, or are not as long as the file says, or were learnt with other word classes
 */
export function decodeModel(file: ModelFile, wordClasses: WordClasses): Model {
  const { features, columns, lowerBits } = file;
  if (file.wordClasses !== markOf(wordClasses)) throw new RangeError('The weights file was learnt with other word classes. Run npm run train.');
  const count = features.reduce((sum, each) => sum + each, 0);
  if (count > mostFeatures) throw new RangeError(`The weights file has more than ${mostFeatures} features.`);
  const bits = createBitReader(file.weights);
  const keys = new Int32Array(count);
  const squares = new Int32Array(count);
  const weights = new Int16Array(count * columns);
  const groupOf = Uint8Array.from(features.flatMap((each, group) => Array<number>(each).fill(group)));
  for (let feature = 0; feature < count; feature++) {
    const group = groupOf[feature] ?? 0;
    const before = feature > 0 && groupOf[feature - 1] === group ? (keys[feature - 1] ?? 0) : -1;
    keys[feature] = before + 1 + bits.rice(lowerBits.keys[group] ?? 0);
    const rarity = bits.number(rarityBits);
    squares[feature] = rarity * rarity;
    for (let column = 0; column < columns; column++) weights[feature * columns + column] = bits.signedRice(lowerBits.weights[column] ?? 0) * rarity;
  }
  if (!bits.ended()) throw new RangeError('The weights file is damaged: it is too long.');
  const tables = createTables(features, keys);
  return { file, wordClasses, groupOf, squares, weights, packed: packRows(weights, columns), indexOf: (group, key) => tables[group]?.(key) ?? -1 };
}

/** A look-up by open addressing for each group. */
function createTables(features: readonly number[], all: Int32Array): ((key: number) => number)[] {
  let next = 0;
  return Object.values(groups).map((group) => {
    const count = features[group] ?? 0;
    const size = 1 << Math.ceil(Math.log2(count * 3 + 8));
    const keys = new Int32Array(size).fill(-1);
    const indexes = new Int32Array(size);
    for (let feature = next; feature < next + count; feature++) {
      const key = all[feature] ?? 0;
      let slot = key & (size - 1);
      while (keys[slot] !== -1) slot = (slot + 1) & (size - 1);
      keys[slot] = key;
      indexes[slot] = feature;
    }
    next += count;
    return (key: number): number => {
      let slot = key & (size - 1);
      for (let found = keys[slot]; found !== -1; found = keys[slot]) {
        if (found === key) return indexes[slot] ?? -1;
        slot = (slot + 1) & (size - 1);
      }
      return -1;
    };
  });
}
