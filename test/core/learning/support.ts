import { createFeatureReader, groups } from '../../../src/core/learning/features.js';
import type { ModelFile } from '../../../src/core/learning/model.js';
import { toSigns } from '../../../src/core/learning/signs.js';
import type { WordClasses } from '../../../src/core/learning/wordClasses.js';
import { featuresOf } from '../../../src/core/packs/ownExamples.js';

export const classes: WordClasses = {
  profile: ['customer'],
  classes: { customer: 'customer*, guest*', sorry: 'sorry, apolog*', 'follow-up': 'rang her back, follow* up' },
};

/** A number for every feature: its group above 24 bits, and its key. */
export const numberOf = (group: number, key: number): number => group * 2 ** 24 + key;

/** A weights file of one scorer, for which every feature of some sentences speaks. */
export function modelOf(...sentences: readonly string[]): ModelFile {
  const found = Object.values(groups).map(() => new Set<number>());
  const reader = createFeatureReader(classes, numberOf);
  for (const sentence of sentences) for (const feature of featuresOf(reader, sentence)) found[Math.floor(feature / 2 ** 24)]!.add(feature % 2 ** 24);
  const keys = found.map((set) => [...set].sort((a, b) => a - b));
  const all = keys.flat();
  const columns = 3;
  const values = all.flatMap((key) => [(key >> 18) & 63, (key >> 12) & 63, (key >> 6) & 63, key & 63, 8, 37, 37, 32]);
  const groupWeights = [1, 1, 1, 1, 1];
  return {
    version: 1,
    ...classes,
    scorers: ['X.1'],
    windowScorers: 1,
    thresholds: { 'X.1': { perhaps: 1, likely: 2, sure: 3 } },
    slope: 1,
    windows: [{ sentences: 2, column: 0, groupWeights }],
    sentence: { column: 1, neighbour: 0, groupWeights },
    gates: [{ column: 2, groupWeights }],
    mix: { inputs: 4, toHidden: [], hiddenStart: [], fromHidden: [], direct: [1, 1, 0, 0], start: [0] },
    features: keys.map((each) => each.length),
    columns,
    scales: [0.2, 0.2, 0.2],
    biases: [-2, -2, 0],
    weights: toSigns(Uint8Array.from(values)),
  };
}
