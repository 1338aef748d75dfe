import { sentenceGroups, type ConceptMention, type FeatureReader, type SentenceTraits } from './features.js';
import type { Model } from './model.js';

/**
 * What all scorers together take from one sentence, whatever stands around it. Readings of neighbouring sentences
 * can be added: a window's score comes from the sums of theirs.
 */
export interface SentenceReading {
  /** For each group of features and each column, the weights of the features found, summed. */
  readonly sums: Float32Array;
  /** For each group, the squares of the features' rarities, summed. */
  readonly squares: Float32Array;
  readonly traits: SentenceTraits;
}

/** Reads one sentence, with the packs' concepts that were found in it. */
export type SentenceReader = (sentence: string, mentions?: readonly ConceptMention[]) => SentenceReading;

/** Makes the reader of single sentences. Each feature counts once in a sentence. */
export function createSentenceReader(model: Model, features: FeatureReader): SentenceReader {
  const { columns } = model.file;
  const lastSeen = new Uint32Array(model.squares.length);
  let stamp = 0;
  return (sentence, mentions) => {
    const sums = new Float32Array(sentenceGroups * columns);
    const squares = new Float32Array(sentenceGroups);
    stamp = stamp === 0xffffffff ? 1 : stamp + 1;
    if (stamp === 1) lastSeen.fill(0);
    const traits = features.read(sentence, (group, key) => {
      const feature = model.indexOf(group, key);
      if (feature < 0 || lastSeen[feature] === stamp) return;
      lastSeen[feature] = stamp;
      squares[group] = (squares[group] ?? 0) + (model.squares[feature] ?? 0);
      addRow(model.weights, feature * columns, sums, group * columns, columns);
    }, mentions);
    return { sums, squares, traits };
  };
}

/** Adds `count` numbers of `from`, starting at `start`, to those of `to` that start at `place`. */
export function addRow(from: Float32Array, start: number, to: Float32Array, place: number, count: number): void {
  for (let column = 0; column < count; column++) to[place + column] = (to[place + column] ?? 0) + (from[start + column] ?? 0);
}
