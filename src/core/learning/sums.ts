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

/** The sums of an entry's sentences in some columns, by which any stretch of it is scored without reading it again. */
export interface RunningSums {
  /** Writes to `scores` what the sentences from one place to before another score in each column, each group brought to its weight. */
  score(from: number, end: number, start: Start, weights: GroupWeights, scores: Float64Array): void;
}

/**
 * Adds up an entry's sentences. What a stretch adds up to is the difference of what stands before its end and before its
 * start: all are whole numbers, far fewer than 53 bits hold.
 * @param stride how many columns the readings have
 */
export function addUp(readings: readonly Sums[], { first, count }: Columns, stride: number): RunningSums {
  const width = sentenceGroups * (count + 1);
  const squares = sentenceGroups * count;
  const sums = new Float64Array((readings.length + 1) * width);
  for (let at = 0; at < readings.length; at++) {
    const reading = readings[at];
    if (reading) addOne(sums, at * width, width, reading, first, count, stride);
  }
  return {
    score(from, end, { offsets, scales }, weights, scores) {
      const before = from * width;
      const after = end * width;
      scores.fill(0);
      for (let group = 0; group < sentenceGroups; group++) {
        const square = (sums[after + squares + group] ?? 0) - (sums[before + squares + group] ?? 0);
        if (square < 1e-6) continue;
        const factor = (weights[group] ?? 0) / Math.sqrt(square);
        const place = group * count;
        for (let column = 0; column < count; column++) {
          scores[column] = (scores[column] ?? 0) + factor * ((sums[after + place + column] ?? 0) - (sums[before + place + column] ?? 0));
        }
      }
      for (let column = 0; column < count; column++) scores[column] = (offsets[column] ?? 0) + (scales[column] ?? 0) * (scores[column] ?? 0);
    },
  };
}

/** Writes, behind what stands before a sentence, what stands before the next. */
function addOne(sums: Float64Array, before: number, width: number, { sums: added, from }: Sums, first: number, count: number, stride: number): void {
  const after = before + width;
  for (let group = 0; group < sentenceGroups; group++) {
    const place = group * count;
    const columns = from + group * stride + first;
    for (let column = 0; column < count; column++) sums[after + place + column] = (sums[before + place + column] ?? 0) + (added[columns + column] ?? 0);
    const square = sentenceGroups * count + group;
    sums[after + square] = (sums[before + square] ?? 0) + (added[from + sentenceGroups * stride + group] ?? 0);
  }
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
