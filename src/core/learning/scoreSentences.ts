import { sentenceGroups } from './features.js';
import type { Model } from './model.js';
import type { SentenceReading } from './read.js';
import { startOf } from './sums.js';

/** How strongly each sentence of an entry speaks for each scorer: sentence after sentence, one a scorer. */
export type SentenceScores = Float64Array;

/** Scores each sentence, with a share of its neighbours. */
export function scoreSentences(model: Model, readings: readonly SentenceReading[], profile: Float64Array): SentenceScores {
  const { scorers, sentence, columns } = model.file;
  const count = scorers.length;
  const start = startOf(model, profile, { first: sentence.column, count }, sentence.groupWeights);
  const share = sentence.neighbour * sentence.neighbour;
  const scores = new Float64Array(readings.length * count);
  for (let at = 0; at < readings.length; at++) {
    const own = readings[at]?.sums;
    if (!own) break;
    const before = readings[at - 1]?.sums;
    const after = readings[at + 1]?.sums;
    const row = at * count;
    for (let group = 0; group < sentenceGroups; group++) {
      const square = sentenceGroups * columns + group;
      const length = (own[square] ?? 0) + share * ((before?.[square] ?? 0) + (after?.[square] ?? 0));
      if (length < 1e-6) continue;
      const factor = (sentence.groupWeights[group] ?? 0) / Math.sqrt(length);
      const place = group * columns + sentence.column;
      addPart(scores, row, count, own, place, factor);
      if (before) addPart(scores, row, count, before, place, factor * sentence.neighbour);
      if (after) addPart(scores, row, count, after, place, factor * sentence.neighbour);
    }
    for (let column = 0; column < count; column++) {
      scores[row + column] = (start.offsets[column] ?? 0) + (start.scales[column] ?? 0) * (scores[row + column] ?? 0);
    }
  }
  return scores;
}

function addPart(scores: Float64Array, row: number, count: number, sums: Int32Array, place: number, factor: number): void {
  for (let column = 0; column < count; column++) scores[row + column] = (scores[row + column] ?? 0) + factor * (sums[place + column] ?? 0);
}
