import type { Checker } from '../../../src/core/checker.js';
import { createPortfolioChecker, type CheckedPortfolio } from '../../../src/core/portfolio/checkPortfolio.js';
import { readManifest } from '../../../src/core/portfolio/manifest.js';

/** What a portfolio in a test is made of. */
export interface WrittenPortfolio {
  /** `portfolio.yaml`; without it the entries belong to no portfolio. */
  readonly manifest?: string;
  /** Texts by path. */
  readonly entries: Readonly<Record<string, string>>;
  readonly packLeftOut?: boolean;
  readonly whole?: boolean;
  readonly today?: string;
}

/** Checks a portfolio that is written in a test. */
export function checkWritten(checker: Checker, { manifest, entries, packLeftOut = false, whole = true, today = '2026-06-30' }: WrittenPortfolio): CheckedPortfolio {
  return createPortfolioChecker().check({
    manifest: manifest === undefined ? undefined : readManifest(manifest).manifest,
    packs: checker.packs,
    entries: Object.entries(entries).map(([key, text]) => {
      const checked = checker.check(text);
      return { key, name: checked.document.frontMatter?.id ?? key, checked };
    }),
    nothing: checker.check('').coverage,
    packLeftOut,
    whole,
    today,
  });
}

/** What is told in a portfolio, as `path: code: words it stands at`; the manifest's own first, under the path `portfolio.yaml`. */
export function toldIn(portfolio: CheckedPortfolio, written: WrittenPortfolio): string[] {
  const at = (path: string, text: string) => ({ code, range }: { readonly code: string; readonly range: { readonly start: number; readonly end: number } }) => `${path}: ${code}: ${text.slice(range.start, range.end)}`;
  return [
    ...portfolio.manifestDiagnostics.map(at('portfolio.yaml', written.manifest ?? '')),
    ...portfolio.entries.flatMap(({ key, diagnostics }) => diagnostics.map(at(key, written.entries[key] ?? ''))),
  ];
}
