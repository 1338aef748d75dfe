import { groups, sentenceGroups } from './features.js';
import type { GroupWeights, Model } from './model.js';
import type { SentenceReading } from './read.js';

/** Columns of the weights file that lie side by side. */
export interface Columns {
  readonly first: number;
  readonly count: number;
}

/** The part of a reading that is added up. */
export type Sums = Pick<SentenceReading, 'sums' | 'from'>;

/**
 * A stretch of an entry that can grow at its end and shrink at its start, to any length: the sums of many sentences are
 * larger than 32 bits hold. It holds sums only, and does not know its sentences.
 */
export interface Stretch {
  /**
   * Adds a sentence at the end, and takes the one away that leaves at the start.
   * @param left what was added for the sentence that leaves, taken off again as it is given; it is for the caller to hand
   * over the earliest that is still in the stretch. Nothing leaves without it.
   */
  add(reading: Sums, left?: Sums): void;
  /** Writes to `scores` what the stretch scores in each column, each group brought to its weight. */
  score(start: Start, weights: GroupWeights, scores: Float64Array): void;
}

/**
 * Makes an empty stretch, read in some columns.
 * @param stride how many columns the readings have
 */
export function createStretch({ first, count }: Columns, stride: number): Stretch {
  const sums = new Float64Array(sentenceGroups * count);
  const squares = new Float64Array(sentenceGroups);
  const nothing = { sums: new Int32Array(sentenceGroups * (stride + 1)), from: 0 };
  return {
    add({ sums: added, from }, { sums: taken, from: fromTaken } = nothing) {
      for (let group = 0; group < sentenceGroups; group++) {
        const square = sentenceGroups * stride + group;
        squares[group] = (squares[group] ?? 0) + (added[from + square] ?? 0) - (taken[fromTaken + square] ?? 0);
        const columns = group * stride + first;
        const place = group * count;
        for (let column = 0; column < count; column++) {
          sums[place + column] = (sums[place + column] ?? 0) + (added[from + columns + column] ?? 0) - (taken[fromTaken + columns + column] ?? 0);
        }
      }
    },
    score({ offsets, scales }, weights, scores) {
      scores.fill(0);
      for (let group = 0; group < sentenceGroups; group++) {
        const square = squares[group] ?? 0;
        if (square < 1e-6) continue;
        const factor = (weights[group] ?? 0) / Math.sqrt(square);
        const place = group * count;
        for (let column = 0; column < count; column++) scores[column] = (scores[column] ?? 0) + factor * (sums[place + column] ?? 0);
      }
      for (let column = 0; column < count; column++) scores[column] = (offsets[column] ?? 0) + (scales[column] ?? 0) * (scores[column] ?? 0);
    },
  };
}

/** What each column starts from in one entry, and what a whole weight stands for in it. */
export interface Start {
  readonly offsets: Float64Array;
  readonly scales: Float64Array;
}

/** The start of some columns: their biases, and what the profile of the entry adds. */
export function startOf({ file }: Model, profile: Float64Array, { first, count }: Columns, weights: GroupWeights): Start {
  const weight = weights[groups.profile] ?? 0;
  const offsets = new Float64Array(count);
  const scales = new Float64Array(count);
  for (let column = 0; column < count; column++) {
    offsets[column] = (file.biases[first + column] ?? 0) + weight * (profile[first + column] ?? 0);
    scales[column] = file.scales[first + column] ?? 0;
  }
  return { offsets, scales };
}

/** What the profile of an entry adds in each column of the weights file, before its group's weight. */
export function profileSums(model: Model, keys: readonly number[]): Float64Array {
  const { columns, scales } = model.file;
  const sums = new Float64Array(columns);
  let square = 0;
  for (const key of new Set(keys)) {
    const feature = model.indexOf(groups.profile, key);
    if (feature < 0) continue;
    square += model.squares[feature] ?? 0;
    for (let column = 0; column < columns; column++) sums[column] = (sums[column] ?? 0) + (model.weights[feature * columns + column] ?? 0);
  }
  const length = Math.sqrt(square);
  return length > 0 ? sums.map((sum, column) => (sum * (scales[column] ?? 0)) / length) : sums;
}
