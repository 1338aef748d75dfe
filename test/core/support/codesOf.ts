import { readRecordFile, recordFilePath } from '../../../src/core/assessment/recordFile.js';
import { standingOf } from '../../../src/core/assessment/standing.js';
import { readFrontMatter } from '../../../src/core/document/frontMatter.js';
import { builtInPacks } from '../../../src/core/packs/builtIn.js';
import { builtInScorer } from '../../../src/core/packs/builtInScorer.js';
import { packsInForce } from '../../../src/core/packs/inForce.js';
import { loadPlacedPack } from '../../../src/core/packs/loadPack.js';
import { testPack } from '../../../src/core/packs/testPack.js';
import { createPortfolioChecker } from '../../../src/core/portfolio/checkPortfolio.js';
import { manifestName, readManifest } from '../../../src/core/portfolio/manifest.js';
import { checkerOf } from './builtInChecker.js';

/** A file, by its path in its portfolio. */
export interface NamedFile {
  readonly name: string;
  readonly text: string;
}

/** The day on which they are checked. */
const today = '2026-11-20';

/** The codes of everything that is told of some files: a pack, a lone entry, or a whole portfolio when a manifest is among them. */
export function codesOf(files: readonly NamedFile[]): readonly string[] {
  const packs = files.filter(({ name }) => name.endsWith('.pack.yaml'));
  if (packs.length > 0) return packs.flatMap(packCodes);
  const manifestFile = files.find(({ name }) => name === manifestName);
  const read = manifestFile && readManifest(manifestFile.text);
  const recordFile = files.find(({ name }) => name === recordFilePath);
  const entries = files.filter((file) => file !== manifestFile && file !== recordFile).map(({ name, text }) => {
    const { packs: inForce, unknown } = packsInForce([readFrontMatter(text).frontMatter?.packs, read?.manifest.packs], builtInPacks, builtInPacks);
    const checker = checkerOf(inForce);
    const checked = checker.check(text);
    return { key: name, name: checked.document.frontMatter?.id ?? name, checked, checker, unknown };
  });
  const force = packsInForce([read?.manifest.packs], builtInPacks, builtInPacks);
  const own = checkerOf(force.packs);
  const checked = createPortfolioChecker().check({
    manifest: read?.manifest,
    packs: (read ? own : (entries[0]?.checker ?? own)).packs,
    entries,
    ...(read && { nothing: own.check('').coverage }),
    whole: read !== undefined,
    assessment: standingOf(readRecordFile(recordFile?.text ?? '').records),
    today,
  });
  return [
    ...(read?.problems.map(() => 'portfolio.invalid') ?? []),
    ...(recordFile ? readRecordFile(recordFile.text).problems.map(() => 'decision.broken-record') : []),
    ...[...force.unknown, ...entries.flatMap(({ unknown }) => unknown)].map(() => 'pack.unknown'),
    ...checked.manifestDiagnostics.map(({ code }) => code),
    ...checked.entries.flatMap(({ diagnostics }) => diagnostics.map(({ code }) => code)),
  ];
}

function packCodes({ text }: NamedFile): string[] {
  const { pack, problems, source } = loadPlacedPack(text, false);
  if (!pack) return problems.map(() => 'pack.invalid');
  const { points, misconceptions } = testPack(pack, { scorer: builtInScorer(), source });
  return [...points, ...misconceptions].flatMap(({ disagreements }) => disagreements.map(() => 'pack.example'));
}
