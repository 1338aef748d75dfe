import { once } from '../collections/once.js';
import type { ScoredSentence } from '../findings/readFindings.js';
import type { Likeness } from '../findings/types.js';

/** A sentence that scorers read, with its place in the entry. */
export type KeptSentence = ScoredSentence & { readonly index: number };

const sentencesForWords = 2;

/**
 * A likeness whose sentences and words are worked out when they are first asked for: most are asked for their level alone.
 * @param strongestOf the sentences that weigh most, best first
 * @param wordsOf the words that weigh most in some sentences, best first
 */
export function createLikeness(
  score: number,
  level: Likeness['level'],
  strongestOf: () => readonly KeptSentence[],
  wordsOf: (texts: readonly string[]) => readonly string[],
): Likeness {
  const sentences = once(() => (level === 'none' ? [] : strongestOf()));
  const strongest = once(() => sentences().map(({ sentence, index }) => ({ range: sentence.range, sentence: index })));
  const words = once(() => wordsOf(sentences().slice(0, sentencesForWords).map(({ text }) => text)));
  return {
    score,
    level,
    get strongest() {
      return strongest();
    },
    get words() {
      return words();
    },
  };
}
