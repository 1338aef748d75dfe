import { createChecker } from '../../../src/core/checker.js';
import type { Diagnostic } from '../../../src/core/diagnostics/types.js';
import { createPortfolioChecker } from '../../../src/core/portfolio/checkPortfolio.js';
import { readManifest } from '../../../src/core/portfolio/manifest.js';
import type { CompiledPack } from '../../../src/core/packs/compilePack.js';

const checker = createChecker([]);

/** What is told of one entry of a portfolio. @param options `manifest`: text of portfolio.yaml; `others`: texts of further entries */
export function toldOf(text: string, { manifest = '', others = [], today = '2026-03-31', packs = [] }: { manifest?: string; others?: readonly string[]; today?: string; packs?: readonly CompiledPack[] } = {}): (Pick<Diagnostic, 'code' | 'severity' | 'message'> & { readonly words: string })[] {
  const entries = [text, ...others].map((each, index) => ({ key: `E${index}`, name: `E${index}`, checked: checker.check(each) }));
  const { entries: checked } = createPortfolioChecker().check({ manifest: readManifest(manifest).manifest, packs, entries, whole: true, today });
  return (checked[0]?.diagnostics ?? []).map(({ code, severity, message, range }) => ({ code, severity, message, words: text.slice(range.start, range.end) }));
}

/** The codes told of an entry that begin with `family`, in order of place. */
export function codesOf(text: string, family: string, options?: Parameters<typeof toldOf>[1]): string[] {
  return toldOf(text, options).map(({ code }) => code).filter((code) => code.startsWith(family));
}
