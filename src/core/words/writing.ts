import type { PointCoverage } from '../coverage/types.js';
import { isClaimable } from '../packs/claimable.js';
import { foundWords } from './messages.js';

/** Words on screen beside the text that is being written. */

export const unofficialEarnsLabel = 'What earns it (unofficial)';
export const nothingFoundLens = 'Nothing found yet';
export const noticeLabel = 'About this pack';
export const doesNotLabel = 'What comes close and does not';
export const passagesLabel = 'Passages';
export const claimsLabel = 'Claims';
export const noPassagesMessage = 'No passage shows it yet.';

/** The line above an entry: what is found of what it claims, then what is not found in full, what is found besides, and what its kind of evidence shows, which nobody claims. Before anything is claimed, what is found at all. */
export function entryLens(points: readonly PointCoverage[]): string {
  const claimed = points.filter((point) => point.claimed);
  const found = claimed.filter((point) => point.found === 'found');
  const partly = points.filter((point) => point.found === 'partly' && (point.claimed || claimed.length === 0));
  const besides = points.filter((point) => point.found === 'found' && !point.claimed && isClaimable(point.point.point));
  const ofKind = points.filter((point) => point.found !== 'none' && !point.claimed && !isClaimable(point.point.point) && !partly.includes(point));
  const parts = [
    ...(claimed.length > 0 ? [`${found.length} of ${claimed.length} claimed found`] : []),
    ...withStates(partly),
    ...(besides.length > 0 ? [`${idsOf(besides)} found, not claimed`] : []),
    ...withStates(ofKind),
  ];
  return parts.length > 0 ? parts.join(' · ') : nothingFoundLens;
}

/** The line above a section, and beside a passage in the preview: what is found there, full finds first. */
export function sectionLens(points: readonly PointCoverage[]): string {
  return withStates([...points].sort((a, b) => rank(a) - rank(b))).join(' · ');
}

/** "E01, line 12". */
export function passageLink(entry: string, line: number): string {
  return `${entry}, line ${line}`;
}

export function pointLinkTooltip(point: string): string {
  return `What ${point} asks for, and every passage`;
}

/** "CT.1 partly found: internal customer". */
export function previewMark(point: string, found: string, reason: string): string {
  return `${point} ${found}: ${reason}`;
}

const mostTold = 4;

function withStates(points: readonly PointCoverage[]): string[] {
  const told = points.slice(0, mostTold).map(({ point, found }) => `${point.point.id} ${foundWords[found]}`);
  const more = points.length - told.length;
  return more > 0 ? [...told, `${more} more`] : told;
}

function idsOf(points: readonly PointCoverage[]): string {
  const ids = points.slice(0, mostTold).map(({ point }) => point.point.id).join(', ');
  return points.length > mostTold ? `${ids} and ${points.length - mostTold} more` : ids;
}

function rank({ found }: PointCoverage): number {
  return found === 'found' ? 0 : 1;
}
