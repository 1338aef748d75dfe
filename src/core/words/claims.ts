import type { PointCoverage } from '../coverage/types.js';
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
