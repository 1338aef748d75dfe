import { bitsOf } from '../findings/signalBits.js';
import { signalNames, type SentenceFindings, type SignalName } from '../findings/types.js';

/** The signals of each sentence of an entry as bits (`bitsOf`). */
export interface SignalBits {
  /** Those in the sentence. */
  readonly own: Int32Array;
  /** Those in the sentence or as near to it, in the same section, as each reaches. */
  readonly around: Int32Array;
}

/** How many sentences away a signal still stands "around" a mention; 0 for those not named. */
const reach: Partial<Record<SignalName, number>> = { workplace: 4, customer: 3, concrete: 1, done: 1, usual: 1, reason: 1, result: 1 };
const farthest = Math.max(...Object.values(reach));

/** The bits of the signals that reach so many sentences at least. */
const reaching = Array.from({ length: farthest + 1 }, (_, distance) => bitsOf(signalNames.filter((name) => (reach[name] ?? 0) >= distance)));

/** The signals of sentences, and those around them. */
export function readBits(sentences: readonly SentenceFindings[]): SignalBits {
  const own = new Int32Array(sentences.length);
  sentences.forEach(({ signals }, at) => (own[at] = bitsOf(signals)));
  const around = Int32Array.from(own);
  sentences.forEach(({ section }, at) => {
    const last = Math.min(sentences.length - 1, at + farthest);
    for (let other = at + 1; other <= last; other++) {
      if (sentences[other]?.section !== section) continue;
      const near = reaching[other - at] ?? 0;
      around[at] = (around[at] ?? 0) | ((own[other] ?? 0) & near);
      around[other] = (around[other] ?? 0) | ((own[at] ?? 0) & near);
    }
  });
  return { own, around };
}
