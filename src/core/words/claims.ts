import type { PointCoverage } from '../coverage/types.js';
import { isClaimable } from '../packs/claimable.js';
import { nothingClaimedMessage } from './fixes.js';
import { pointName } from './messages.js';

export function unclaimedMessage(point: PointCoverage): string {
  return `${pointName(point)}: found, not claimed. Claim it if you want it looked at here.`;
}

/**
 * @param written the brackets with what stands in them
 * @param meant the same with the ids as they are
 */
export function misspeltClaimMessage(written: string, meant: string): string {
  return `"${written.replace(/\s+/g, ' ')}" is not read as a claim. Did you mean ${meant}?`;
}

/** @param claims what is claimed of each pack, by its title, and how much of it no passage bears */
export function blanketMessage(claims: readonly { readonly pack: string; readonly claimed: number; readonly points: number; readonly bare: number }[]): string {
  const packs = claims.map(({ pack, claimed, points }) => `${claimed} of ${points} points of ${pack}`).join(' and ');
  const bare = claims.reduce((sum, each) => sum + each.bare, 0);
  return `This claims ${packs}; for ${bare} of them no passage was found yet. Claim the points that this entry is about.`;
}

/** How to claim, and what for, said where an entry claims nothing; undefined where there is nothing to claim. @param points those that the entry is read for */
export function howToClaimMessage(points: readonly Pick<PointCoverage, 'point'>[]): string | undefined {
  const id = points.find(({ point: { point } }) => isClaimable(point))?.point.point.id;
  return id === undefined ? undefined : `To see what is still to show, claim the points that this entry is about: "claims: [${id}]" in the fields at the top, or "[${id}]" at the end of a paragraph.`;
}

/** Said where no claim of an entry has anything missing; how to claim, where there is none. @param points those that the entry is read for */
export function noGapMessage(claims: number, points: readonly Pick<PointCoverage, 'point'>[]): string {
  if (claims > 0) return 'Nothing that is claimed in this entry is missing.';
  const help = howToClaimMessage(points);
  return help === undefined ? nothingClaimedMessage : `${nothingClaimedMessage} ${help}`;
}
