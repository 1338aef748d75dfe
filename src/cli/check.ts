import path from 'node:path';
import manifest from '../../package.json' with { type: 'json' };
import { groupBy } from '../core/collections/groupBy.js';
import type { Pack } from '../core/packs/types.js';
import { createPortfolioChecker, type PortfolioEntry } from '../core/portfolio/checkPortfolio.js';
import { reportCsv } from '../core/report/csv.js';
import { groupName } from '../core/report/groupName.js';
import { reportHtml } from '../core/report/html.js';
import { reportAll, reportDocument } from '../core/report/json.js';
import { reportMarkdown } from '../core/report/markdown.js';
import { reportSarif } from '../core/report/sarif.js';
import type { ReportedGroup } from '../core/report/types.js';
import { leftOutMessage, misnamedManifestMessage, nothingReadMessage, openPointsMessage } from '../core/words/portfolio.js';
import type { CheckCall } from './arguments.js';
import { createCheckers } from './checkers.js';
import { checkGroups } from './checkGroups.js';
import { FileError, shownPath } from './files.js';
import { guardOutput } from './guardOutput.js';
import { misnamedManifests } from './misnamed.js';
import { namedFiles } from './namedFiles.js';
import { writeOutput } from './output.js';
import { findPack } from './packs.js';
import { createPortfolioFinder } from './portfolios.js';
import { prettyReport } from './pretty.js';
import { readEvidence, type EvidenceReading } from './readEvidence.js';
import { createTeller, type Terminal } from './terminal.js';

/**
 * Runs `check`.
 * @returns the exit status: 0 read, and no errors; 1 the portfolio has errors, or points not found that were required; 2 something could not be read
 */
export async function check(call: CheckCall, terminal: Terminal): Promise<0 | 1 | 2> {
  const { tell, told } = createTeller(terminal);
  const written: string[] = [];
  const write = (text: string): void => {
    if (call.output === undefined) terminal.out(text);
    else written.push(text);
  };
  const checkers = createCheckers(await namedPacks(call.packs));
  const finder = createPortfolioFinder(tell);
  const byItself: EvidenceReading['onEntry'] = (entry, portfolio, checker) => {
    const input = { manifest: portfolio?.manifest, packs: checker.packs, entries: [entry], whole: false, today: call.today };
    for (const each of createPortfolioChecker().check(input).entries) write(`${JSON.stringify(reportDocument(ownChecks(each)))}\n`);
  };

  for (const file of await misnamedManifests(call.paths)) terminal.err(misnamedManifestMessage(shownPath(file)));
  const named = await namedFiles(call.paths, terminal.program);
  if (call.output !== undefined) await guardOutput(call.output, new Set(named.files.map(({ file }) => path.resolve(file))));
  const reading = { finder, checkers, tell };
  const read = await readEvidence(named, { ...reading, ...(call.format === 'ndjson' && { onEntry: byItself }) });
  const leftOut = read.flatMap((group) => group.leftOut ?? []);
  for (const [{ manifest: { evidence } }, left] of groupBy(leftOut, ({ around }) => around)) terminal.err(leftOutMessage(left.map(({ file, inFolder }) => ({ path: shownPath(file), inFolder })), evidence));
  const groups = await checkGroups(read, reading, call.today);
  if (call.format !== 'ndjson' && !(call.format === 'pretty' && groups.length === 0 && told.size > 0)) write(reportOf(call, groups, terminal));
  if (call.output !== undefined) await writeOutput(call.output, written.join(''));

  const open = call.require === 'found' ? openPoints(groups) : [];
  for (const line of open) terminal.err(line);
  if (told.size > 0) return 2;
  return open.length > 0 || groups.some(isBroken) ? 1 : 0;
}

function reportOf({ format, today, output }: CheckCall, groups: readonly ReportedGroup[], terminal: Terminal): string {
  switch (format) {
    case 'json':
    case 'ndjson':
      return `${JSON.stringify(reportAll(groups), null, 2)}\n`;
    case 'sarif':
      return reportSarif(groups, manifest.version);
    case 'csv':
      return reportCsv(groups);
    case 'html':
      return reportHtml(groups, today);
    case 'markdown':
      return reportMarkdown(groups, today);
    case 'pretty':
      return prettyReport(groups, terminal.colours && output === undefined);
  }
}

/** An entry without what only the whole portfolio can tell. */
function ownChecks(entry: PortfolioEntry): PortfolioEntry {
  return { ...entry, diagnostics: entry.diagnostics.filter(({ code }) => code !== 'silence.unused') };
}

/** A line for each portfolio with points that are not found. Entries that belong to none have to show them where no portfolio was read. */
function openPoints(groups: readonly ReportedGroup[]): string[] {
  if (groups.length === 0) return [nothingReadMessage];
  const portfolios = groups.filter(({ manifest: ofPortfolio }) => ofPortfolio !== undefined);
  return (portfolios.length > 0 ? portfolios : groups).flatMap((group) => {
    const open = group.portfolio.points.filter(({ found }) => found !== 'found').map(({ point, found }) => ({ id: point.point.id, found }));
    return open.length > 0 ? [openPointsMessage(groupName(group), open)] : [];
  });
}

function isBroken({ portfolio: { entries, manifestDiagnostics } }: ReportedGroup): boolean {
  return [manifestDiagnostics, ...entries.map(({ diagnostics }) => diagnostics)].some((told) => told.some(({ severity }) => severity === 'error'));
}

async function namedPacks(names: readonly string[]): Promise<readonly Pack[] | undefined> {
  if (names.length === 0) return undefined;
  const packs: Pack[] = [];
  for (const name of names) packs.push((await findPack(name)).pack);
  const twice = packs.find((pack, index) => packs.findIndex((other) => other.id === pack.id) !== index);
  if (twice) throw new FileError(`Two packs have the id "${twice.id}". Name one of them.`);
  return packs;
}
