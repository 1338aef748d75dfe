import type { EvidenceKind } from '../document/types.js';

/** What a marking point needs, beyond being found once. */
export interface PointPolicy {
  /** Kinds of evidence that count for it; all kinds when undefined. */
  readonly kinds: readonly EvidenceKind[] | undefined;
  /** Each asks for a piece of one of these kinds; no piece serves two of them. */
  readonly needs: readonly (readonly EvidenceKind[])[];
  /** How many pieces are needed at least. */
  readonly atLeast: number;
}

/** The rules of evidence of a portfolio. */
export interface Policy {
  /** For every marking point that is not named in `points`. */
  readonly everyPoint: PointPolicy;
  readonly points: Readonly<Record<string, PointPolicy>>;
  /** Evidence older than this is too old; undefined for no limit. */
  readonly oldestMonths: number | undefined;
  /** What a witness may be, for instance "line manager"; undefined for anyone but the learner and relatives. */
  readonly witnessStatuses: readonly string[] | undefined;
  /** Whether the portfolio needs the learner's own declaration. */
  readonly declaration: boolean;
}

/** One point's policy as it is written. */
export interface WrittenPointPolicy {
  readonly kinds?: readonly EvidenceKind[];
  readonly needs?: readonly (EvidenceKind | readonly EvidenceKind[])[];
  readonly atLeast?: number;
}

/** A policy as a pack or `portfolio.yaml` writes it. */
export interface WrittenPolicy {
  readonly everyPoint?: WrittenPointPolicy;
  readonly points?: Readonly<Record<string, WrittenPointPolicy>>;
  readonly oldestMonths?: number;
  readonly witnessStatuses?: readonly string[];
  readonly declaration?: boolean;
}

const free: PointPolicy = { kinds: undefined, needs: [], atLeast: 1 };
const none: Policy = { everyPoint: free, points: {}, oldestMonths: undefined, witnessStatuses: undefined, declaration: false };

/**
 * One policy from several, each of which can only tighten the ones before: the packs' first, the manifest's last.
 * Of kinds and statuses what all allow is allowed; needs add up; of numbers the stricter holds.
 */
export function combinePolicies(written: readonly (WrittenPolicy | undefined)[]): Policy {
  return written.reduce<Policy>((policy, more) => (more ? tighten(policy, more) : policy), none);
}

/** What holds for one marking point: the rules for every point, tightened by its own. */
export function pointPolicy(policy: Policy, point: string): PointPolicy {
  return policy.points[point] ?? policy.everyPoint;
}

function tighten(policy: Policy, more: WrittenPolicy): Policy {
  const everyPoint = tightenPoint(policy.everyPoint, more.everyPoint);
  const named = new Set([...Object.keys(policy.points), ...Object.keys(more.points ?? {})]);
  const points = [...named].map((id) => [id, tightenPoint(tightenPoint(policy.points[id] ?? policy.everyPoint, more.everyPoint), more.points?.[id])] as const);
  return {
    everyPoint,
    points: Object.fromEntries(points),
    oldestMonths: least(policy.oldestMonths, more.oldestMonths),
    witnessStatuses: common(policy.witnessStatuses, more.witnessStatuses),
    declaration: policy.declaration || more.declaration === true,
  };
}

function tightenPoint(point: PointPolicy, more: WrittenPointPolicy | undefined): PointPolicy {
  if (!more) return point;
  const needs = (more.needs ?? []).map((need) => (typeof need === 'string' ? [need] : need));
  const known = new Set(point.needs.map(String));
  return {
    kinds: common(point.kinds, more.kinds),
    needs: [...point.needs, ...needs.filter((need) => !known.has(String(need)))],
    atLeast: Math.max(point.atLeast, more.atLeast ?? 1),
  };
}

function common<T extends string>(a: readonly T[] | undefined, b: readonly T[] | undefined): readonly T[] | undefined {
  if (!a || !b) return a ?? b;
  const lower = new Set(b.map((each) => each.toLowerCase()));
  return a.filter((each) => lower.has(each.toLowerCase()));
}

function least(a: number | undefined, b: number | undefined): number | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return Math.min(a, b);
}
