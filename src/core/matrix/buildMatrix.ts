import type { ReviewedDecision } from '../assessment/review.js';
import { groupBy } from '../collections/groupBy.js';
import type { PointCoverage } from '../coverage/types.js';
import { isClaimable } from '../packs/claimable.js';
import type { CheckedPoint, CheckedPortfolio, PortfolioEntry } from '../portfolio/checkPortfolio.js';
import { quoted } from '../words/messages.js';
import type { Matrix, MatrixCell, MatrixPoint } from './types.js';

const longestWords = 120;
const longestReason = 400;

/**
 * The matrix of a checked portfolio: its points in the order of the packs, its entries in their own order.
 * @param name what the portfolio is called on screen
 */
export function buildMatrix(name: string, { points, entries, decisions }: Pick<CheckedPortfolio, 'points' | 'entries' | 'decisions'>): Matrix {
  const rows = points.map(rowOf);
  const decided = groupBy(decisions, ({ key, standing: { record } }) => cellKey(key ?? '', record.pack, record.point));
  const columns = entries.map(({ checked }) => new Map(checked.coverage.points.map((each) => [pointKey(each.pack, each.point.point.id), each])));
  const cells: MatrixCell[] = [];
  const absent = rows.map(({ pack, id }, row) => {
    const without: number[] = [];
    for (const [column, entry] of entries.entries()) {
      const coverage = columns[column]?.get(pointKey(pack, id));
      if (!coverage) without.push(column);
      const cell = cellOf({ row, column, entry, coverage, decisions: decided.get(cellKey(entry.key, pack, id)) ?? [] });
      if (cell) cells.push(cell);
    }
    return without;
  });
  return {
    name,
    units: [...new Map(points.map((point) => [unitKey(point), { key: unitKey(point), title: point.point.unit.title }])).values()],
    points: rows,
    entries: entries.map(({ key, name: called, checked }) => ({ key, name: called, title: checked.document.frontMatter?.title ?? '' })),
    cells,
    absent,
  };
}

function rowOf(point: CheckedPoint): MatrixPoint {
  const { id, title, statement } = point.point.point;
  return { pack: point.pack, id, title, statement, unit: unitKey(point), claimable: isClaimable(point.point.point) };
}

interface CellSource {
  readonly row: number;
  readonly column: number;
  readonly entry: PortfolioEntry;
  readonly coverage: PointCoverage | undefined;
  readonly decisions: readonly ReviewedDecision[];
}

/** Undefined where there is nothing to show. */
function cellOf({ row, column, entry, coverage, decisions }: CellSource): MatrixCell | undefined {
  const found = coverage?.found ?? 'none';
  const claimed = coverage?.claimed ?? false;
  if (found === 'none' && !claimed && decisions.length === 0) return undefined;
  const first = coverage?.evidence[0];
  return {
    row,
    column,
    found,
    claimed,
    words: first ? quoted(entry.checked.document.text.slice(first.range.start, first.range.end), longestWords) : '',
    missing: coverage?.missing ?? [],
    decisions: decisions.map(({ standing: { record: { decision, by, at, reason } } }) => ({ decision, by, at, reason: reason.slice(0, longestReason) })),
    faults: [...new Set(decisions.flatMap(({ faults }) => faults))],
  };
}

function unitKey({ pack, point: { unit } }: CheckedPoint): string {
  return `${pack}/${unit.id}`;
}

function pointKey(pack: string, point: string): string {
  return `${pack}/${point}`;
}

function cellKey(entry: string, pack: string, point: string): string {
  return JSON.stringify([entry, pack, point]);
}
