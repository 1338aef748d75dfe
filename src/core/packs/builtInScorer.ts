import learned from '../../../schemas/packs/learned.json' with { type: 'json' };
import type { LikenessScorer } from '../findings/readFindings.js';
import { createLikenessScorer } from '../learning/likenessScorer.js';
import { decodeModel, type ModelFile } from '../learning/model.js';
import { builtInWordClasses } from './builtInWordClasses.js';

let scorer: LikenessScorer | undefined;

/** The scorers learnt for the built-in packs. Their weights are decoded at the first call, and then kept. */
export function builtInScorer(): LikenessScorer {
  scorer ??= createLikenessScorer(decodeModel(learned as ModelFile, builtInWordClasses));
  return scorer;
}
