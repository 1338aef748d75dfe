import type { LikenessScorer } from '../findings/readFindings.js';

/** The scorers learnt for the built-in packs; undefined when none ship. */
export function builtInScorer(): LikenessScorer | undefined {
  return undefined;
}
