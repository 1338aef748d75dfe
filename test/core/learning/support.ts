import { createFeatureReader, groups } from '../../../src/core/learning/features.js';
import { markOf, type ModelFile } from '../../../src/core/learning/model.js';
import type { WordClasses } from '../../../src/core/learning/wordClasses.js';
import { featuresOf } from '../../../src/core/packs/ownExamples.js';
import { packWeights } from '../../train/packWeights.js';

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
  const ids = keys.flatMap((each, group) => each.map((key) => numberOf(group, key)));
  const vocabulary = { ids, indexOf: new Map<number, number>(), rarity: new Float64Array(ids.length).fill(1.5), groupAt: Uint8Array.from(keys.flatMap((each, group) => each.map(() => group))) };
  const speaking = Float64Array.from([...ids.map(() => 1), -2]);
  const gate = Float64Array.from([...ids.map((_, at) => (at % 2 === 0 ? -1 : 0.3)), 0]);
  const groupWeights = [1, 1, 1, 1];
  return {
    version: 2,
    wordClasses: markOf(classes),
    scorers: ['X.1'],
    windowScorers: 1,
    thresholds: { 'X.1': { perhaps: 1, likely: 2, sure: 3 } },
    slope: 1,
    windows: [{ sentences: 2, column: 0, groupWeights }],
    sentence: { column: 1, neighbour: 0, groupWeights },
    gates: [{ column: 2, groupWeights }],
    mix: { inputs: 4, toHidden: [], hiddenStart: [], fromHidden: [], direct: [1, 1, 0, 0], start: [0] },
    ...packWeights(vocabulary, [speaking, speaking, gate]),
  };
}
