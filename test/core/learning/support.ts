import { createFeatureReader, groups } from '../../../src/core/learning/features.js';
import type { ModelFile } from '../../../src/core/learning/model.js';
import { toSigns } from '../../../src/core/learning/signs.js';
import type { WordClasses } from '../../../src/core/learning/wordClasses.js';

export const classes: WordClasses = {
  profile: ['customer'],
  classes: { customer: 'customer*, guest*', sorry: 'sorry, apolog*', 'follow-up': 'rang her back, follow* up' },
};

/** A weights file of one scorer, for which every feature of some sentences speaks. */
export function modelOf(...sentences: readonly string[]): ModelFile {
  const reader = createFeatureReader(classes);
  const found = Object.values(groups).map(() => new Set<number>());
  for (const sentence of sentences) reader.read(sentence, (group, key) => found[group]!.add(key));
  const keys = found.map((set) => [...set].sort((a, b) => a - b));
  const all = keys.flat();
  const columns = 3;
  const values = all.flatMap((key) => [(key >> 18) & 63, (key >> 12) & 63, (key >> 6) & 63, key & 63, 8, 37, 37, 32]);
  const groupWeights = [1, 1, 1, 1, 1];
  return {
    version: 1,
    ...classes,
    scorers: ['X.1'],
    thresholds: { 'X.1': { perhaps: 1, likely: 2, sure: 3 } },
    slope: 1,
    windows: [{ sentences: 2, column: 0, groupWeights }],
    sentence: { column: 1, neighbour: 0, groupWeights },
    gate: { column: 2, weight: 1, groupWeights },
    features: keys.map((each) => each.length),
    columns,
    scales: [0.2, 0.2, 0.2],
    biases: [-2, -2, 0],
    weights: toSigns(Uint8Array.from(values)),
  };
}
