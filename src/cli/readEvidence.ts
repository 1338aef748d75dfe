import path from 'node:path';
import type { Checker } from '../core/checker.js';
import { isEvidence } from '../core/document/isEvidence.js';
import type { PortfolioEntryInput } from '../core/portfolio/checkPortfolio.js';
import type { Checkers } from './checkers.js';
import { readText, reportedPath, UnreadError, withSlashes } from './files.js';
import type { NamedFiles } from './namedFiles.js';
import type { Portfolio, PortfolioFinder } from './portfolios.js';

/** Entries that are judged together: those of one portfolio, or all those that lie in none. */
export interface ReadGroup {
  readonly portfolio: Portfolio | undefined;
  readonly entries: readonly PortfolioEntryInput[];
  readonly checkers: readonly Checker[];
  /** The absolute paths of the entries' files. */
  readonly files: ReadonlySet<string>;
  /** Evidence that could not be read. */
  readonly unread: readonly UnreadError[];
}

/** How evidence is read. */
export interface EvidenceReading {
  readonly finder: PortfolioFinder;
  readonly checkers: Checkers;
  /** Takes a line for each file or folder that cannot be read. */
  readonly tell: (line: string) => void;
  /** Takes each entry as soon as it is checked by itself. */
  readonly onEntry?: (entry: PortfolioEntryInput, portfolio: Portfolio | undefined, checker: Checker) => void;
  /** Takes the file of each entry that lies in a portfolio whose evidence patterns leave it out. */
  readonly onLeftOut?: (file: string) => void;
}

/**
 * Reads evidence, and checks each entry by itself. One that its portfolio's patterns leave out is read by the portfolio's
 * packs, and stands with the entries that lie in no portfolio. A portfolio whose manifest is among the files stands there without entries too.
 */
export async function readEvidence({ files, manifests, unread }: NamedFiles, { finder, checkers, tell, onEntry, onLeftOut }: EvidenceReading): Promise<ReadGroup[]> {
  const groups = new Map<Portfolio | undefined, { entries: PortfolioEntryInput[]; checkers: Set<Checker>; files: Set<string>; unread: UnreadError[] }>();
  const groupOf = (portfolio: Portfolio | undefined) => {
    const group = groups.get(portfolio) ?? { entries: [], checkers: new Set(), files: new Set(), unread: [] };
    groups.set(portfolio, group);
    return group;
  };
  for (const error of unread) tell(error.message);
  for (const { file, asked } of files) {
    const around = await finder.portfolioOf(file);
    const inFolder = around && withSlashes(path.relative(around.folder, path.resolve(file)));
    const portfolio = inFolder !== undefined && around?.manifest.isEvidence(inFolder) === true ? around : undefined;
    const text = await readText(file).catch((error: unknown) => {
      if (!(error instanceof UnreadError)) throw error;
      tell(error.message);
      if (portfolio) groupOf(portfolio).unread.push(error);
      return undefined;
    });
    if (text === undefined || (!asked && !isEvidence(text, portfolio !== undefined))) continue;
    const { checker, checked, more } = checkers.check(text, around);
    const entry = { key: reportedPath(file), name: checked.document.frontMatter?.id ?? path.basename(file), path: portfolio && inFolder, checked, more };
    const group = groupOf(portfolio);
    group.entries.push(entry);
    group.checkers.add(checker);
    group.files.add(path.resolve(file));
    if (around && !portfolio) onLeftOut?.(file);
    onEntry?.(entry, portfolio, checker);
  }
  for (const manifest of manifests) {
    const portfolio = await finder.portfolioOf(manifest);
    if (portfolio) groupOf(portfolio);
  }
  return [...groups].map(([portfolio, group]) => ({ portfolio, ...group, checkers: [...group.checkers] }));
}
