import { sentenceGroups } from './features.js';
import type { Model } from './model.js';
import type { SentenceReading } from './read.js';
import { startOf, type Columns, type Sums } from './sums.js';

/** How strongly each sentence of an entry speaks for some scorers: sentence after sentence, one a scorer. */
export type SentenceScores = Float64Array;

/**
 * Scores each sentence for some scorers, with a share of its neighbours.
 * @param neighbour the share of either
 * @param scorers the columns of the scorers, counted from the first scorer of sentences
 */
export function scoreSentences(model: Model, readings: readonly SentenceReading[], profile: Float64Array, neighbour: number, scorers: Columns): SentenceScores {
  const { sentence, columns } = model.file;
  const { count } = scorers;
  const first = sentence.column + scorers.first;
  const start = startOf(model, profile, { first, count }, sentence.groupWeights);
  const share = neighbour * neighbour;
  const squares = sentenceGroups * columns;
  const nothing: Sums = { sums: new Int32Array(squares + sentenceGroups), from: 0 };
  const scores = new Float64Array(readings.length * count);
  for (let at = 0; at < readings.length; at++) {
    const own = readings[at] ?? nothing;
    const before = readings[at - 1] ?? nothing;
    const after = readings[at + 1] ?? nothing;
    const row = at * count;
    for (let group = 0; group < sentenceGroups; group++) {
      const length = squareOf(own, squares + group) + share * (squareOf(before, squares + group) + squareOf(after, squares + group));
      if (length < 1e-6) continue;
      const factor = (sentence.groupWeights[group] ?? 0) / Math.sqrt(length);
      addThree(scores, row, count, own, before, after, group * columns + first, factor, factor * neighbour);
    }
    for (let column = 0; column < count; column++) {
      scores[row + column] = (start.offsets[column] ?? 0) + (start.scales[column] ?? 0) * (scores[row + column] ?? 0);
    }
  }
  return scores;
}

function squareOf({ sums, from }: Sums, place: number): number {
  return sums[from + place] ?? 0;
}

/** Adds the columns of a sentence and of its neighbours, each by its factor. */
function addThree(scores: Float64Array, row: number, count: number, own: Sums, before: Sums, after: Sums, place: number, factor: number, share: number): void {
  const ownFrom = own.from + place;
  const beforeFrom = before.from + place;
  const afterFrom = after.from + place;
  const { sums } = own;
  const { sums: sumsBefore } = before;
  const { sums: sumsAfter } = after;
  for (let column = 0; column < count; column++) {
    scores[row + column] = (scores[row + column] ?? 0) + factor * (sums[ownFrom + column] ?? 0) + share * (sumsBefore[beforeFrom + column] ?? 0) + share * (sumsAfter[afterFrom + column] ?? 0);
  }
}
