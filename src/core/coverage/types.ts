import type { EvidenceKind } from '../document/types.js';
import type { Evidence } from '../judge/evidence.js';
import type { CompiledPoint } from '../packs/compilePack.js';
import type { Misconception } from '../packs/types.js';
import type { TextRange } from '../text/range.js';

/** What the checker read: never "met" or "passed", which is the assessor's to say. */
export type Found = 'found' | 'partly' | 'none';

/** What the assessor decided, if anything. */
export type Decision = 'accepted' | 'more-needed' | 'not-accepted';

/**
 * One marking point in one entry: claimed, found, decided. Evidence, and what is missing, are worked out when they are first
 * read; `{ ...point }` leaves them out, so that a copy names them.
 */
export interface PointCoverage {
  readonly point: CompiledPoint;
  /** The id of its pack. */
  readonly pack: string;
  readonly found: Found;
  readonly claimed: boolean;
  readonly decision: Decision | null;
  /** The words that earn it, in order; empty when nothing was found. */
  readonly evidence: readonly Evidence[];
  /** What is still to be shown, in words; empty when found. */
  readonly missing: readonly string[];
}

/** A misconception that the text holds, at the words that show it. */
export interface HeldMisconception {
  readonly misconception: Misconception;
  readonly pack: string;
  readonly range: TextRange;
}

/** A line of advice that fits the entry. */
export interface GivenAdvice {
  readonly id: string;
  readonly pack: string;
  readonly text: string;
}

/** What one entry covers. */
export interface EntryCoverage {
  readonly kind: EvidenceKind | null;
  /** Every marking point that stands for this kind of evidence, in the order of the packs. */
  readonly points: readonly PointCoverage[];
  readonly misconceptions: readonly HeldMisconception[];
  /** Three at most. */
  readonly advice: readonly GivenAdvice[];
}
