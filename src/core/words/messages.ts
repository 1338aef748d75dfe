import type { Found, PointCoverage } from '../coverage/types.js';

/** The words for what was found. */
export const foundWords: Readonly<Record<Found, string>> = { found: 'found', partly: 'partly found', none: 'not found yet' };

/** A shape for each, so that no status is told by colour alone. */
export const foundShapes: Readonly<Record<Found, string>> = { found: '●', partly: '◐', none: '○' };

/** "CT.1 Types of customer". */
export function pointName({ point: { point } }: PointCoverage): string {
  return `${point.id} ${point.title}`;
}

/** What is still to be shown, as one phrase. */
export function stillToShow({ missing }: PointCoverage): string {
  return `Still to show: ${missing.join('; ')}.`;
}

export function partlyFoundMessage(point: PointCoverage): string {
  const reasons = [...new Set(point.evidence.map(({ reason }) => reason))].slice(0, 3);
  const found = reasons.length > 0 && !reasons.every((reason) => reason.startsWith('reads like')) ? ` (${reasons.filter((reason) => !reason.startsWith('reads like')).join(', ')})` : '';
  return `${pointName(point)}: partly found${found}. ${stillToShow(point)}`;
}

export function notFoundMessage(point: PointCoverage): string {
  return `${pointName(point)}: not found yet. ${stillToShow(point)}`;
}

export function unknownPointMessage(id: string, packTitles: readonly string[]): string {
  return `"${id}" is no marking point for this kind of evidence in ${packTitles.join(' or ')}. Check the id.`;
}
