import type { LikenessScorer, ScoredSentence } from '../findings/readFindings.js';
import type { Likeness } from '../findings/types.js';
import { builtInPacks } from './builtIn.js';
import { createOwnScorer } from './ownScorer.js';
import type { Pack } from './types.js';

/**
 * The scorers that serve some packs: the shipped ones for the built-in packs, and for any other what its own examples teach.
 * @param shipped the scorers learnt for the built-in packs
 */
export function scorerFor(packs: readonly Pack[], shipped?: LikenessScorer): LikenessScorer | undefined {
  const own = packs.filter((pack) => !builtInPacks.includes(pack)).flatMap((pack) => createOwnScorer(pack) ?? []);
  return joined([...(shipped ? [shipped] : []), ...own]);
}

/** Several scorers as one. */
function joined(scorers: readonly LikenessScorer[]): LikenessScorer | undefined {
  const [only] = scorers;
  if (scorers.length < 2) return only;
  return {
    readSentence: (text, cut) => scorers.map((scorer) => scorer.readSentence(text, cut)),
    score(sentences, kind) {
      const all: Record<string, Likeness> = {};
      scorers.forEach((scorer, at) => {
        const own = sentences.map((each): ScoredSentence => ({ ...each, reading: (each.reading as readonly unknown[])[at] }));
        Object.defineProperties(all, Object.getOwnPropertyDescriptors(scorer.score(own, kind)));
      });
      return all;
    },
  };
}
