import type { Checker } from '../../../src/core/checker.js';
import { createPortfolioChecker, type PortfolioEntry } from '../../../src/core/portfolio/checkPortfolio.js';
import { readManifest } from '../../../src/core/portfolio/manifest.js';
import type { ReportedGroup } from '../../../src/core/report/types.js';
import { createLineIndex } from '../../../src/core/text/lineIndex.js';

/** A checked portfolio for reports. @param texts entries by path @param manifest the text of portfolio.yaml, if there is one */
export function groupOf(checker: Checker, texts: Readonly<Record<string, string>>, manifest?: string): ReportedGroup {
  const read = manifest === undefined ? undefined : readManifest(manifest).manifest;
  const entries = Object.entries(texts).map(([key, text]) => {
    const checked = checker.check(text);
    return { key, name: checked.document.frontMatter?.id ?? key, checked };
  });
  return {
    name: read && (read.learner ?? 'portfolio'),
    learner: read?.learner,
    leftOut: undefined,
    manifest: read && manifest !== undefined ? { path: 'portfolio.yaml', lines: createLineIndex(manifest), silencedCodes: read.silence.map(({ code }) => code) } : undefined,
    portfolio: createPortfolioChecker().check({ manifest: read, packs: checker.packs, entries, whole: read !== undefined, today: '2026-05-01' }),
    whole: read !== undefined,
    records: [],
    unread: [],
  };
}

/** The group with its entries changed. */
export function withEntries(group: ReportedGroup, change: (entry: PortfolioEntry) => PortfolioEntry): ReportedGroup {
  return { ...group, portfolio: { ...group.portfolio, entries: group.portfolio.entries.map(change) } };
}
