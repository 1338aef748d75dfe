import { joinCoverage, totalsOf, type Totals } from '../coverage/coverPortfolio.js';
import type { Decision, Found } from '../coverage/types.js';
import type { Diagnostic, Severity } from '../diagnostics/types.js';
import type { CheckedPoint, PortfolioEntry } from '../portfolio/checkPortfolio.js';
import type { Obstacle } from '../portfolio/inTheWay.js';
import type { LineIndex } from '../text/lineIndex.js';
import type { PositionRange } from '../text/range.js';
import { linesOf } from './linesOf.js';
import type { ReportedGroup } from './types.js';

/** A marking point of a document in the JSON report; see `schemas/report.schema.json`. */
export interface ReportedPoint {
  readonly id: string;
  readonly pack: string;
  readonly found: Found;
  readonly claimed: boolean;
  readonly decision: Decision | null;
  readonly evidence: readonly { readonly text: string; readonly reason: string; readonly range: PositionRange }[];
  readonly missing: readonly string[];
}

/** Something to tell at a place. */
export interface ReportedDiagnostic {
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly range: PositionRange;
}

/** A document in the JSON report: one line of `ndjson`. Positions are zero-based, in UTF-16 units. */
export interface ReportedDocument {
  readonly path: string;
  readonly id: string | null;
  readonly type: string | null;
  readonly title: string | null;
  readonly markingPoints: readonly ReportedPoint[];
  readonly advice: readonly { readonly id: string; readonly pack: string; readonly text: string }[];
  readonly diagnostics: readonly ReportedDiagnostic[];
  /** What would be told, had it not been silenced with a reason. */
  readonly silenced: readonly { readonly code: string; readonly message: string; readonly range: PositionRange; readonly reason: string }[];
}

/** A marking point over several documents. */
export interface ReportedPortfolioPoint {
  readonly id: string;
  readonly pack: string;
  readonly title: string;
  readonly found: Found;
  readonly claimed: boolean;
  readonly decision: Decision | null;
  /** Paths of the documents that show it, best first. */
  readonly documents: readonly string[];
  /** The kinds of evidence in which it is found. */
  readonly kinds: readonly string[];
  /** What the policy still asks for, in words. */
  readonly lacking: readonly string[];
}

/** Coverage over several documents, and what stands in the way. */
export interface ReportedCoverage {
  readonly totals: Totals;
  readonly markingPoints: readonly ReportedPortfolioPoint[];
  readonly inTheWay: readonly { readonly message: string; readonly point: string | null; readonly code: string | null; readonly path: string | null; readonly range: PositionRange | null }[];
  /** What is told at portfolio.yaml, and at a record of decisions that cannot be read. */
  readonly manifestDiagnostics: readonly (ReportedDiagnostic & { readonly path: string })[];
}

/** One portfolio's coverage. */
export interface ReportedPortfolio extends ReportedCoverage {
  /** The path of its portfolio.yaml; null for the entries that lie in none, and for each that its portfolio leaves out. */
  readonly path: string | null;
  readonly learner: string | null;
  /** Whether every entry of the portfolio was read. */
  readonly whole: boolean;
}

/** The whole JSON report. */
export interface Report {
  readonly version: 1;
  readonly documents: readonly ReportedDocument[];
  /** Over all documents. */
  readonly portfolio: ReportedCoverage;
  /** One for each portfolio, one for the entries that lie in none, and one for each that its portfolio leaves out. */
  readonly portfolios: readonly ReportedPortfolio[];
}

/** One document's report; the entry's key is its path. */
export function reportDocument({ key, checked: { document, coverage }, diagnostics, silenced }: Omit<PortfolioEntry, 'fields' | 'name'>): ReportedDocument {
  const { text, lines, frontMatter } = document;
  return {
    path: key,
    id: frontMatter?.id ?? null,
    type: coverage.kind,
    title: frontMatter?.title ?? null,
    markingPoints: coverage.points.map(({ point, pack, found, claimed, decision, evidence, missing }) => ({
      id: point.point.id,
      pack,
      found,
      claimed,
      decision,
      evidence: evidence.map(({ range, reason }) => ({ text: text.slice(range.start, range.end), reason, range: lines.rangeAt(range) })),
      missing,
    })),
    advice: coverage.advice,
    diagnostics: diagnostics.map((diagnostic) => reportDiagnostic(diagnostic, lines)),
    silenced: silenced.map(({ diagnostic: { code, message, range }, reason }) => ({ code, message, range: lines.rangeAt(range), reason })),
  };
}

/** The report over all portfolios. */
export function reportAll(groups: readonly ReportedGroup[]): Report {
  const portfolios = groups.map(reportGroup);
  const points = joinCoverage(groups.map(({ portfolio }) => portfolio.points));
  const lacking = (id: string, pack: string): readonly string[] => [...new Set(portfolios.flatMap(({ markingPoints }) => markingPoints.filter((point) => point.id === id && point.pack === pack).flatMap((point) => point.lacking)))];
  return {
    version: 1,
    documents: groups.flatMap(({ portfolio }) => portfolio.entries.map(reportDocument)).sort((a, b) => (a.path < b.path ? -1 : 1)),
    portfolio: {
      totals: totalsOf(points),
      markingPoints: points.map((point) => reportPoint({ ...point, lacking: lacking(point.point.point.id, point.pack) })),
      inTheWay: portfolios.flatMap(({ inTheWay }) => inTheWay),
      manifestDiagnostics: portfolios.flatMap(({ manifestDiagnostics }) => manifestDiagnostics),
    },
    portfolios,
  };
}

function reportGroup(group: ReportedGroup): ReportedPortfolio {
  const { manifest, records, learner, whole, unread, portfolio: { points, totals, inTheWay, manifestDiagnostics } } = group;
  const lines = linesOf(group);
  const obstacle = ({ message, point, code, place }: Obstacle): ReportedPortfolio['inTheWay'][number] => {
    const path = place && (place.key ?? manifest?.path);
    return { message, point: point ?? null, code: code ?? null, path: path ?? null, range: (place && lines.get(path ?? '')?.rangeAt(place.range)) ?? null };
  };
  const besideEntries = [...(manifest ? [{ ...manifest, diagnostics: manifestDiagnostics }] : []), ...records];
  return {
    path: manifest?.path ?? null,
    learner: learner ?? null,
    whole: whole && unread.length === 0,
    totals,
    markingPoints: points.map(reportPoint),
    inTheWay: inTheWay.map(obstacle),
    manifestDiagnostics: besideEntries.flatMap(({ path, lines: own, diagnostics }) => diagnostics.map((diagnostic) => ({ path, ...reportDiagnostic(diagnostic, own) }))),
  };
}

function reportPoint({ point: { point }, pack, found, claimed, decision, entries, serving, lacking }: CheckedPoint): ReportedPortfolioPoint {
  const kinds = new Set(serving.flatMap((each) => (each.found === 'found' && each.kind !== null ? [each.kind] : [])));
  return { id: point.id, pack, title: point.title, found, claimed, decision, documents: entries, kinds: [...kinds], lacking };
}

function reportDiagnostic({ code, severity, message, range }: Diagnostic, lines: LineIndex): ReportedDiagnostic {
  return { code, severity, message, range: lines.rangeAt(range) };
}
