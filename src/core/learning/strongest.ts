import type { ProfiledSentence } from './profile.js';
import type { SentenceScores } from './scoreSentences.js';

const most = 4;
const reach = 1.5;

/**
 * The sentences that speak most strongly for a scorer, best first: at most four, none much weaker than the best.
 * A heading earns nothing and is left out.
 * @param scores one a sentence
 * @returns indexes of sentences
 */
export function strongestSentences(scores: SentenceScores, sentences: readonly ProfiledSentence[]): number[] {
  const best: { at: number; score: number }[] = [];
  for (let at = 0; at < sentences.length; at++) {
    const score = scores[at] ?? 0;
    const place = best.findIndex((other) => score > other.score);
    if (sentences[at]?.kind === 'heading' || (place < 0 && best.length >= most)) continue;
    best.splice(place < 0 ? best.length : place, 0, { at, score });
    best.length = Math.min(best.length, most);
  }
  const first = best[0]?.score ?? 0;
  return best.filter(({ score }) => score > first - reach).map(({ at }) => at);
}
