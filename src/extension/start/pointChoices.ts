import { isClaimable } from '../../core/packs/claimable.js';
import type { MarkingPoint } from '../../core/packs/types.js';
import { foundShapes, foundWords, pointName } from '../../core/words/messages.js';
import type { Group } from '../evidence/groups.js';
import type { Choice } from './asker.js';

const order = { none: 0, partly: 1, found: 2 } as const;

/** The marking points that can be claimed, those not found yet first; also where there is no evidence yet. */
export function pointChoices({ packs, points }: Pick<Group, 'packs' | 'points'>): Choice<MarkingPoint>[] {
  const found = new Map(points.map((each) => [each.point, each.found]));
  return packs
    .flatMap((pack) => pack.points.filter(({ point }) => isClaimable(point)))
    .map((point) => ({ point, found: found.get(point) ?? 'none' }) as const)
    .sort((a, b) => order[a.found] - order[b.found])
    .map(({ point, found: state }) => ({ label: pointName({ point }), description: `${foundShapes[state]} ${foundWords[state]}`, detail: point.point.statement, value: point.point }));
}
