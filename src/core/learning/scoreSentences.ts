import { sentenceGroups } from './features.js';
import type { Model } from './model.js';
import type { SentenceReading } from './read.js';
import { startOf } from './sums.js';

/** For each sentence and scorer, how strongly the sentence itself speaks for it, with a share of its neighbours. */
export function scoreSentences(model: Model, readings: readonly SentenceReading[], profile: Float64Array): Float64Array[] {
  const { scorers, sentence, columns } = model.file;
  const count = scorers.length;
  const start = startOf(model, profile, { first: sentence.column, count }, sentence.groupWeights);
  return readings.map((reading, at) => {
    const scores = Float64Array.from(start);
    const before = readings[at - 1];
    const after = readings[at + 1];
    for (let group = 0; group < sentenceGroups; group++) {
      const beside = sentence.neighbour * sentence.neighbour * ((before?.squares[group] ?? 0) + (after?.squares[group] ?? 0));
      const square = (reading.squares[group] ?? 0) + beside;
      if (square < 1e-6) continue;
      const factor = (sentence.groupWeights[group] ?? 0) / Math.sqrt(square);
      const place = group * columns + sentence.column;
      addPart(scores, reading.sums, place, factor);
      if (before) addPart(scores, before.sums, place, factor * sentence.neighbour);
      if (after) addPart(scores, after.sums, place, factor * sentence.neighbour);
    }
    return scores;
  });
}

function addPart(scores: Float64Array, sums: Float32Array, place: number, factor: number): void {
  for (let column = 0; column < scores.length; column++) scores[column] = (scores[column] ?? 0) + factor * (sums[place + column] ?? 0);
}
