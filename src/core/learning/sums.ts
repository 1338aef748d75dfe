import { groups, sentenceGroups } from './features.js';
import type { GroupWeights, Model } from './model.js';
import type { SentenceReading } from './read.js';

/** Columns of the weights file that lie side by side. */
export interface Columns {
  readonly first: number;
  readonly count: number;
}

/**
 * Running totals over the sentences of an entry, in some columns: after `at` sentences, the totals of group after group
 * start at `at * width`, and those of the squares at `at * sentenceGroups`.
 */
export interface Totals {
  readonly columns: Columns;
  readonly width: number;
  readonly sums: Float64Array;
  readonly squares: Float64Array;
}

/**
 * The running totals over some readings.
 * @param stride how many columns the readings have
 */
export function totalsOf(readings: readonly SentenceReading[], columns: Columns, stride: number): Totals {
  const { first, count } = columns;
  const width = sentenceGroups * count;
  const sums = new Float64Array((readings.length + 1) * width);
  const squares = new Float64Array((readings.length + 1) * sentenceGroups);
  for (let at = 0; at < readings.length; at++) {
    const reading = readings[at];
    if (!reading) break;
    for (let group = 0; group < sentenceGroups; group++) {
      const from = at * sentenceGroups + group;
      squares[from + sentenceGroups] = (squares[from] ?? 0) + (reading.sums[sentenceGroups * stride + group] ?? 0);
      const start = at * width + group * count;
      const place = group * stride + first;
      for (let column = 0; column < count; column++) {
        sums[start + width + column] = (sums[start + column] ?? 0) + (reading.sums[place + column] ?? 0);
      }
    }
  }
  return { columns, width, sums, squares };
}

/** What each column starts from in one entry, and what a whole weight stands for in it. */
export interface Start {
  readonly offsets: Float64Array;
  readonly scales: Float64Array;
}

/** The start of some columns: their biases, and what the profile of the entry adds. */
export function startOf({ file }: Model, profile: Float64Array, { first, count }: Columns, weights: GroupWeights): Start {
  const weight = weights[groups.profile] ?? 0;
  return {
    offsets: Float64Array.from({ length: count }, (_, column) => (file.biases[first + column] ?? 0) + weight * (profile[first + column] ?? 0)),
    scales: Float64Array.from({ length: count }, (_, column) => file.scales[first + column] ?? 0),
  };
}

/**
 * Writes to `scores` what the sentences `from` to `end` score together, each group brought to its weight.
 */
export function scoreStretch({ columns: { count }, width, sums, squares }: Totals, from: number, end: number, start: Start, weights: GroupWeights, scores: Float64Array): void {
  scores.fill(0);
  for (let group = 0; group < sentenceGroups; group++) {
    const square = (squares[end * sentenceGroups + group] ?? 0) - (squares[from * sentenceGroups + group] ?? 0);
    if (square < 1e-6) continue;
    const factor = (weights[group] ?? 0) / Math.sqrt(square);
    const low = from * width + group * count;
    const high = end * width + group * count;
    for (let column = 0; column < count; column++) {
      scores[column] = (scores[column] ?? 0) + factor * ((sums[high + column] ?? 0) - (sums[low + column] ?? 0));
    }
  }
  for (let column = 0; column < count; column++) scores[column] = (start.offsets[column] ?? 0) + (start.scales[column] ?? 0) * (scores[column] ?? 0);
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
