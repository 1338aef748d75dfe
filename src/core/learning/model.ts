import { groups } from './features.js';
import type { Mix } from './mix.js';
import { packRows, type PackedRows } from './packing.js';
import { valuesOf } from './signs.js';
import type { WordClasses } from './wordClasses.js';

const keySigns = 4;

/** Where a score becomes a level: by the chance that a passage with that score earns the point (`chances` in `test/train/thresholds.ts`). */
export interface Thresholds {
  readonly perhaps: number;
  readonly likely: number;
  readonly sure: number;
}

/** How much each group of features weighs, in the order of `groups`. */
export type GroupWeights = readonly number[];

/** The weights file, as `npm run train` writes it. */
export interface ModelFile extends WordClasses {
  readonly version: 1;
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
  /**
   * In the 64 signs of base64, each worth six bits. Of each feature, ascending by group and key: four signs for its key,
   * one for its rarity in eighths, and one a column for its weight, in which 32 stands for 0.
   */
  readonly weights: string;
}

/** A weights file, ready to score with. */
export interface Model {
  readonly file: ModelFile;
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

/**
 * Unpacks a weights file.
 * @throws RangeError when the weights hold another sign, or are not as long as the file says
 */
export function decodeModel(file: ModelFile): Model {
  const values = valuesOf(file.weights);
  const count = file.features.reduce((sum, each) => sum + each, 0);
  const width = keySigns + 1 + file.columns;
  if (values.length !== count * width) throw new RangeError('The weights file is damaged: its length is wrong.');
  if (count > mostFeatures) throw new RangeError(`The weights file has more than ${mostFeatures} features.`);
  const keys = new Int32Array(count);
  const squares = new Int32Array(count);
  const weights = new Int16Array(count * file.columns);
  for (let feature = 0; feature < count; feature++) {
    const at = feature * width;
    for (let sign = 0; sign < keySigns; sign++) keys[feature] = ((keys[feature] ?? 0) << 6) | (values[at + sign] ?? 0);
    const rarity = values[at + keySigns] ?? 0;
    squares[feature] = rarity * rarity;
    for (let column = 0; column < file.columns; column++) {
      const steps = (values[at + keySigns + 1 + column] ?? 0) - 32;
      weights[feature * file.columns + column] = steps * rarity;
    }
  }
  const tables = createTables(file.features, keys);
  const groupOf = Uint8Array.from(file.features.flatMap((each, group) => Array<number>(each).fill(group)));
  return { file, groupOf, squares, weights, packed: packRows(weights, file.columns), indexOf: (group, key) => tables[group]?.(key) ?? -1 };
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
