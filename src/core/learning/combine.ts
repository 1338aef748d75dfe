import { groups, sentenceGroups } from './features.js';
import type { GroupWeights, Model } from './model.js';
import type { SentenceReading } from './read.js';

/** The readings of some sentences added up, each with its weight. */
export interface Sum {
  readonly sums: Float64Array;
  readonly squares: Float64Array;
}

/** A sum of no sentences. */
export function emptySum(columns: number): Sum {
  return { sums: new Float64Array(sentenceGroups * columns), squares: new Float64Array(sentenceGroups) };
}

/** Adds a reading to a sum; a negative weight takes it away again. */
export function add(sum: Sum, reading: SentenceReading, weight: number): void {
  for (let at = 0; at < sum.sums.length; at++) sum.sums[at] = (sum.sums[at] ?? 0) + weight * (reading.sums[at] ?? 0);
  for (let group = 0; group < sentenceGroups; group++) {
    sum.squares[group] = (sum.squares[group] ?? 0) + weight * Math.abs(weight) * (reading.squares[group] ?? 0);
  }
}

/** What the profile of an entry adds in each column, before its group's weight. */
export function profileSums(model: Model, keys: readonly number[]): Float64Array {
  const { columns } = model.file;
  const sums = new Float64Array(columns);
  let square = 0;
  for (const key of new Set(keys)) {
    const feature = model.indexOf(groups.profile, key);
    if (feature < 0) continue;
    square += model.squares[feature] ?? 0;
    for (let column = 0; column < columns; column++) sums[column] = (sums[column] ?? 0) + (model.weights[feature * columns + column] ?? 0);
  }
  const length = Math.sqrt(square);
  return length > 0 ? sums.map((sum) => sum / length) : sums;
}

/** Scores of `count` columns from `first` on: every group brought to its weight, with the entry's profile and the biases. */
export function scoreColumns(model: Model, sum: Sum, profile: Float64Array, weights: GroupWeights, first: number, count: number): Float64Array {
  const { columns, biases } = model.file;
  const scores = new Float64Array(count);
  for (let column = 0; column < count; column++) {
    scores[column] = (biases[first + column] ?? 0) + (weights[groups.profile] ?? 0) * (profile[first + column] ?? 0);
  }
  for (let group = 0; group < sentenceGroups; group++) {
    const square = sum.squares[group] ?? 0;
    if (square < 1e-6) continue;
    const factor = (weights[group] ?? 0) / Math.sqrt(square);
    for (let column = 0; column < count; column++) {
      scores[column] = (scores[column] ?? 0) + factor * (sum.sums[group * columns + first + column] ?? 0);
    }
  }
  return scores;
}
