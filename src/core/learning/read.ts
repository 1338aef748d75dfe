import { sentenceGroups, type ConceptMention, type FeatureReader, type SentenceTraits } from './features.js';
import type { Model } from './model.js';

/**
 * What all scorers together take from one sentence, whatever stands around it. Readings of neighbouring sentences
 * can be added: a window's score comes from the sums of theirs.
 */
export interface SentenceReading {
  /**
   * For each group of features and each column, the weights of the features found, summed; then for each group, the
   * squares of the features' rarities, summed. One array, since small ones are dear.
   */
  readonly sums: Float32Array;
  readonly traits: SentenceTraits;
}

/** Reads one sentence, with the packs' concepts that were found in it. */
export type SentenceReader = (sentence: string, mentions?: readonly ConceptMention[]) => SentenceReading;

/** Makes the reader of single sentences. Each feature counts once in a sentence. */
export function createSentenceReader({ weights, squares, groupOf, file: { columns } }: Model, features: FeatureReader): SentenceReader {
  const lastSeen = new Uint32Array(squares.length);
  let stamp = 0;
  return (sentence, mentions) => {
    const sums = new Float32Array(sentenceGroups * (columns + 1));
    const firstSquare = sentenceGroups * columns;
    stamp = (stamp + 1) >>> 0;
    const traits = features.read(
      sentence,
      (feature) => {
        if (lastSeen[feature] === stamp) return;
        lastSeen[feature] = stamp;
        const group = groupOf[feature] ?? 0;
        sums[firstSquare + group] = (sums[firstSquare + group] ?? 0) + (squares[feature] ?? 0);
        const row = feature * columns;
        const place = group * columns;
        for (let column = 0; column < columns; column++) sums[place + column] = (sums[place + column] ?? 0) + (weights[row + column] ?? 0);
      },
      mentions,
    );
    return { sums, traits };
  };
}
