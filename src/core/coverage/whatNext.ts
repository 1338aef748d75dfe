import type { TextRange } from '../text/range.js';
import type { CheckedPoint, CheckedPortfolio, PortfolioEntry } from '../portfolio/checkPortfolio.js';
import type { PointCoverage } from './types.js';

/** The gap that is easiest to close. */
export type NextStep =
  /** A part is shown in an entry, and a part is lacking. The fewest parts lacking, then the most words found, comes first. */
  | { readonly kind: 'finish'; readonly point: CheckedPoint; readonly entry: PortfolioEntry; readonly coverage: PointCoverage; readonly range: TextRange }
  /** An entry claims it, and nothing of it is found there. */
  | { readonly kind: 'write'; readonly point: CheckedPoint; readonly entry: PortfolioEntry; readonly coverage: PointCoverage; readonly range: TextRange }
  /** Nothing of it is found in any entry, and none claims it. */
  | { readonly kind: 'begin'; readonly point: CheckedPoint }
  /** It is found, and the policy asks for more, or for another kind of evidence. */
  | { readonly kind: 'add'; readonly point: CheckedPoint };

/**
 * Picks the gap of a portfolio that is easiest to close: first what is nearly there, then what an entry claims, then
 * what is not begun, then what the policy still asks for. Of equals, the first in the order of the packs.
 * @returns undefined when there is no gap
 */
export function whatNext({ points, entries }: Pick<CheckedPortfolio, 'points' | 'entries'>): NextStep | undefined {
  const partly = points.filter(({ found }) => found === 'partly').flatMap((point) => shownIn(point, entries, 'partly'));
  const [nearest] = partly.sort((a, b) => a.coverage.missing.length - b.coverage.missing.length || Number(b.coverage.claimed) - Number(a.coverage.claimed) || b.coverage.evidence.length - a.coverage.evidence.length);
  if (nearest) return { kind: 'finish', ...nearest, range: nearest.coverage.evidence.at(-1)?.range ?? placeOfClaim(nearest) };
  const nothing = points.filter(({ found }) => found === 'none');
  const [claimed] = nothing.flatMap((point) => shownIn(point, entries, 'none').filter(({ coverage }) => coverage.claimed));
  if (claimed) return { kind: 'write', ...claimed, range: placeOfClaim(claimed) };
  const [first] = nothing;
  if (first) return { kind: 'begin', point: first };
  const short = points.find(({ lacking }) => lacking.length > 0);
  return short && { kind: 'add', point: short };
}

interface Shown {
  readonly point: CheckedPoint;
  readonly entry: PortfolioEntry;
  readonly coverage: PointCoverage;
}

function shownIn(point: CheckedPoint, entries: readonly PortfolioEntry[], found: PointCoverage['found']): Shown[] {
  return entries.flatMap((entry) =>
    entry.checked.coverage.points.filter((each) => each.pack === point.pack && each.point.point.id === point.point.point.id && each.found === found).map((coverage) => ({ point, entry, coverage })),
  );
}

/** The end of the text, where the learner writes on; where it is claimed for a passage, that passage's claim. */
function placeOfClaim({ entry: { checked: { document } }, point }: Shown): TextRange {
  const inline = document.claims.find((claim) => claim.point === point.point.point.id && claim.scope !== 'entry');
  const end = document.text.trimEnd().length;
  return inline?.range ?? { start: end, end };
}
