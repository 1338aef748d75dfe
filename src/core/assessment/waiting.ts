import type { CheckedPortfolio, PortfolioEntry } from '../portfolio/checkPortfolio.js';
import type { PointCoverage } from '../coverage/types.js';
import type { TextRange } from '../text/range.js';
import type { ReviewedDecision } from './review.js';

/** A marking point in an entry. */
export interface PointInEntry {
  /** The entry's key. */
  readonly entry: string;
  readonly pack: string;
  readonly point: string;
}

/** A point in an entry that waits for the assessor. */
export interface WaitingPoint extends PointInEntry {
  /** Where to look: the changed words, else the added ones, else those that bear it, else the claim, else the start. */
  readonly range: TextRange;
}

/** The decisions that stand on a point in an entry: none, one, or several in conflict. */
export function decisionsOn({ decisions }: Pick<CheckedPortfolio, 'decisions'>, { entry, pack, point }: PointInEntry): ReviewedDecision[] {
  return decisions.filter(({ key, standing: { record } }) => key === entry && record.pack === pack && record.point === point);
}

/**
 * What waits for the assessor, in the order of the entries and of the text: claimed or found and not decided, decided on
 * words that have changed since, not accepted and added to since, or decided twice.
 */
export function waitingPoints(portfolio: Pick<CheckedPortfolio, 'entries' | 'decisions'>): WaitingPoint[] {
  return portfolio.entries.flatMap((entry) =>
    entry.checked.coverage.points
      .flatMap((coverage): WaitingPoint[] => {
        const place = { entry: entry.key, pack: coverage.pack, point: coverage.point.point.id };
        const decided = decisionsOn(portfolio, place);
        return waits(coverage, decided) ? [{ ...place, range: placeOfPoint(entry, coverage, decided) }] : [];
      })
      .sort((a, b) => a.range.start - b.range.start),
  );
}

/** Where a point is to be looked at in its entry. */
export function placeOfPoint({ checked }: Pick<PortfolioEntry, 'checked'>, { point: { point }, evidence }: PointCoverage, decided: readonly ReviewedDecision[]): TextRange {
  const changed = decided.flatMap((each) => each.changed).flatMap(({ now }) => (now ? [now.range] : []))[0];
  return changed ?? decided.flatMap(({ added }) => added)[0] ?? evidence[0]?.range ?? checked.document.claims.find((claim) => claim.point === point.id)?.range ?? { start: 0, end: 0 };
}

function waits({ claimed, found }: PointCoverage, decided: readonly ReviewedDecision[]): boolean {
  if (decided.length === 0) return claimed || found === 'found';
  return decided.some(({ faults, added }) => added.length > 0 || faults.includes('out-of-date') || faults.includes('conflict'));
}
