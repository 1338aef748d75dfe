import type { EvidenceKind } from '../document/types.js';
import { mixInputs, mixScores, type EntryParts } from './mix.js';
import type { Model } from './model.js';
import type { ProfiledSentence, Profiler } from './profile.js';
import type { SentenceReading } from './read.js';
import { scoreSentences, type SentenceScores } from './scoreSentences.js';
import { addUp, profileSums, startOf, type RunningSums } from './sums.js';

/** A sentence of an entry, in order of place. */
export interface EntrySentence extends ProfiledSentence {
  readonly reading: SentenceReading;
}

/** What the scorers say of an entry. */
export interface EntryScores {
  /** One a scorer, in the order of the weights file: how strongly, in log odds or thereabouts. */
  readonly scores: Float64Array;
  /** How strongly each sentence speaks to one scorer for itself, whatever stands beside it. */
  readonly bySentence: (scorer: number) => SentenceScores;
}

/** What is read of an entry before its scores are mixed: `undefined` when it has no sentence. */
export interface EntryReading {
  readonly parts: EntryParts;
  /** For each scorer, the score of the best sentence. */
  readonly best: Float64Array;
  readonly bySentence: (scorer: number) => SentenceScores;
}

/**
 * Scores an entry for all scorers together. A point's score mixes the best window of either length with the two best
 * sentences, of all points, and the gates; so evidence counts wherever it stands in a long entry. Scorers of single
 * sentences take the best one.
 * @param profiler made for the names that the readings' traits count by
 */
export function scoreEntry(model: Model, profiler: Profiler, sentences: readonly EntrySentence[], kind: EvidenceKind | null): EntryScores {
  const reading = readEntry(model, profiler, sentences, kind);
  if (!reading) return { scores: new Float64Array(model.file.scorers.length).fill(-99), bySentence: () => new Float64Array(0) };
  const { parts, best: scores, bySentence } = reading;
  scores.set(mixScores(model.file.mix, mixInputs(parts)));
  return { scores, bySentence };
}

/** Reads an entry for all scorers together. */
export function readEntry(model: Model, profiler: Profiler, sentences: readonly EntrySentence[], kind: EvidenceKind | null): EntryReading | undefined {
  const { scorers, windowScorers } = model.file;
  if (sentences.length === 0) return undefined;
  const readings = sentences.map(({ reading }) => reading);
  const profile = profileSums(model, profiler(sentences, kind));
  const inPlace = scoreSentences(model, readings, profile, model.file.sentence.neighbour, { first: 0, count: scorers.length });
  const best = new Float64Array(scorers.length);
  const means = new Float64Array(windowScorers);
  for (let scorer = 0; scorer < scorers.length; scorer++) {
    const { first, mean } = bestTwo(inPlace, scorer, scorers.length);
    best[scorer] = first;
    if (scorer < windowScorers) means[scorer] = mean;
  }
  const parts = { windows: bestWindows(model, readings, profile), sentences: means, gates: gatesOf(model, readings, profile), length: sentences.length };
  return { parts, best, bySentence: (scorer) => scoreSentences(model, readings, profile, 0, { first: scorer, count: 1 }) };
}

/** For each length of window, the score of the best one for each scorer of windows. */
function bestWindows(model: Model, readings: readonly SentenceReading[], profile: Float64Array): Float64Array[] {
  const { windows, windowScorers, columns } = model.file;
  const own = new Float64Array(windowScorers);
  const summed = new Map<number, RunningSums>();
  return windows.map(({ sentences, column, groupWeights }) => {
    const read = { first: column, count: windowScorers };
    const start = startOf(model, profile, read, groupWeights);
    const sums = summed.get(column) ?? addUp(readings, read, columns);
    summed.set(column, sums);
    const best = new Float64Array(windowScorers).fill(-Infinity);
    for (let end = Math.min(sentences, readings.length); end <= readings.length; end++) {
      sums.score(Math.max(0, end - sentences), end, start, groupWeights, own);
      for (let scorer = 0; scorer < windowScorers; scorer++) if ((own[scorer] ?? 0) > (best[scorer] ?? 0)) best[scorer] = own[scorer] ?? 0;
    }
    return best;
  });
}

function gatesOf(model: Model, readings: readonly SentenceReading[], profile: Float64Array): number[] {
  const { gates, columns } = model.file;
  const earnsNothing = new Float64Array(1);
  return gates.map(({ column, groupWeights }) => {
    const read = { first: column, count: 1 };
    addUp(readings, read, columns).score(0, readings.length, startOf(model, profile, read, groupWeights), groupWeights, earnsNothing);
    return 1 / (1 + Math.exp(-2 * (earnsNothing[0] ?? 0)));
  });
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
