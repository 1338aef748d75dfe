import type { PointCoverage } from '../coverage/types.js';
import { isClaimable } from '../packs/claimable.js';
import type { CheckedPoint, PortfolioEntry } from '../portfolio/checkPortfolio.js';
import { decisionWords, foundWords } from '../words/messages.js';
import { kindWords, stillNeeded } from '../words/portfolio.js';
import { createExportedText, type ExportedText } from './exportedText.js';
import type { ReportedGroup } from './types.js';

const columns = ['Unit', 'Learning outcome', 'Marking point', 'Statement', 'Entry', 'Title', 'Kind', 'Date', 'Claimed', 'Found', 'Decided', 'Where', 'Words', 'Still to show'] as const;

type Row = Readonly<Record<(typeof columns)[number], string>>;

/**
 * The evidence location sheet: a row for each marking point and each entry that shows or claims it, and one for a point
 * of a portfolio that no entry does. UTF-8 with a byte-order mark, lines that end with CRLF, every cell in quotes (RFC 4180).
 */
export function reportCsv(groups: readonly ReportedGroup[]): string {
  const rows = groups.flatMap(({ portfolio, leftOut }) => {
    const text = createExportedText(portfolio);
    return portfolio.points.flatMap((point) => rowsOf(point, portfolio.entries, text, leftOut === undefined));
  });
  return `\uFEFF${[columns, ...rows.map((row) => columns.map((column) => row[column]))].map((cells) => `${cells.map(cellOf).join(',')}\r\n`).join('')}`;
}

/** @param withEmpty whether a point that no entry shows or claims has a row */
function rowsOf(point: CheckedPoint, entries: readonly PortfolioEntry[], text: ExportedText, withEmpty: boolean): Row[] {
  const { unit, outcome, point: { id, title, statement, stillToShow } } = point.point;
  const common = { Unit: `${unit.id} ${unit.title}`, 'Learning outcome': `${outcome.id} ${outcome.title}`, 'Marking point': `${id} ${title}`, Statement: statement };
  const needed = point.lacking.length > 0 ? [stillNeeded(point.lacking)] : [];
  const rows = entries.flatMap((entry) => {
    const covered = entry.checked.coverage.points.find(({ point: each, pack }) => each.point.id === id && pack === point.pack);
    return covered && (covered.claimed || covered.found !== 'none') ? [{ ...common, ...entryCells(entry, covered, needed, text) }] : [];
  });
  const nothing = { Entry: '', Title: '', Kind: '', Date: '', Claimed: claimedWord(point), Found: foundWords.none, Decided: '', Where: '', Words: '', 'Still to show': [stillToShow, ...needed].join('; ') };
  return rows.length > 0 || !withEmpty ? rows : [{ ...common, ...nothing }];
}

function entryCells({ key, name, checked: { document, coverage } }: PortfolioEntry, covered: PointCoverage, needed: readonly string[], text: ExportedText) {
  const { found, decision, evidence, missing } = covered;
  return {
    Entry: text.words(name),
    Title: text.words(document.frontMatter?.title ?? ''),
    Kind: coverage.kind === null ? '' : kindWords[coverage.kind],
    Date: text.words(document.frontMatter?.date ?? ''),
    Claimed: claimedWord(covered),
    Found: foundWords[found],
    Decided: decision === null ? '' : decisionWords[decision],
    Where: evidence.length === 0 ? text.words(key) : [...new Set(evidence.map(({ range }) => `${text.words(key)}:${document.lines.positionAt(range.start).line + 1}`))].join(' '),
    Words: evidence.map(({ range }) => text.passage(key, range)).join(' … '),
    'Still to show': [...missing, ...needed].join('; '),
  };
}

/** Empty for a point that nobody claims. */
function claimedWord({ claimed, point: { point } }: Pick<PointCoverage, 'claimed' | 'point'>): string {
  return claimed ? 'yes' : isClaimable(point) ? 'no' : '';
}

/** Signs with which a spreadsheet takes a cell for a formula, also behind spaces, quotes and invisible characters. */
const formula = /^[\s"'\u00AD\u200B-\u200F\u2028-\u202F\u2060\uFEFF]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20\t\r]/;

/**
 * A cell on one line and in quotes. An apostrophe keeps a spreadsheet from taking evidence for a formula: at the start,
 * and behind a semicolon, where a spreadsheet set to semicolons begins a new cell.
 */
export function cellOf(text: string): string {
  const harmless = formula.test(text) ? `'${text}` : text;
  const line = harmless.replace(/\s+/g, ' ').replace(/;(?=[\s"']*[=+\-@])/g, ";'");
  return `"${line.replaceAll('"', '""')}"`;
}
