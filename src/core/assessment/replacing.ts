import type { AssessmentRecord, DecisionRecord } from './types.js';

/** Sorts records by time; those of one second by id, so that every reader has one order. */
export function byTime(a: AssessmentRecord, b: AssessmentRecord): number {
  return compare(a.at, b.at) || compare(a.id, b.id);
}

/**
 * Whether a decision can take the place of another: only of one on the same point. Clocks of two machines differ, so
 * that the time counts only where each of them takes the place of the other, directly or through others: then the
 * later one stays. Whether both are about the same entry is for those to tell who know its names.
 * @param all every decision by its id
 */
export function canReplace(later: DecisionRecord, earlier: DecisionRecord, all: ReadonlyMap<string, DecisionRecord>): boolean {
  if (later.id === earlier.id || !isOnSamePoint(later, earlier)) return false;
  return byTime(earlier, later) < 0 || !leadsTo(earlier, later, all);
}

/** The ids of those among the decisions that another of them has taken the place of. */
export function replacedDecisions(decisions: readonly DecisionRecord[]): Set<string> {
  const all = new Map(decisions.map((record) => [record.id, record]));
  return new Set(decisions.flatMap((later) => later.replaces.filter((id) => {
    const earlier = all.get(id);
    return earlier !== undefined && canReplace(later, earlier, all);
  })));
}

function isOnSamePoint(a: DecisionRecord, b: DecisionRecord): boolean {
  return a.pack === b.pack && a.point === b.point;
}

/** Whether a decision takes the place of another, or of one that does, and so on. */
function leadsTo(from: DecisionRecord, to: DecisionRecord, all: ReadonlyMap<string, DecisionRecord>): boolean {
  const seen = new Set([from.id]);
  for (const id of seen) {
    if (id === to.id) return true;
    for (const next of all.get(id)?.replaces ?? []) {
      const record = all.get(next);
      if (record && isOnSamePoint(record, to)) seen.add(next);
    }
  }
  return false;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
