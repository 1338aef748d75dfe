import type { EvidenceKind, PassageKind } from '../document/types.js';
import type { TextRange } from '../text/range.js';

/** What can be seen around a mention, sentence by sentence. Documented for pack authors; packs are judged on these names. */
export const signalNames = [
  'workplace',
  'done',
  'usual',
  'planned',
  'advised',
  'concrete',
  'reason',
  'result',
  'comparison',
  'denied',
  'quoted',
  'question',
  'customer',
  'team',
  'as-customer',
  'copied',
] as const;

/** The name of a signal. */
export type SignalName = (typeof signalNames)[number];

/** A concept of a pack, found in the text. */
export interface Mention {
  /** The concept's id. */
  readonly concept: string;
  readonly range: TextRange;
  /** Index of its sentence in `Findings.sentences`. */
  readonly sentence: number;
  /** Whether a denial reaches it ("we have no trade customers"). */
  readonly denied: boolean;
}

/** A sentence and the signals in it. */
export interface SentenceFindings {
  readonly range: TextRange;
  /** How its passage stands in the Markdown. */
  readonly kind: PassageKind;
  /** Number of its section: 0 before the first heading, then counted by headings. */
  readonly section: number;
  readonly words: number;
  readonly signals: ReadonlySet<SignalName>;
}

/**
 * How surely a learnt scorer takes the entry for evidence of something, and on which sentences. Sentences and words are worked
 * out when they are first read; `{ ...likeness }` leaves them out.
 */
export interface Likeness {
  /** 0 to 1. */
  readonly score: number;
  readonly level: 'none' | 'perhaps' | 'likely' | 'sure';
  /** The sentences that weigh most, best first. */
  readonly strongest: readonly { readonly range: TextRange; readonly sentence: number }[];
  /** The words that weigh most, as in the text. */
  readonly words: readonly string[];
}

/**
 * What an entry's text holds, whoever asks. Packs' requirements are JSON Schemas over this object:
 * `kind`, `words` and `signals` serve the standard keywords, the rest the project's own.
 */
export interface Findings {
  readonly kind: EvidenceKind | null;
  /** Words of prose, headings left out. */
  readonly words: number;
  /** In how many sentences each signal stands. */
  readonly signals: Readonly<Record<SignalName, number>>;
  readonly sentences: readonly SentenceFindings[];
  /** All mentions in order of place, also those that do not count. */
  readonly mentions: readonly Mention[];
  /** By the id of the scorer, which is the id of the marking point it was learnt for. */
  readonly likeness: Readonly<Record<string, Likeness>>;
}
