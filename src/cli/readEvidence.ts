import path from 'node:path';
import type { Checker } from '../core/checker.js';
import { isEvidence } from '../core/document/isEvidence.js';
import type { PortfolioEntryInput } from '../core/portfolio/checkPortfolio.js';
import type { Checkers } from './checkers.js';
import { readText, reportedPath, UnreadError, withSlashes } from './files.js';
import type { NamedFiles } from './namedFiles.js';
import type { Portfolio, PortfolioFinder } from './portfolios.js';

/** Entries that are judged together: those of one portfolio, all those that lie in none, or one that its portfolio leaves out. */
export interface ReadGroup {
  readonly portfolio: Portfolio | undefined;
  /** The one entry, where the evidence patterns of the portfolio that it lies in leave it out. */
  readonly leftOut: LeftOut | undefined;
  readonly entries: readonly PortfolioEntryInput[];
  readonly checkers: readonly Checker[];
  /** The absolute paths of the entries' files. */
  readonly files: ReadonlySet<string>;
  /** Evidence that could not be read. */
  readonly unread: readonly UnreadError[];
}

/** A file in the folder of a portfolio that is none of its evidence. */
export interface LeftOut {
  /** Its path, as it was named or found. */
  readonly file: string;
  /** Its path from the portfolio's folder, with forward slashes. */
  readonly inFolder: string;
  readonly around: Portfolio;
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

/**
 * Reads evidence, and checks each entry by itself. One that its portfolio's patterns leave out is read by the portfolio's
 * packs, and stands alone. A portfolio whose manifest is among the files stands there without entries too.
 */
export async function readEvidence({ files, manifests, unread }: NamedFiles, { finder, checkers, tell, onEntry }: EvidenceReading): Promise<ReadGroup[]> {
  const groups = new Map<Portfolio | string | undefined, { portfolio: Portfolio | undefined; leftOut: LeftOut | undefined; entries: PortfolioEntryInput[]; checkers: Set<Checker>; files: Set<string>; unread: UnreadError[] }>();
  const groupOf = (portfolio: Portfolio | undefined, leftOut?: LeftOut) => {
    const key = portfolio ?? leftOut?.file;
    const group = groups.get(key) ?? { portfolio, leftOut, entries: [], checkers: new Set(), files: new Set(), unread: [] };
    groups.set(key, group);
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
    const leftOut = around && inFolder !== undefined && !portfolio ? { file, inFolder, around } : undefined;
    const group = groupOf(portfolio, leftOut);
    group.entries.push(entry);
    group.checkers.add(checker);
    group.files.add(path.resolve(file));
    onEntry?.(entry, portfolio, checker);
  }
  for (const manifest of manifests) {
    const portfolio = await finder.portfolioOf(manifest);
    if (portfolio) groupOf(portfolio);
  }
  return [...groups.values()].map((group) => ({ ...group, checkers: [...group.checkers] }));
}
