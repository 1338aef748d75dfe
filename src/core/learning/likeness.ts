import type { ScoredSentence } from '../findings/readFindings.js';
import type { Likeness } from '../findings/types.js';

const sentencesForWords = 2;

/**
 * A likeness whose sentences and words are worked out when they are first asked for: most are asked for their level alone.
 * @param strongestOf the sentences that weigh most, best first
 * @param wordsOf the words that weigh most in some sentences, best first
 */
export function createLikeness(
  score: number,
  level: Likeness['level'],
  strongestOf: () => readonly ScoredSentence[],
  wordsOf: (texts: readonly string[]) => readonly string[],
): Likeness {
  return new LazyLikeness(score, level, strongestOf, wordsOf);
}

/** There are many likenesses, and an instance of a class is cheaper than an object with getters of its own. */
class LazyLikeness implements Likeness {
  #sentences: readonly ScoredSentence[] | undefined;
  #strongest: Likeness['strongest'] | undefined;
  #words: Likeness['words'] | undefined;
  readonly #strongestOf: () => readonly ScoredSentence[];
  readonly #wordsOf: (texts: readonly string[]) => readonly string[];

  constructor(
    readonly score: number,
    readonly level: Likeness['level'],
    strongestOf: () => readonly ScoredSentence[],
    wordsOf: (texts: readonly string[]) => readonly string[],
  ) {
    this.#strongestOf = strongestOf;
    this.#wordsOf = wordsOf;
  }

  get strongest(): Likeness['strongest'] {
    return (this.#strongest ??= this.#read().map(({ sentence, index }) => ({ range: sentence.range, sentence: index })));
  }

  get words(): Likeness['words'] {
    return (this.#words ??= this.#wordsOf(this.#read().slice(0, sentencesForWords).map(({ text }) => text)));
  }

  #read(): readonly ScoredSentence[] {
    return (this.#sentences ??= this.level === 'none' ? [] : this.#strongestOf());
  }
}
