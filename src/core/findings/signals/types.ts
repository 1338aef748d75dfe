import type { Passage } from '../../document/types.js';
import type { WordForm } from '../../text/words.js';
import type { SignalName } from '../types.js';

/** What a signal's detector sees of a sentence. */
export interface SentenceContext {
  readonly words: readonly WordForm[];
  /** What kinds of words (`wordKinds.ts`) stand in it. */
  readonly kinds: number;
  /** The kinds of signs (`text/signs.ts`) that stand in it: what needs a sign is looked for only where one stands. */
  readonly signs: number;
  /** The sentence's prose. */
  readonly text: string;
  readonly passage: Passage;
}

/** One signal: phrases that show it, and optionally a detector for what phrases cannot say. */
export interface Signal {
  readonly name: SignalName;
  /** In the notation of phrases; any match shows the signal. */
  readonly phrases: readonly string[];
  readonly detect?: (sentence: SentenceContext) => boolean;
}
