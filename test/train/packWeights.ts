import { groups } from '../../src/core/learning/features.js';
import type { ModelFile } from '../../src/core/learning/model.js';
import { toSigns } from '../../src/core/learning/signs.js';
import type { Vocabulary } from './vocabulary.js';

const mostSteps = 31;

/** Learnt columns (a weight a feature, then the bias) as the weights file keeps them: six bits a weight. */
export function packWeights({ ids, rarity, groupAt }: Vocabulary, columns: readonly Float64Array[]): Pick<ModelFile, 'features' | 'columns' | 'scales' | 'biases' | 'weights'> {
  const scales = columns.map((column) => rounded(steepest(column.subarray(0, ids.length)) / mostSteps));
  const rows = ids.flatMap((id, at) => [
    ...[18, 12, 6, 0].map((shift) => (id >> shift) & 63),
    Math.round(rarity[at]! * 8),
    ...columns.map((column, place) => Math.max(-mostSteps, Math.min(mostSteps, Math.round(column[at]! / scales[place]!))) + 32),
  ]);
  return {
    features: Object.values(groups).map((group) => groupAt.filter((each) => each === group).length),
    columns: columns.length,
    scales,
    biases: columns.map((column) => rounded(column[ids.length]!)),
    weights: toSigns(Uint8Array.from(rows)),
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
