import { groupBy } from '../collections/groupBy.js';

/** A decision that may be sampled. */
export interface SampleCandidate {
  /** The decision's id. */
  readonly id: string;
  readonly learner: string;
  readonly assessor: string;
  readonly pack: string;
  readonly point: string;
  /** The kind of evidence, or an empty string. */
  readonly kind: string;
}

/** How much is sampled. */
export interface SamplingPolicy {
  /** Draws with the same seed from the same decisions are the same. */
  readonly seed: string;
  /** The share of each assessor's decisions, 0 to 1. */
  readonly share: number;
  /** Names of assessors who are new. */
  readonly newAssessors: readonly string[];
  /** The share of a new assessor's decisions, 0 to 1. */
  readonly newShare: number;
  /** Of what each one is to be drawn at least once. */
  readonly oneOfEach: readonly ('kind' | 'assessor' | 'point' | 'learner')[];
}

/** Why a decision was drawn. */
export type SampleReason =
  | { readonly kind: 'one-of-each'; readonly of: 'kind' | 'assessor' | 'point' | 'learner'; readonly which: string }
  | { readonly kind: 'share'; readonly assessor: string; readonly share: number; readonly isNew: boolean };

/** A decision that was drawn. */
export interface DrawnDecision {
  readonly candidate: SampleCandidate;
  readonly reasons: readonly SampleReason[];
}

/** The policy where none is written: a fifth of each assessor's decisions, half of a new one's, one of each kind, assessor and point. */
export const usualSampling: SamplingPolicy = { seed: '1', share: 0.2, newAssessors: [], newShare: 0.5, oneOfEach: ['assessor', 'kind', 'point'] };

/**
 * Draws decisions for internal quality assurance. Every decision has its own lot, from the seed and its id alone, so
 * that the order in which decisions come makes no difference, and one more decision moves no other.
 * @returns the drawn decisions, in order of lot
 */
export function planSample(candidates: readonly SampleCandidate[], policy: SamplingPolicy): DrawnDecision[] {
  const ordered = candidates.map((candidate) => ({ candidate, lot: lotOf(policy.seed, candidate.id) })).sort((a, b) => a.lot - b.lot || (a.candidate.id < b.candidate.id ? -1 : 1));
  const drawn = new Map<string, { candidate: SampleCandidate; reasons: SampleReason[] }>();
  const draw = (candidate: SampleCandidate, reason: SampleReason): void => {
    const known = drawn.get(candidate.id) ?? { candidate, reasons: [] };
    known.reasons.push(reason);
    drawn.set(candidate.id, known);
  };
  for (const of of policy.oneOfEach) {
    for (const [which, group] of groupBy(ordered, ({ candidate }) => valueOf(candidate, of))) {
      if (which === '') continue;
      const chosen = group.find(({ candidate }) => drawn.has(candidate.id)) ?? group[0];
      if (chosen) draw(chosen.candidate, { kind: 'one-of-each', of, which });
    }
  }
  for (const [assessor, group] of groupBy(ordered, ({ candidate }) => candidate.assessor)) {
    const isNew = policy.newAssessors.some((name) => name.toLowerCase() === assessor.toLowerCase());
    const share = isNew ? Math.max(policy.newShare, policy.share) : policy.share;
    const wanted = Math.ceil(share * group.length - 1e-9);
    let have = group.filter(({ candidate }) => drawn.has(candidate.id)).length;
    for (const { candidate } of group) {
      if (have >= wanted) break;
      if (drawn.has(candidate.id)) continue;
      draw(candidate, { kind: 'share', assessor, share, isNew });
      have++;
    }
  }
  return ordered.flatMap(({ candidate }) => drawn.get(candidate.id) ?? []);
}

function valueOf(candidate: SampleCandidate, of: SamplingPolicy['oneOfEach'][number]): string {
  return of === 'point' ? `${candidate.pack} ${candidate.point}` : candidate[of];
}

/** A number from a seed and a name: FNV-1a over UTF-16 units, then mixed so that near names lie far apart. */
function lotOf(seed: string, id: string): number {
  let hash = 0x811c9dc5;
  for (const sign of `${seed}\u0000${id}`) {
    hash ^= sign.codePointAt(0) ?? 0;
    hash = Math.imul(hash, 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
