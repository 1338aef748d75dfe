import type { Obstacle } from '../portfolio/inTheWay.js';
import type { ReportedGroup } from './types.js';

/**
 * What a report tells to stand in the way: all, of a portfolio of which every entry was to be read; of another only what
 * makes the portfolio's own files broken, its manifest and the record of decisions, and undefined where nothing does.
 */
export function toldInTheWay(group: ReportedGroup): readonly Obstacle[] | undefined {
  const { whole, portfolio: { inTheWay } } = group;
  if (whole) return inTheWay;
  const own = new Set<string | undefined>([undefined, ...group.records.map(({ path }) => path)]);
  const broken = inTheWay.filter(({ severity, place }) => severity === 'error' && place !== undefined && own.has(place.key));
  return broken.length > 0 ? broken : undefined;
}
