import { toBase64 } from '../../src/core/learning/base64.js';
import { groups } from '../../src/core/learning/features.js';
import type { ModelFile } from '../../src/core/learning/model.js';
import type { Vocabulary } from './vocabulary.js';

/** Learnt columns (a weight a feature, then the bias) as the weights file keeps them: four bits a weight. */
export function packWeights({ ids, rarity, groupAt }: Vocabulary, columns: readonly Float64Array[]): Pick<ModelFile, 'features' | 'columns' | 'scales' | 'biases' | 'weights'> {
  const scales = columns.map((column) => rounded(steepest(column.subarray(0, ids.length)) / 7));
  const width = Math.ceil(columns.length / 2);
  const bytes = new Uint8Array(ids.length * (4 + width));
  ids.forEach((id, at) => {
    bytes.set([(id >> 16) & 255, (id >> 8) & 255, id & 255], at * 3);
    bytes[ids.length * 3 + at] = Math.round(rarity[at]! * 32);
    columns.forEach((column, place) => {
      const steps = Math.max(-7, Math.min(7, Math.round(column[at]! / scales[place]!))) + 8;
      bytes[ids.length * 4 + at * width + (place >> 1)]! |= place % 2 === 0 ? steps << 4 : steps;
    });
  });
  return {
    features: Object.values(groups).map((group) => groupAt.filter((each) => each === group).length),
    columns: columns.length,
    scales,
    biases: columns.map((column) => rounded(column[ids.length]!)),
    weights: toBase64(bytes),
  };
}

/** The weight that only one in a hundred exceeds: steeper ones are cut to it, so that the many keep their detail. */
function steepest(weights: Float64Array): number {
  const sizes = weights.map(Math.abs).sort();
  return Math.max(1e-6, sizes[Math.floor(sizes.length * 0.99)] ?? 0);
}

function rounded(value: number): number {
  return Number(value.toPrecision(6));
}
