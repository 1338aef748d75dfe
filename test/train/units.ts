import { sentenceGroups } from '../../src/core/learning/features.js';
import type { GroupWeights } from '../../src/core/learning/model.js';
import { packRows, type SparseRows } from '../../src/core/learning/logistic.js';
import type { Prepared } from './prepare.js';
import type { Vocabulary } from './vocabulary.js';

/** Some sentences of a passage that are read as one, each with its weight. */
export interface Unit {
  readonly passage: Prepared;
  readonly parts: readonly { readonly at: number; readonly weight: number }[];
}

/** The windows of a length, every `stride` sentences; the whole passage when it is shorter. */
export function windowsOf(passages: readonly Prepared[], length: number, stride: number): Unit[] {
  return passages.flatMap((passage) => {
    const last = Math.max(0, passage.sentences.length - length);
    const starts = Array.from({ length: Math.ceil(last / stride) + 1 }, (_, step) => Math.min(last, step * stride));
    return starts.map((start) => ({
      passage,
      parts: passage.sentences.slice(start, start + length).map((_, offset) => ({ at: start + offset, weight: 1 })),
    }));
  });
}

/** Each sentence with its neighbours. */
export function sentencesOf(passages: readonly Prepared[], neighbour: number): Unit[] {
  return passages.flatMap((passage) =>
    passage.sentences.map((_, at) => ({
      passage,
      parts: [{ at, weight: 1 }, { at: at - 1, weight: neighbour }, { at: at + 1, weight: neighbour }].filter((part) => part.at >= 0 && part.at < passage.sentences.length),
    })),
  );
}

/** Each passage as a whole. */
export function wholesOf(passages: readonly Prepared[]): Unit[] {
  return passages.map((passage) => ({ passage, parts: passage.sentences.map((_, at) => ({ at, weight: 1 })) }));
}

/** Units as rows to learn from, normalised group by group just as inference does it. */
export function rowsOf(units: readonly Unit[], vocabulary: Vocabulary, groupWeights: GroupWeights): SparseRows {
  const { indexOf, rarity, groupAt } = vocabulary;
  const dense = new Float64Array(rarity.length);
  return packRows(
    units.map(({ passage, parts }) => {
      const index: number[] = [];
      const squares = new Float64Array(sentenceGroups + 1);
      const count = (feature: number, weight: number): void => {
        if (dense[feature] === 0) index.push(feature);
        dense[feature]! += weight * rarity[feature]!;
        squares[groupAt[feature]!]! += (weight * rarity[feature]!) ** 2;
      };
      for (const { at, weight } of parts) {
        for (const id of passage.sentences[at]!.features) {
          const feature = indexOf.get(id);
          if (feature !== undefined) count(feature, weight);
        }
      }
      for (const id of passage.profile) {
        const feature = indexOf.get(id);
        if (feature !== undefined) count(feature, 1);
      }
      const factors = squares.map((square, group) => (square > 0 ? groupWeights[group]! / Math.sqrt(square) : 0));
      const value = index.map((feature) => dense[feature]! * factors[groupAt[feature]!]!);
      for (const feature of index) dense[feature] = 0;
      return { index, value };
    }),
    rarity.length,
  );
}
