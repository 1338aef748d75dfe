import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { recordFilePath } from '../core/assessment/recordFile.js';
import { pendingFolder } from '../core/assessment/recordStore.js';
import { learnerProgress } from '../core/cohort/learnerProgress.js';
import type { LearnerProgress } from '../core/cohort/types.js';
import { manifestName } from '../core/portfolio/manifest.js';
import { checkPortfolio } from './checkGroups.js';
import { createCheckers, type Checkers } from './checkers.js';
import { FileError, filesBelow, LinkError, markdownFiles, withSlashes } from './files.js';
import { createPortfolioFinder } from './portfolios.js';
import type { ProgressCache } from './progressCache.js';

/** A learner's progress, with a line for everything that could not be read. */
export interface ReadLearner {
  readonly progress: LearnerProgress | undefined;
  readonly unread: readonly string[];
}

/** Reads learners' portfolios, one after the other. What is kept between them does not grow. */
export interface LearnerReader {
  /** @param folder the portfolio's folder */
  read(folder: string): Promise<ReadLearner>;
}

/** @param today YYYY-MM-DD @param cache where earlier answers are kept, if anywhere */
export function createLearnerReader(today: string, cache: ProgressCache | undefined): LearnerReader {
  const shared = createCheckers(undefined);
  return {
    async read(folder) {
      const key = cache && (await contentKey(folder, today).catch(() => undefined));
      const before = key === undefined ? undefined : await cache?.get(key);
      if (before) return { progress: before, unread: [] };
      const read = await check(folder, today, shared);
      if (key !== undefined && read.progress && read.unread.length === 0) await cache?.put(key, read.progress);
      return read;
    },
  };
}

async function check(folder: string, today: string, shared: Checkers): Promise<ReadLearner> {
  const unread: string[] = [];
  const tell = (line: string): void => {
    unread.push(line);
  };
  try {
    const finder = createPortfolioFinder(tell);
    const portfolio = await finder.portfolioOf(path.join(folder, manifestName));
    if (!portfolio) return { progress: undefined, unread };
    const checkers = portfolio.packs.length > 0 ? createCheckers(undefined) : shared;
    const checked = await checkPortfolio(portfolio, { finder, checkers, tell }, today);
    const name = portfolio.manifest.learner ?? path.basename(portfolio.folder);
    return { progress: learnerProgress(name, checked.portfolio, portfolio.manifest), unread };
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    return { progress: undefined, unread: [...unread, error.message] };
  }
}

/** A name for all that a portfolio's progress depends on: the day, and the path and bytes of every file that is read, and the links, which are not. */
async function contentKey(folder: string, today: string): Promise<string> {
  const hash = createHash('sha256').update(today);
  const records = [recordFilePath, ...(await filesBelow(path.join(folder, pendingFolder), (name) => name.endsWith('.json')).catch(() => [])).map((file) => withSlashes(path.relative(folder, file)))];
  const links: string[] = [];
  const markdown = await markdownFiles(folder, (error) => {
    if (!(error instanceof LinkError)) throw error;
    links.push(withSlashes(path.relative(folder, error.file)));
  });
  hash.update(JSON.stringify(links));
  const found = [...markdown, ...(await filesBelow(folder, (name) => name === manifestName || /\.pack\.(?:json|ya?ml)$/.test(name)))].map((file) => withSlashes(path.relative(folder, file)));
  for (const name of [...new Set([...found, ...records])].sort()) {
    const bytes = await readFile(path.join(folder, name)).catch(() => undefined);
    hash.update(`\0${name}\0${bytes?.length ?? -1}\0`);
    if (bytes) hash.update(bytes);
  }
  return hash.digest('hex');
}
