import type { EvidenceKind } from '../document/types.js';
import type { Model } from './model.js';
import { profileKeys, type ProfiledSentence } from './profile.js';
import type { SentenceReading } from './read.js';
import { scoreSentences, type SentenceScores } from './scoreSentences.js';
import { createStretch, profileSums, startOf } from './sums.js';

/** A sentence of an entry, in order of place. */
export interface EntrySentence extends ProfiledSentence {
  readonly reading: SentenceReading;
}

/** What the scorers say of an entry. */
export interface EntryScores {
  /** One a scorer, in the order of the weights file: how strongly, in log odds or thereabouts. */
  readonly scores: Float64Array;
  readonly bySentence: SentenceScores;
}

/**
 * Scores an entry for all scorers together. The score is that of the best window of either length, with the two best
 * sentences, less what the gates take off; so evidence counts wherever it stands in a long entry. Scorers of single
 * sentences take the best one.
 * @param traitNames the names that the readings' traits count by
 */
export function scoreEntry(model: Model, traitNames: readonly string[], sentences: readonly EntrySentence[], kind: EvidenceKind | null): EntryScores {
  const { scorers, windowScorers, sentence } = model.file;
  const scores = new Float64Array(scorers.length);
  if (sentences.length === 0) return { scores: scores.fill(-99), bySentence: scores };
  const readings = sentences.map(({ reading }) => reading);
  const profile = profileSums(model, profileKeys(sentences, traitNames, kind));
  const bySentence = scoreSentences(model, readings, profile);
  const windows = bestWindows(model, readings, profile);
  const off = takenOff(model, readings, profile);
  for (let scorer = 0; scorer < scorers.length; scorer++) {
    const { first, mean } = bestTwo(bySentence, scorer, scorers.length);
    scores[scorer] = scorer < windowScorers ? (windows[scorer] ?? 0) + sentence.weight * mean - off : first;
  }
  return { scores, bySentence };
}

/** For each scorer of windows, the scores of the best window of each length, added up. */
function bestWindows(model: Model, readings: readonly SentenceReading[], profile: Float64Array): Float64Array {
  const { windows, windowScorers, columns } = model.file;
  const scores = new Float64Array(windowScorers);
  const own = new Float64Array(windowScorers);
  const best = new Float64Array(windowScorers);
  for (const { sentences, column, groupWeights } of windows) {
    const read = { first: column, count: windowScorers };
    const start = startOf(model, profile, read, groupWeights);
    const window = createStretch(read, columns);
    best.fill(-Infinity);
    readings.forEach((reading, at) => {
      window.add(reading, readings[at - sentences]);
      if (at + 1 < Math.min(sentences, readings.length)) return;
      window.score(start, groupWeights, own);
      for (let scorer = 0; scorer < windowScorers; scorer++) if ((own[scorer] ?? 0) > (best[scorer] ?? 0)) best[scorer] = own[scorer] ?? 0;
    });
    for (let scorer = 0; scorer < windowScorers; scorer++) scores[scorer] = (scores[scorer] ?? 0) + (best[scorer] ?? 0);
  }
  return scores;
}

function takenOff(model: Model, readings: readonly SentenceReading[], profile: Float64Array): number {
  const { gates, columns } = model.file;
  const earnsNothing = new Float64Array(1);
  let off = 0;
  for (const { column, weight, groupWeights } of gates) {
    const read = { first: column, count: 1 };
    const whole = createStretch(read, columns);
    for (const reading of readings) whole.add(reading);
    whole.score(startOf(model, profile, read, groupWeights), groupWeights, earnsNothing);
    off += weight / (1 + Math.exp(-2 * (earnsNothing[0] ?? 0)));
  }
  return off;
}

function bestTwo(scores: SentenceScores, scorer: number, count: number): { first: number; mean: number } {
  let first = -Infinity;
  let second = -Infinity;
  for (let at = scorer; at < scores.length; at += count) {
    const score = scores[at] ?? 0;
    if (score > first) {
      second = first;
      first = score;
    } else if (score > second) second = score;
  }
  return { first, mean: second === -Infinity ? first : (first + second) / 2 };
}
