import { isClaimable } from '../../packs/claimable.js';
import { unclaimedMessage } from '../../words/claims.js';
import type { EntryRule } from '../types.js';

/**
 * Offers to claim a marking point that was found and that the entry does not claim, at the first words that earn it.
 * A hint, as nobody has to claim all that they show. Points that stand for some kinds of evidence only say how good
 * a piece of that kind is; nobody claims those.
 */
export const unclaimed: EntryRule = {
  codes: ['claim.unclaimed'],
  check: ({ checked: { coverage } }) =>
    coverage.points.flatMap((point) => {
      if (point.found !== 'found' || point.claimed || !isClaimable(point.point.point)) return [];
      const [first] = point.evidence;
      return !first ? [] : [{ code: 'claim.unclaimed', severity: 'hint', message: unclaimedMessage(point), range: first.range, data: { kind: 'claim', point: point.point.point.id } }];
    }),
};
