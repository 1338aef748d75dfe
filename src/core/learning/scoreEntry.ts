import type { EvidenceKind, PassageKind } from '../document/types.js';
import { add, emptySum, profileSums, scoreColumns, type Sum } from './combine.js';
import type { Model } from './model.js';
import { profileKeys, type ProfiledSentence } from './profile.js';
import type { SentenceReading } from './read.js';

/** A sentence of an entry, in order of place. */
export interface EntrySentence extends ProfiledSentence {
  readonly reading: SentenceReading;
  readonly kind: PassageKind;
}

/** What the scorers say of an entry. */
export interface EntryScores {
  /** One a scorer, in the order of the weights file: how strongly, in log odds or thereabouts. */
  readonly scores: Float64Array;
  /** Of each sentence and scorer: how strongly the sentence itself speaks for it. */
  readonly bySentence: readonly Float64Array[];
}

/**
 * Scores an entry for all scorers together. The score is that of the best window of either length, with the two best
 * sentences, less what the gate takes off; so evidence counts wherever it stands in a long entry.
 * @param traitNames the names that the readings' traits count by
 */
export function scoreEntry(model: Model, traitNames: readonly string[], sentences: readonly EntrySentence[], kind: EvidenceKind | null): EntryScores {
  const { scorers, windows, sentence, gate } = model.file;
  const count = scorers.length;
  const scores = new Float64Array(count);
  if (sentences.length === 0) return { scores: scores.fill(-99), bySentence: [] };
  const profile = profileSums(model, profileKeys(sentences, traitNames, kind));
  for (const window of windows) {
    const best = new Float64Array(count).fill(-Infinity);
    eachWindow(model, sentences, window.sentences, (sum) => {
      const own = scoreColumns(model, sum, profile, window.groupWeights, window.column, count);
      for (let scorer = 0; scorer < count; scorer++) best[scorer] = Math.max(best[scorer] ?? 0, own[scorer] ?? 0);
    });
    for (let scorer = 0; scorer < count; scorer++) scores[scorer] = (scores[scorer] ?? 0) + (best[scorer] ?? 0);
  }
  const bySentence = sentences.map((_, at) =>
    scoreColumns(model, withNeighbours(model, sentences, at), profile, sentence.groupWeights, sentence.column, count),
  );
  const whole = emptySum(model.file.columns);
  for (const { reading } of sentences) add(whole, reading, 1);
  const off = gate.weight * (scoreColumns(model, whole, profile, gate.groupWeights, gate.column, 1)[0] ?? 0);
  for (let scorer = 0; scorer < count; scorer++) scores[scorer] = (scores[scorer] ?? 0) + meanOfBestTwo(bySentence, scorer) - off;
  return { scores, bySentence };
}

function eachWindow(model: Model, sentences: readonly EntrySentence[], length: number, visit: (sum: Sum) => void): void {
  const sum = emptySum(model.file.columns);
  sentences.forEach(({ reading }, at) => {
    add(sum, reading, 1);
    const leaving = sentences[at - length];
    if (leaving) add(sum, leaving.reading, -1);
    if (at >= length - 1 || at === sentences.length - 1) visit(sum);
  });
}

function withNeighbours(model: Model, sentences: readonly EntrySentence[], at: number): Sum {
  const sum = emptySum(model.file.columns);
  for (const [offset, weight] of [[0, 1], [-1, model.file.sentence.neighbour], [1, model.file.sentence.neighbour]] as const) {
    const other = sentences[at + offset];
    if (other) add(sum, other.reading, weight);
  }
  return sum;
}

function meanOfBestTwo(bySentence: readonly Float64Array[], scorer: number): number {
  let first = -Infinity;
  let second = -Infinity;
  for (const scores of bySentence) {
    const score = scores[scorer] ?? 0;
    if (score > first) [first, second] = [score, first];
    else if (score > second) second = score;
  }
  return (first + (second === -Infinity ? first : second)) / 2;
}
