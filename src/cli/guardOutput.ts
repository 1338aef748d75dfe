import path from 'node:path';
import { recordFilePath } from '../core/assessment/recordFile.js';
import { samplingFileName } from '../core/assessment/samplingPolicy.js';
import { manifestName } from '../core/portfolio/manifest.js';
import { FileError, shownPath, withSlashes } from './files.js';
import { checkOutput } from './output.js';
import { createPortfolioFinder } from './portfolios.js';

const ownFile = new RegExp(`^(?:${[manifestName, samplingFileName].map((name) => name.replace('.', '\\.')).join('|')}|.*\\.pack\\.(?:ya?ml|json))$`, 'i');

/**
 * Looks whether a report may be written to a file: one that can be written to, that is none of a portfolio's own, and
 * that is not read as evidence.
 * @param read absolute paths of what was read as evidence
 * @throws FileError when it may not
 */
export async function guardOutput(file: string, read: ReadonlySet<string> = new Set()): Promise<void> {
  await checkOutput(file);
  const portfolio = await createPortfolioFinder(() => undefined).portfolioOf(file);
  const inFolder = portfolio && withSlashes(path.relative(portfolio.folder, path.resolve(file)));
  if (ownFile.test(path.basename(file)) || inFolder === recordFilePath) throw new FileError(`${shownPath(file)}: this file belongs to the portfolio, and is not written over. Name another file.`);
  if (read.has(path.resolve(file)) || (inFolder !== undefined && portfolio?.manifest.isEvidence(inFolder) === true)) throw new FileError(`${shownPath(file)}: what stands there is read as evidence. Name a file elsewhere.`);
}
