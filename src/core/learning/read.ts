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
  /** Each feature found, once, with the first and the last token that it comes from. */
  readonly found: Int32Array;
}

/** Reads one sentence, with the packs' concepts that were found in it. */
export type SentenceReader = (sentence: string, mentions?: readonly ConceptMention[]) => SentenceReading;

/** Makes the reader of single sentences. Each feature counts once in a sentence. */
export function createSentenceReader(model: Model, features: FeatureReader): SentenceReader {
  const { weights, squares: rarities, groupOf } = model;
  const { columns } = model.file;
  const lastSeen = new Uint32Array(rarities.length);
  const found = new Int32Array(3 * rarities.length);
  let stamp = 0;
  return (sentence, mentions) => {
    let end = 0;
    stamp = (stamp + 1) >>> 0;
    const traits = features.read(
      sentence,
      (feature, first, last) => {
        if (lastSeen[feature] === stamp) return;
        lastSeen[feature] = stamp;
        found[end] = feature;
        found[end + 1] = first;
        found[end + 2] = last;
        end += 3;
      },
      mentions,
    );
    const sums = new Float32Array(sentenceGroups * columns);
    const squares = new Float32Array(sentenceGroups);
    for (let at = 0; at < end; at += 3) {
      const feature = found[at] ?? 0;
      const group = groupOf[feature] ?? 0;
      squares[group] = (squares[group] ?? 0) + (rarities[feature] ?? 0);
      const row = feature * columns;
      const place = group * columns;
      for (let column = 0; column < columns; column++) sums[place + column] = (sums[place + column] ?? 0) + (weights[row + column] ?? 0);
    }
    return { sums, squares, traits, found: found.slice(0, end) };
  };
}
