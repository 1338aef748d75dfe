import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { manifestName } from '../core/portfolio/manifest.js';
import { buildRecord } from '../core/report/records/buildRecord.js';
import type { RecordSheet, RecordSource } from '../core/report/records/types.js';
import { recordCsv, recordHtml, recordMarkdown } from '../core/report/records/writeRecord.js';
import { nothingReadMessage } from '../core/words/portfolio.js';
import type { RecordsCall } from './arguments.js';
import { createCheckers } from './checkers.js';
import { checkGroups } from './checkGroups.js';
import { FileError, filesBelow, isFolder, reportedPath, writeOutput } from './files.js';
import { createPortfolioFinder, type Portfolio, type PortfolioFinder } from './portfolios.js';
import { readEvidence } from './readEvidence.js';
import { recordXlsx } from './recordXlsx.js';
import type { Terminal } from './terminal.js';

const endings = { markdown: 'md', html: 'html', csv: 'csv', xlsx: 'xlsx' } as const;

/**
 * Runs `records`: writes the records of each portfolio below a folder, and prints the files that were written.
 * @returns the exit status: 0 all was read; 2 something could not be read
 */
export async function runRecords({ folder, kinds, format, output, today }: RecordsCall, terminal: Terminal): Promise<0 | 2> {
  let unread = 0;
  const tell = (line: string): void => {
    unread++;
    terminal.err(line);
  };
  if (!(await isFolder(folder))) throw new FileError(`${folder}: this is a file. Name the folder of a portfolio.`);
  const finder = createPortfolioFinder(tell);
  const manifests = await filesBelow(folder, (name) => name === manifestName);
  if (manifests.length === 0) tell(nothingReadMessage);
  for (const file of manifests) {
    const portfolio = await finder.portfolioOf(file);
    if (!portfolio) continue;
    const source = await sourceOf(portfolio, finder, today, tell);
    const target = manifests.length === 1 ? output : path.join(output, path.relative(path.resolve(folder), portfolio.folder));
    await mkdir(target, { recursive: true }).catch(() => {
      throw new FileError(`${target}: this folder cannot be made.`);
    });
    for (const kind of kinds) {
      const written = path.join(target, `${kind}.${endings[format]}`);
      await writeOutput(written, await contentOf(buildRecord(kind, source), format, today));
      terminal.out(`${reportedPath(written)}\n`);
    }
  }
  return unread > 0 ? 2 : 0;
}

async function sourceOf(portfolio: Portfolio, finder: PortfolioFinder, today: string, tell: (line: string) => void): Promise<RecordSource> {
  const checkers = createCheckers(undefined);
  const read = await readEvidence(await finder.evidenceOf(portfolio), { finder, checkers, tell });
  const group = read.find((each) => each.portfolio === portfolio) ?? { portfolio, entries: [], checkers: [], files: new Set<string>() };
  const [checked] = await checkGroups([group], finder, checkers, today);
  if (!checked) throw new FileError(`${portfolio.folder}: this portfolio cannot be read.`);
  return { portfolio: checked.portfolio, manifest: portfolio.manifest, assessment: portfolio.assessment, name: checked.name ?? path.basename(portfolio.folder) };
}

async function contentOf(sheet: RecordSheet, format: RecordsCall['format'], today: string): Promise<string | Uint8Array> {
  switch (format) {
    case 'markdown':
      return recordMarkdown(sheet, today);
    case 'html':
      return recordHtml(sheet, today);
    case 'csv':
      return recordCsv(sheet);
    case 'xlsx':
      return recordXlsx(sheet);
  }
}
