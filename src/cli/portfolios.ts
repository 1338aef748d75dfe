import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { recordFilePath } from '../core/assessment/recordFile.js';
import { createRecordStore, RecordStoreError } from '../core/assessment/recordStore.js';
import { noAssessment, standingOf, type Assessment } from '../core/assessment/standing.js';
import { groupBy } from '../core/collections/groupBy.js';
import type { DataProblem } from '../core/data/readData.js';
import type { Pack } from '../core/packs/types.js';
import { manifestName, readManifest, type Manifest } from '../core/portfolio/manifest.js';
import { createLineIndex, type LineIndex } from '../core/text/lineIndex.js';
import { unreadMessage } from '../core/words/portfolio.js';
import { linkLeadingOut } from '../node/links.js';
import { createRecordFiles } from '../node/recordFiles.js';
import { exists, FileError, LinkError, markdownFiles, readText, UnreadError, withSlashes } from './files.js';
import { problemLines, readPackFile } from './packs.js';

/** A folder with a manifest, and the packs that a centre put beside it. */
export interface Portfolio {
  /** An absolute path. */
  readonly folder: string;
  /** The manifest's own path. */
  readonly file: string;
  readonly lines: LineIndex;
  readonly manifest: Manifest;
  readonly problems: readonly DataProblem[];
  readonly packs: readonly Pack[];
  /** Whether a pack file beside the manifest has faults and is left out. */
  readonly packLeftOut: boolean;
  /** What the assessors decided. */
  readonly assessment: Assessment;
  /** The files of their record that could not be read, in whole or in part. */
  readonly brokenRecords: readonly BrokenRecordFile[];
}

/** A file of the assessors' record, with what is wrong with it. */
export interface BrokenRecordFile {
  /** An absolute path. */
  readonly file: string;
  readonly lines: LineIndex;
  readonly problems: readonly DataProblem[];
}

/** Finds the portfolio that a file belongs to. What is wrong with manifests and packs goes to `tell`, a line each. */
export interface PortfolioFinder {
  portfolioOf(file: string): Promise<Portfolio | undefined>;
  /** The files that match a portfolio's evidence patterns. Files of a portfolio inside it are not its own. */
  evidenceOf(portfolio: Portfolio): Promise<EvidenceFiles>;
}

/** A portfolio's evidence on the disk. */
export interface EvidenceFiles {
  /** Absolute paths. */
  readonly files: readonly string[];
  /** Folders that cannot be opened, and links. */
  readonly unread: readonly UnreadError[];
}

/** Makes a finder that reads each manifest once. */
export function createPortfolioFinder(tell: (line: string) => void): PortfolioFinder {
  const known = new Map<string, Promise<Portfolio | undefined>>();
  const inFolder = (folder: string): Promise<Portfolio | undefined> => {
    const found = known.get(folder) ?? findFrom(folder);
    known.set(folder, found);
    return found;
  };
  const findFrom = async (folder: string): Promise<Portfolio | undefined> => {
    const file = path.join(folder, manifestName);
    if (await exists(file)) return readPortfolio(folder, file, tell);
    const parent = path.dirname(folder);
    return parent === folder ? undefined : inFolder(parent);
  };
  const portfolioOf = (file: string): Promise<Portfolio | undefined> => inFolder(path.dirname(path.resolve(file)));
  return {
    portfolioOf,
    async evidenceOf(portfolio) {
      const inside = (file: string): string => withSlashes(path.relative(portfolio.folder, file));
      const matches = (file: string): boolean => portfolio.manifest.isEvidence(inside(file));
      const isOwn = async (file: string): Promise<boolean> => (await portfolioOf(file)) === portfolio;
      const missed: UnreadError[] = [];
      const files: string[] = [];
      for (const file of await markdownFiles(portfolio.folder, (error) => missed.push(error))) if (matches(file) && (await isOwn(file))) files.push(file);
      const unread: UnreadError[] = [];
      for (const error of missed) {
        if (!(await isOwn(error.file))) continue;
        if (!(error instanceof LinkError)) unread.push(error);
        else if (error.leadsToFolder ? portfolio.manifest.hasEvidenceBelow(inside(error.file)) : matches(error.file)) unread.push(new LinkError(error.file, error.leadsToFolder, (await linkLeadingOut(portfolio.folder, inside(error.file))) !== undefined));
      }
      return { files, unread };
    },
  };
}

async function readPortfolio(folder: string, file: string, tell: (line: string) => void): Promise<Portfolio> {
  const { text, unread } = await readText(file).then(
    (read) => ({ text: read, unread: undefined }),
    (error: unknown) => {
      if (!(error instanceof UnreadError)) throw error;
      tell(error.message);
      return { text: '', unread: { message: unreadMessage(error.problem), range: { start: 0, end: 0 } } };
    },
  );
  const { manifest, problems } = readManifest(text);
  for (const line of problemLines(path.relative(process.cwd(), file), text, problems)) tell(line);
  const packs: Pack[] = [];
  const found = await packFiles(path.join(folder, 'packs'));
  for (const packFile of found) {
    const read = await readPackFile(path.relative(process.cwd(), packFile)).catch((error: unknown) => {
      if (!(error instanceof FileError)) throw error;
      tell(error.message);
      return undefined;
    });
    if (read) packs.push(read.pack);
  }
  return { folder, file, lines: createLineIndex(text), manifest, problems: unread ? [unread] : problems, packs, packLeftOut: packs.length < found.length, ...(await readAssessment(folder, tell)) };
}

/** The records that lie beside the manifest, those still waiting too. Nothing is written. */
async function readAssessment(folder: string, tell: (line: string) => void): Promise<Pick<Portfolio, 'assessment' | 'brokenRecords'>> {
  try {
    const { records, problems } = await createRecordStore(createRecordFiles(folder), Date.now).load();
    const brokenRecords: BrokenRecordFile[] = [];
    for (const [name, ofFile] of groupBy(problems, ({ path: at }) => at)) {
      const file = path.join(folder, ...name.split('/'));
      const text = await readText(file);
      for (const line of problemLines(path.relative(process.cwd(), file), text, ofFile)) tell(line);
      brokenRecords.push({ file, lines: createLineIndex(text), problems: ofFile });
    }
    return { assessment: standingOf(records), brokenRecords };
  } catch (error) {
    if (!(error instanceof RecordStoreError || error instanceof FileError)) throw error;
    tell(`${path.relative(process.cwd(), folder)}: ${error.message}`);
    const problem = { message: error.message, range: { start: 0, end: 0 } };
    return { assessment: noAssessment, brokenRecords: [{ file: path.join(folder, ...recordFilePath.split('/')), lines: createLineIndex(''), problems: [problem] }] };
  }
}

async function packFiles(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch(() => []);
  return names.filter((name) => /\.pack\.(?:json|ya?ml)$/.test(name)).sort().map((name) => path.join(folder, name));
}
