import path from 'node:path';
import { manifestName } from '../core/portfolio/manifest.js';
import { buildRecord } from '../core/report/records/buildRecord.js';
import type { RecordSheet, RecordSource } from '../core/report/records/types.js';
import { recordCsv, recordHtml, recordMarkdown } from '../core/report/records/writeRecord.js';
import type { RecordsCall } from './arguments.js';
import { createCheckers } from './checkers.js';
import { checkPortfolio } from './checkGroups.js';
import { FileError, isFolder, reportedPath, shownPath, withSlashes } from './files.js';
import { manifestsBelow } from './manifestsBelow.js';
import { makeFolder, writeOutput } from './output.js';
import { createPortfolioFinder, type Portfolio, type PortfolioFinder } from './portfolios.js';
import { recordXlsx } from './recordXlsx.js';
import { createTeller, type Terminal } from './terminal.js';

const endings = { markdown: 'md', html: 'html', csv: 'csv', xlsx: 'xlsx' } as const;

/**
 * Runs `records`: writes the records of each portfolio below a folder, and prints the files that were written.
 * @returns the exit status: 0 all was read; 2 something could not be read
 */
export async function runRecords({ folder: named, kinds, format, output, today }: RecordsCall, terminal: Terminal): Promise<0 | 2> {
  const { tell, told } = createTeller(terminal);
  const finder = createPortfolioFinder(tell);
  const below = await portfolioFolder(named);
  const manifests = await manifestsBelow(below, ({ message }) => {
    tell(message);
  });
  if (manifests.length === 0) tell(await noPortfolioHere(below, finder));
  for (const file of manifests) {
    const portfolio = await finder.portfolioOf(file);
    if (!portfolio) continue;
    const target = manifests.length === 1 ? output : path.join(output, path.relative(path.resolve(below), portfolio.folder));
    await guardFolder(target, portfolio, format);
    const source = await sourceOf(portfolio, finder, today, tell);
    for (const kind of kinds) {
      const written = path.join(target, `${kind}.${endings[format]}`);
      await writeOutput(written, await contentOf(buildRecord(kind, source), format, today));
      terminal.out(`${reportedPath(written)}\n`);
    }
  }
  return told.size > 0 ? 2 : 0;
}

/** The folder that is named, or that the named `portfolio.yaml` lies in. @throws FileError when it is another file */
async function portfolioFolder(named: string): Promise<string> {
  if (await isFolder(named)) return named;
  if (path.basename(named) === manifestName) return path.dirname(named);
  throw new FileError(`${shownPath(named)}: this is a file. Name the folder of a portfolio.`);
}

async function noPortfolioHere(folder: string, finder: PortfolioFinder): Promise<string> {
  const above = await finder.portfolioOf(path.join(folder, manifestName));
  return above ? `${shownPath(folder)}: this lies in a portfolio. Name the portfolio's folder: ${shownPath(above.folder)}` : `${shownPath(folder)}: there is no ${manifestName} in this folder or below it.`;
}

/** Makes a folder for records. @throws FileError when it cannot be made, or the records would be read as evidence there */
async function guardFolder(target: string, { folder, manifest }: Portfolio, format: RecordsCall['format']): Promise<void> {
  const inFolder = withSlashes(path.relative(folder, path.resolve(target, `record.${endings[format]}`)));
  if (manifest.isEvidence(inFolder)) throw new FileError(`${shownPath(target)}: what stands there is read as evidence. Name a folder elsewhere.`);
  await makeFolder(target);
}

async function sourceOf(portfolio: Portfolio, finder: PortfolioFinder, today: string, tell: (line: string) => void): Promise<RecordSource> {
  const checked = await checkPortfolio(portfolio, { finder, checkers: createCheckers(undefined), tell }, today);
  return { portfolio: checked.portfolio, manifest: portfolio.manifest, assessment: portfolio.assessment, name: checked.name ?? path.basename(portfolio.folder), unread: checked.unread.length, recordUnread: portfolio.brokenRecords.length > 0 };
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
