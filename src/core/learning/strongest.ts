import type { ProfiledSentence } from './profile.js';

const most = 4;
const reach = 1.5;

/**
 * The sentences that speak most strongly for a scorer, best first: at most four, none much weaker than the best.
 * A heading earns nothing and is left out.
 * @returns indexes of sentences
 */
export function strongestSentences(bySentence: readonly Float64Array[], sentences: readonly ProfiledSentence[], scorer: number): number[] {
  const ranked = bySentence
    .map((scores, at) => ({ at, score: scores[scorer] ?? 0 }))
    .filter(({ at }) => sentences[at]?.kind !== 'heading')
    .sort((a, b) => b.score - a.score || a.at - b.at);
  const best = ranked[0]?.score ?? 0;
  return ranked.slice(0, most).filter(({ score }) => score > best - reach).map(({ at }) => at);
}
