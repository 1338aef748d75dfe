import type { WordsReading } from '../text/words.js';
import { sentenceGroups, type FeatureReader, type SentenceTraits } from './features.js';
import type { Model } from './model.js';
import { addRows } from './packing.js';

/**
 * What all scorers together take from one sentence, whatever stands around it. Readings of neighbouring sentences
 * can be added: a window's score comes from the sums of theirs.
 */
export class SentenceReading {
  /**
   * @param sums from `from` on: for each group of features and each column, the weights of the features found, summed; then for each
   * group, the squares of the features' rarities, summed; both as the model counts them. Several sentences share one
   * array, since small ones are dear.
   */
  constructor(
    readonly sums: Int32Array,
    readonly from: number,
    readonly traits: SentenceTraits,
  ) {}
}

/** Reads one sentence, with its words where they are at hand. */
export type SentenceReader = (sentence: string, cut?: WordsReading) => SentenceReading;

const sentencesOfAnArray = 16;

/** Makes the reader of single sentences. Each feature counts once in a sentence. */
export function createSentenceReader({ groupOf, squares, packed, file: { columns } }: Model, reader: FeatureReader): SentenceReader {
  const lastSeen = new Uint32Array(squares.length);
  const byGroup = Array.from({ length: sentenceGroups }, () => new Int32Array(squares.length));
  const counts = new Int32Array(sentenceGroups);
  const row = new Float64Array(packed.width);
  const room = sentenceGroups * (columns + 1);
  let stamp = 0;
  let sums = new Int32Array(0);
  let next = 0;

  /** Sorts features by their group, each once, and sums up their squares. */
  const sort = (features: Int32Array, count: number, firstSquare: number): void => {
    stamp = (stamp + 1) >>> 0;
    counts.fill(0);
    for (let at = 0; at < count; at++) {
      const feature = features[at] ?? 0;
      if (lastSeen[feature] === stamp) continue;
      lastSeen[feature] = stamp;
      const group = groupOf[feature] ?? 0;
      const own = byGroup[group];
      if (own) own[counts[group] ?? 0] = feature;
      counts[group] = (counts[group] ?? 0) + 1;
      sums[firstSquare + group] = (sums[firstSquare + group] ?? 0) + (squares[feature] ?? 0);
    }
  };

  return (sentence, cut) => {
    if (next + room > sums.length) {
      sums = new Int32Array(room * sentencesOfAnArray);
      next = 0;
    }
    const { occurrences, traits } = reader.read(sentence, cut);
    const from = next;
    next += room;
    sort(occurrences.features, occurrences.count, from + sentenceGroups * columns);
    for (let group = 0; group < sentenceGroups; group++) {
      const features = byGroup[group];
      if (features) addRows(packed, features, counts[group] ?? 0, columns, row, sums, from + group * columns);
    }
    return new SentenceReading(sums, from, traits);
  };
}
