import type { CheckedEntry } from '../checker.js';
import { coverPortfolio, totalsOf, type Totals } from '../coverage/coverPortfolio.js';
import type { Decision, Found } from '../coverage/types.js';
import type { Severity } from '../diagnostics/types.js';
import type { PositionRange } from '../text/range.js';

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

/** A document in the JSON report: one line of `ndjson`. Positions are zero-based, in UTF-16 units. */
export interface ReportedDocument {
  readonly path: string;
  readonly id: string | null;
  readonly type: string | null;
  readonly title: string | null;
  readonly markingPoints: readonly ReportedPoint[];
  readonly advice: readonly { readonly id: string; readonly pack: string; readonly text: string }[];
  readonly diagnostics: readonly { readonly code: string; readonly severity: Severity; readonly message: string; readonly range: PositionRange }[];
}

/** The whole JSON report. */
export interface Report {
  readonly version: 1;
  readonly documents: readonly ReportedDocument[];
  readonly portfolio: {
    readonly totals: Totals;
    readonly markingPoints: readonly {
      readonly id: string;
      readonly pack: string;
      readonly title: string;
      readonly found: Found;
      readonly claimed: boolean;
      readonly decision: Decision | null;
      /** Paths of the documents that show it, best first. */
      readonly documents: readonly string[];
    }[];
  };
}

/** An entry and the path to report it by, with forward slashes. */
export interface CheckedFile {
  readonly path: string;
  readonly entry: CheckedEntry;
}

/** One document's report. */
export function reportDocument({ path, entry: { document, coverage, diagnostics } }: CheckedFile): ReportedDocument {
  const { text, lines, frontMatter } = document;
  return {
    path,
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
    diagnostics: diagnostics.map(({ code, severity, message, range }) => ({ code, severity, message, range: lines.rangeAt(range) })),
  };
}

/** The report over all files. */
export function reportAll(files: readonly CheckedFile[]): Report {
  const points = coverPortfolio(files.map(({ path, entry }) => ({ key: path, coverage: entry.coverage })));
  return {
    version: 1,
    documents: files.map(reportDocument),
    portfolio: {
      totals: totalsOf(points),
      markingPoints: points.map(({ point, pack, found, claimed, decision, entries }) => ({
        id: point.point.id,
        pack,
        title: point.point.title,
        found,
        claimed,
        decision,
        documents: entries,
      })),
    },
  };
}
