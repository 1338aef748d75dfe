import type { AssessmentRecord, DecisionRecord } from './types.js';

/** Sorts records by time; those of one second by id, so that every reader has one order. */
export function byTime(a: AssessmentRecord, b: AssessmentRecord): number {
  return compare(a.at, b.at) || compare(a.id, b.id);
}

/**
 * Whether a decision can take the place of another: only of an earlier one on the same point. So decisions that name
 * each other leave the later one. Whether both are about the same entry is for those to tell who know its names.
 */
export function canReplace(later: DecisionRecord, earlier: DecisionRecord): boolean {
  return later.pack === earlier.pack && later.point === earlier.point && byTime(earlier, later) < 0;
}

/** The ids of those among the decisions that another of them has taken the place of. */
export function replacedDecisions(decisions: readonly DecisionRecord[]): Set<string> {
  const all = new Map(decisions.map((record) => [record.id, record]));
  return new Set(decisions.flatMap((later) => later.replaces.filter((id) => {
    const earlier = all.get(id);
    return earlier !== undefined && canReplace(later, earlier);
  })));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
