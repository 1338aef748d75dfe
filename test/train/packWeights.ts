import { groups } from '../../src/core/learning/features.js';
import type { ModelFile } from '../../src/core/learning/model.js';
import { bestLower, createBitWriter, unsigned } from './bitWriter.js';
import type { Vocabulary } from './vocabulary.js';

/** A weight is kept in so many steps to either side of 0: with 31, files left out are judged no better. */
const mostSteps = 10;

/** Learnt columns (a weight a feature, then the bias) as the weights file keeps them. */
export function packWeights({ ids, rarity, groupAt }: Vocabulary, columns: readonly Float64Array[]): Pick<ModelFile, 'features' | 'columns' | 'scales' | 'biases' | 'lowerBits' | 'weights'> {
  const scales = columns.map((column) => rounded(steepest(column.subarray(0, ids.length)) / mostSteps));
  const steps = columns.map((column, place) => ids.map((_, at) => Math.max(-mostSteps, Math.min(mostSteps, Math.round(column[at]! / scales[place]!)))));
  const gaps = ids.map((id, at) => (at > 0 && groupAt[at - 1] === groupAt[at] ? id - ids[at - 1]! - 1 : id % 0x1000000));
  const lowerBits = {
    keys: Object.values(groups).map((group) => bestLower(gaps.filter((_, at) => groupAt[at] === group))),
    weights: steps.map((column) => bestLower(column.map(unsigned))),
  };
  const bits = createBitWriter();
  for (const at of ids.keys()) {
    bits.rice(gaps[at]!, lowerBits.keys[groupAt[at]!]!);
    bits.number(Math.round(rarity[at]! * 8), 6);
    steps.forEach((column, place) => { bits.signedRice(column[at]!, lowerBits.weights[place]!); });
  }
  return {
    features: Object.values(groups).map((group) => groupAt.filter((each) => each === group).length),
    columns: columns.length,
    scales,
    biases: columns.map((column) => rounded(column[ids.length]!)),
    lowerBits,
    weights: bits.text(),
  };
}

/** The weight that only one in three hundred exceeds: steeper ones are cut to it, so that the many keep their detail. */
function steepest(weights: Float64Array): number {
  const sizes = weights.map(Math.abs).sort();
  return Math.max(1e-6, sizes[Math.floor(sizes.length * 0.997)] ?? 0);
}

function rounded(value: number): number {
  return Number(value.toPrecision(6));
}
