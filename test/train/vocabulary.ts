import { learnLogistic, type SparseRows } from '../../src/core/learning/logistic.js';
import type { Prepared } from './prepare.js';
import { rowsOf, wholesOf } from './units.js';
import { groups } from '../../src/core/learning/features.js';
import { wholeSamples } from './samples.js';
import type { Recipe } from './recipe.js';

/** The features that are weighed, ascending: by group, then by key. */
export interface Vocabulary {
  readonly ids: readonly number[];
  readonly indexOf: ReadonlyMap<number, number>;
  /** How rare each is, in whole eighths as the weights file keeps it. */
  readonly rarity: Float64Array;
  readonly groupAt: Uint8Array;
}

/** All features that stand in enough passages, of two files at least. */
export function commonFeatures(passages: readonly Prepared[], fewest: number): Vocabulary {
  const seen = new Map<number, { passages: number; file: string; files: number }>();
  for (const { passage, sentences, profile } of passages) {
    for (const id of new Set([...sentences.flatMap(({ features }) => features), ...profile])) {
      const known = seen.get(id);
      if (!known) seen.set(id, { passages: 1, file: passage.file, files: 1 });
      else {
        known.passages++;
        if (known.file !== passage.file) known.files = 2;
      }
    }
  }
  const kept = [...seen].filter(([, { passages: count, files }]) => count >= fewest && files > 1).sort(([a], [b]) => a - b);
  return vocabularyOf(
    kept.map(([id]) => id),
    Float64Array.from(kept, ([, { passages: count }]) => Math.min(63, Math.round(8 * (Math.log(passages.length / count) + 1))) / 8),
  );
}

/** The features of a vocabulary that matter most to scorers of whole passages; what tells the kind of text stays. */
export function weightiestFeatures(passages: readonly Prepared[], vocabulary: Vocabulary, recipe: Recipe): Vocabulary {
  const rows = rowsOf(wholesOf(passages), vocabulary, recipe.windows.groupWeights);
  const spread = spreadOf(rows);
  const importance = new Float64Array(vocabulary.ids.length);
  for (const id of [...recipe.points, ...recipe.misconceptions]) {
    const weights = learnLogistic(rows, wholeSamples(passages, id, 3), 10);
    for (let feature = 0; feature < importance.length; feature++) importance[feature]! += weights[feature]! ** 2 * spread[feature]!;
  }
  const profile = [...importance.keys()].filter((feature) => vocabulary.groupAt[feature] === groups.profile);
  const others = [...importance.keys()]
    .filter((feature) => vocabulary.groupAt[feature] !== groups.profile)
    .sort((a, b) => importance[b]! - importance[a]! || a - b)
    .slice(0, Math.max(0, recipe.features - profile.length));
  const kept = [...profile, ...others].sort((a, b) => a - b);
  return vocabularyOf(kept.map((feature) => vocabulary.ids[feature]!), Float64Array.from(kept, (feature) => vocabulary.rarity[feature]!));
}

function vocabularyOf(ids: readonly number[], rarity: Float64Array): Vocabulary {
  return {
    ids,
    rarity,
    indexOf: new Map(ids.map((id, index) => [id, index])),
    groupAt: Uint8Array.from(ids, (id) => Math.floor(id / 0x1000000)),
  };
}

function spreadOf({ index, value, width }: SparseRows): Float64Array {
  const spread = new Float64Array(width);
  index.forEach((feature, at) => (spread[feature]! += value[at]! ** 2));
  return spread;
}
