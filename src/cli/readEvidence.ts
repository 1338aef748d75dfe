import path from 'node:path';
import type { Checker } from '../core/checker.js';
import { isEvidence } from '../core/document/isEvidence.js';
import type { PortfolioEntryInput } from '../core/portfolio/checkPortfolio.js';
import { manifestName } from '../core/portfolio/manifest.js';
import type { Checkers } from './checkers.js';
import { FileError, filesBelow, isFolder, markdownFiles, readText, reportedPath, withSlashes } from './files.js';
import type { Portfolio, PortfolioFinder } from './portfolios.js';

/** Entries that are judged together: those of one portfolio, or all those that lie in none. */
export interface ReadGroup {
  readonly portfolio: Portfolio | undefined;
  readonly entries: readonly PortfolioEntryInput[];
  readonly checkers: readonly Checker[];
  /** The absolute paths of the entries' files. */
  readonly files: ReadonlySet<string>;
}

/** How evidence is read. */
export interface EvidenceReading {
  readonly finder: PortfolioFinder;
  readonly checkers: Checkers;
  /** Takes a line for each file or folder that cannot be read. */
  readonly tell: (line: string) => void;
  /** Takes each entry as soon as it is checked by itself. */
  readonly onEntry?: (entry: PortfolioEntryInput, portfolio: Portfolio | undefined, checker: Checker) => void;
}

/** Reads the evidence that a call names, and checks each entry by itself. A portfolio whose folder is named stands there without entries too. */
export async function readEvidence(paths: readonly string[], { finder, checkers, tell, onEntry }: EvidenceReading): Promise<ReadGroup[]> {
  const groups = new Map<Portfolio | undefined, { entries: PortfolioEntryInput[]; checkers: Set<Checker>; files: Set<string> }>();
  const groupOf = (portfolio: Portfolio | undefined) => {
    const group = groups.get(portfolio) ?? { entries: [], checkers: new Set(), files: new Set() };
    groups.set(portfolio, group);
    return group;
  };
  const { files, manifests } = await filesOf(paths, tell);
  for (const { file, asked } of files) {
    const text = await orTell(readText(file), tell);
    if (text === undefined) continue;
    const portfolio = await finder.portfolioOf(file);
    if (!asked && !isEvidence(text, portfolio?.manifest.isEvidence(withSlashes(path.relative(portfolio.folder, path.resolve(file)))) ?? false)) continue;
    const { checker, checked, more } = checkers.check(text, portfolio);
    const inFolder = portfolio && withSlashes(path.relative(portfolio.folder, path.resolve(file)));
    const entry = { key: reportedPath(file), name: checked.document.frontMatter?.id ?? path.basename(file), path: inFolder, checked, more };
    const group = groupOf(portfolio);
    group.entries.push(entry);
    group.checkers.add(checker);
    group.files.add(path.resolve(file));
    onEntry?.(entry, portfolio, checker);
  }
  for (const manifest of manifests) {
    const portfolio = await finder.portfolioOf(manifest);
    if (portfolio) groupOf(portfolio);
  }
  return [...groups].map(([portfolio, group]) => ({ portfolio, entries: group.entries, checkers: [...group.checkers], files: group.files }));
}

/** The files that a call names, and those below the folders that it names, each once; and the manifests below those folders. */
async function filesOf(paths: readonly string[], tell: (line: string) => void): Promise<{ files: readonly { file: string; asked: boolean }[]; manifests: readonly string[] }> {
  const files = new Map<string, { file: string; asked: boolean }>();
  const manifests = new Set<string>();
  for (const each of paths) {
    const folder = await orTell(isFolder(each), tell);
    if (folder === undefined) continue;
    for (const file of folder ? ((await orTell(markdownFiles(each), tell)) ?? []) : [each]) {
      const key = path.resolve(file);
      files.set(key, { file, asked: !folder || files.get(key)?.asked === true });
    }
    for (const file of folder ? ((await orTell(filesBelow(each, (name) => name === manifestName), () => undefined)) ?? []) : []) manifests.add(path.resolve(file));
  }
  return { files: [...files.values()], manifests: [...manifests] };
}

async function orTell<T>(reading: Promise<T>, tell: (line: string) => void): Promise<T | undefined> {
  return reading.catch((error: unknown) => {
    if (!(error instanceof FileError)) throw error;
    tell(error.message);
    return undefined;
  });
}
