import { sentenceGroups, type FeatureReader, type SentenceTraits } from './features.js';
import type { Model } from './model.js';

/**
 * What all scorers together take from one sentence, whatever stands around it. Readings of neighbouring sentences
 * can be added: a window's score comes from the sums of theirs.
 */
export interface SentenceReading {
  /**
   * For each group of features and each column, the weights of the features found, summed; then for each group, the
   * squares of the features' rarities, summed; both as the model counts them. One array, since small ones are dear.
   */
  readonly sums: Int32Array;
  readonly traits: SentenceTraits;
}

/** Reads one sentence. */
export type SentenceReader = (sentence: string) => SentenceReading;

/** Makes the reader of single sentences. Each feature counts once in a sentence. */
export function createSentenceReader(model: Model, features: FeatureReader): SentenceReader {
  const lastSeen = new Uint32Array(model.squares.length);
  const found = new Int32Array(model.squares.length);
  let stamp = 0;
  let count = 0;
  const visit = (feature: number): void => {
    if (lastSeen[feature] === stamp) return;
    lastSeen[feature] = stamp;
    found[count++] = feature;
  };
  return (sentence) => {
    stamp = (stamp + 1) >>> 0;
    count = 0;
    const traits = features.read(sentence, visit);
    return { sums: addUp(model, found, count), traits };
  };
}

function addUp({ weights, squares, groupOf, file: { columns } }: Model, found: Int32Array, count: number): Int32Array {
  const sums = new Int32Array(sentenceGroups * (columns + 1));
  const firstSquare = sentenceGroups * columns;
  for (let at = 0; at < count; at++) {
    const feature = found[at] ?? 0;
    const group = groupOf[feature] ?? 0;
    sums[firstSquare + group] = (sums[firstSquare + group] ?? 0) + (squares[feature] ?? 0);
    let place = group * columns;
    const end = (feature + 1) * columns;
    for (let from = feature * columns; from < end; from++, place++) sums[place] = ((sums[place] ?? 0) + (weights[from] ?? 0)) | 0;
  }
  return sums;
}
