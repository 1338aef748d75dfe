import type { EvidenceKind } from '../document/types.js';
import type { CompiledPoint } from '../packs/compilePack.js';
import type { Decision, EntryCoverage, Found } from './types.js';

/** An entry's coverage, by whatever key tells it from the others (a path or address). */
export interface KeyedCoverage {
  readonly key: string;
  readonly coverage: EntryCoverage;
}

/** One marking point over all entries of a portfolio. */
export interface PortfolioPoint {
  readonly point: CompiledPoint;
  readonly pack: string;
  /** The best that any entry shows. */
  readonly found: Found;
  readonly claimed: boolean;
  readonly decision: Decision | null;
  /** Keys of the entries in which it is found or partly found, best first. */
  readonly entries: readonly string[];
  /** Those entries, in the same order, with how they serve it. */
  readonly serving: readonly Serving[];
}

/** How an entry serves a marking point. */
export interface Serving {
  readonly key: string;
  readonly found: Exclude<Found, 'none'>;
  readonly kind: EvidenceKind | null;
  readonly claimed: boolean;
}

const rank: Readonly<Record<Found, number>> = { found: 2, partly: 1, none: 0 };

/** Coverage over all entries: every point that stands in any of them, in the order in which they come. */
export function coverPortfolio(entries: readonly KeyedCoverage[]): PortfolioPoint[] {
  const points = new Map<string, { first: PortfolioPoint; served: Serving[] }>();
  for (const { key, coverage } of entries) {
    for (const { point, pack, found, claimed, decision } of coverage.points) {
      const id = `${pack}/${point.point.id}`;
      const known = points.get(id);
      const first = known?.first ?? { point, pack, found, claimed, decision, entries: [], serving: [] };
      const served = known?.served ?? [];
      if (found !== 'none') served.push({ key, found, kind: coverage.kind, claimed });
      points.set(id, {
        first: { ...first, found: rank[found] > rank[first.found] ? found : first.found, claimed: first.claimed || claimed, decision: first.decision ?? decision },
        served,
      });
    }
  }
  return inPackOrder(
    [...points.values()].map(({ first, served }) => {
      const serving = served.sort((a, b) => rank[b.found] - rank[a.found]);
      return { ...first, entries: serving.map(({ key }) => key), serving };
    }),
  );
}

/** Coverage over several portfolios, from the coverage of each. */
export function joinCoverage(portfolios: readonly (readonly PortfolioPoint[])[]): PortfolioPoint[] {
  const points = new Map<string, PortfolioPoint>();
  for (const point of portfolios.flat()) {
    const id = `${point.pack}/${point.point.point.id}`;
    const known = points.get(id);
    const serving = [...(known?.serving ?? []), ...point.serving].sort((a, b) => rank[b.found] - rank[a.found]);
    points.set(id, {
      ...(known ?? point),
      found: known && rank[known.found] >= rank[point.found] ? known.found : point.found,
      claimed: known?.claimed === true || point.claimed,
      decision: known?.decision ?? point.decision,
      entries: serving.map(({ key }) => key),
      serving,
    });
  }
  return inPackOrder([...points.values()]);
}

/** Above the number of points that an outcome can have. */
const mostPoints = 1_000;

/** Points of one pack stand together: units by their ids; within them, as the pack lists them. */
function inPackOrder(points: readonly PortfolioPoint[]): PortfolioPoint[] {
  const packs = [...new Set(points.map((point) => point.pack))];
  const place = ({ point }: PortfolioPoint): number => point.unit.outcomes.indexOf(point.outcome) * mostPoints + point.outcome.points.indexOf(point.point);
  const units = [...new Set(points.map(({ point }) => point.unit))].sort((a, b) => a.id.localeCompare(b.id, 'en', { numeric: true }));
  return packs.flatMap((pack) =>
    points.filter((point) => point.pack === pack).sort((a, b) => units.indexOf(a.point.unit) - units.indexOf(b.point.unit) || place(a) - place(b)),
  );
}

/** How many points of a portfolio or entry are found, partly found and claimed. */
export interface Totals {
  readonly points: number;
  readonly found: number;
  readonly partly: number;
  readonly claimed: number;
}

/** Counts points by what was found. */
export function totalsOf(points: readonly { readonly found: Found; readonly claimed: boolean }[]): Totals {
  return {
    points: points.length,
    found: points.filter(({ found }) => found === 'found').length,
    partly: points.filter(({ found }) => found === 'partly').length,
    claimed: points.filter(({ claimed }) => claimed).length,
  };
}
