import { sentenceGroups, type FeatureReader, type SentenceTraits } from './features.js';
import { pairStep, type Model } from './model.js';

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
  const { groupOf, squares, paired, pairedColumns, file } = model;
  const lastSeen = new Uint32Array(squares.length);
  const pairs = new Float64Array(sentenceGroups * pairedColumns);
  const squareSums = new Int32Array(sentenceGroups);
  let stamp = 0;
  const visit = (feature: number): void => {
    if (lastSeen[feature] === stamp) return;
    lastSeen[feature] = stamp;
    const group = groupOf[feature] ?? 0;
    squareSums[group] = (squareSums[group] ?? 0) + (squares[feature] ?? 0);
    let place = group * pairedColumns;
    const end = (feature + 1) * pairedColumns;
    for (let from = feature * pairedColumns; from < end; from++, place++) pairs[place] = (pairs[place] ?? 0) + (paired[from] ?? 0);
  };
  return (sentence) => {
    stamp = (stamp + 1) >>> 0;
    pairs.fill(0);
    squareSums.fill(0);
    const traits = features.read(sentence, visit);
    return { sums: parted(pairs, squareSums, file.columns, pairedColumns), traits };
  };
}

/** The sums of single columns out of those of pairs, with the squares after them. */
function parted(pairs: Float64Array, squareSums: Int32Array, columns: number, pairedColumns: number): Int32Array {
  const sums = new Int32Array(sentenceGroups * (columns + 1));
  for (let group = 0; group < sentenceGroups; group++) {
    let place = group * columns;
    for (let column = 0; column < columns; column += 2) {
      const pair = pairs[group * pairedColumns + (column >> 1)] ?? 0;
      const second = Math.round(pair / pairStep);
      sums[place++] = pair - second * pairStep;
      if (column + 1 < columns) sums[place++] = second;
    }
  }
  sums.set(squareSums, sentenceGroups * columns);
  return sums;
}
