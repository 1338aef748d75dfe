import type { PortfolioPoint } from '../coverage/coverPortfolio.js';
import { groupBy } from '../collections/groupBy.js';
import type { Unit } from '../packs/types.js';
import { stands, type DecisionFault, type ReviewedDecision } from './review.js';

/** How far one unit has come. */
export interface UnitProgress {
  readonly pack: string;
  readonly unit: Unit;
  readonly points: number;
  readonly found: number;
  /** Points accepted in at least one entry by a decision that can be relied on. */
  readonly accepted: number;
  /** What holds it back; complete when empty. */
  readonly holds: readonly UnitHold[];
}

/** Something that keeps a unit from being complete. */
export type UnitHold =
  | { readonly kind: 'not-found' | 'partly-found' | 'not-decided' | 'more-needed' | 'not-accepted'; readonly point: string }
  | { readonly kind: 'policy'; readonly point: string; readonly lacking: readonly string[] }
  | { readonly kind: 'decision'; readonly point: string; readonly fault: DecisionFault; readonly decision: ReviewedDecision };

/** How far each unit has come, in the order of the packs. */
export function unitProgress(points: readonly (PortfolioPoint & { readonly lacking: readonly string[] })[], decisions: readonly ReviewedDecision[]): UnitProgress[] {
  const decided = groupBy(decisions, ({ standing: { record } }) => `${record.pack}/${record.point}`);
  return [...groupBy(points, ({ pack, point }) => `${pack}/${point.unit.id}`).values()].flatMap((ofUnit) => {
    const [first] = ofUnit;
    if (!first) return [];
    const judged = ofUnit.map((point) => ({ point, decisions: decided.get(`${point.pack}/${point.point.point.id}`) ?? [] }));
    return [{
      pack: first.pack,
      unit: first.point.unit,
      points: ofUnit.length,
      found: ofUnit.filter(({ found }) => found === 'found').length,
      accepted: judged.filter((each) => isAccepted(each.decisions)).length,
      holds: judged.flatMap((each) => holdsOf(each.point, each.decisions)),
    }];
  });
}

function isAccepted(decisions: readonly ReviewedDecision[]): boolean {
  return decisions.some((each) => each.standing.record.decision === 'accepted' && stands(each));
}

/** An open action or a conflict holds a point back even when another entry has it accepted; other faults only when nothing has. */
function holdsOf(point: PortfolioPoint & { readonly lacking: readonly string[] }, decisions: readonly ReviewedDecision[]): UnitHold[] {
  const id = point.point.point.id;
  const faults = decisions.flatMap((decision) => decision.faults.map((fault): UnitHold & { readonly kind: 'decision' } => ({ kind: 'decision', point: id, fault, decision })));
  const pressing = faults.filter(({ fault }) => fault === 'action-needed' || fault === 'conflict');
  const policy: UnitHold[] = point.lacking.length > 0 ? [{ kind: 'policy', point: id, lacking: point.lacking }] : [];
  if (isAccepted(decisions)) return [...pressing, ...policy];
  if (faults.length > 0) return [...faults, ...policy];
  const refused = decisions.find(({ standing }) => standing.record.decision === 'more-needed') ?? decisions[0];
  if (refused && refused.standing.record.decision !== 'accepted') return [{ kind: refused.standing.record.decision, point: id }, ...policy];
  return [{ kind: point.found === 'none' ? 'not-found' : point.found === 'partly' ? 'partly-found' : 'not-decided', point: id }, ...policy];
}
