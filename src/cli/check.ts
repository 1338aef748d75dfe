import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { createChecker, type Checker } from '../core/checker.js';
import type { Diagnostic } from '../core/diagnostics/types.js';
import { isEvidence } from '../core/document/isEvidence.js';
import { builtInPacks } from '../core/packs/builtIn.js';
import { builtInScorer } from '../core/packs/builtInScorer.js';
import { packsInForce } from '../core/packs/inForce.js';
import type { Pack } from '../core/packs/types.js';
import { reportAll, reportDocument, type CheckedFile } from '../core/report/json.js';
import { unknownPackMessage } from '../core/words/messages.js';
import type { CheckCall } from './arguments.js';
import { FileError, isFolder, markdownFiles, readText } from './files.js';
import { findPack } from './packs.js';
import { prettyDocument, prettyTotals } from './pretty.js';
import { createPortfolioFinder, type Portfolio } from './portfolios.js';
import type { Terminal } from './terminal.js';

/**
 * Runs `check`.
 * @returns the exit status: 0 read, and no errors; 1 the portfolio has errors, or points not found that were required; 2 something could not be read
 */
export async function check(call: CheckCall, terminal: Terminal): Promise<0 | 1 | 2> {
  const unread: string[] = [];
  const tell = (line: string): void => {
    unread.push(line);
    terminal.err(line);
  };
  const named = await namedPacks(call.packs);
  const finder = createPortfolioFinder(tell);
  const checkers = createCheckers();
  const written: string[] = [];
  const write = (text: string): void => {
    if (call.output === undefined) terminal.out(text);
    else written.push(text);
  };

  const files: CheckedFile[] = [];
  for (const { file, asked } of await filesOf(call.paths, tell)) {
    const text = await readText(file).catch((error: unknown) => {
      if (!(error instanceof FileError)) throw error;
      tell(error.message);
      return undefined;
    });
    if (text === undefined) continue;
    const portfolio = await finder.portfolioOf(file);
    if (!asked && !isEvidence(text, portfolio?.manifest.isEvidence(relative(portfolio.folder, file)) ?? false)) continue;
    const checked = { path: relative(process.cwd(), file), entry: checkText(text, named, portfolio, checkers) };
    files.push(checked);
    if (call.format === 'ndjson') write(`${JSON.stringify(reportDocument(checked))}\n`);
    if (call.format === 'pretty') write(prettyDocument(checked, terminal.colours && call.output === undefined));
  }
  const report = reportAll(files);
  if (call.format === 'json') write(`${JSON.stringify(report, null, 2)}\n`);
  if (call.format === 'pretty' && (files.length > 0 || unread.length === 0)) write(prettyTotals(report));
  if (call.output !== undefined) await writeOutput(call.output, written.join(''));

  if (unread.length > 0) return 2;
  const broken = files.some(({ entry }) => entry.diagnostics.some(({ severity }) => severity === 'error'));
  const uncovered = call.require === 'found' && report.portfolio.markingPoints.some(({ found }) => found !== 'found');
  return broken || uncovered ? 1 : 0;
}

async function writeOutput(file: string, text: string): Promise<void> {
  await writeFile(file, text).catch(() => {
    throw new FileError(`${file}: cannot be written. Check that its folder is there.`);
  });
}

interface NamedPacks {
  readonly packs: readonly Pack[];
}

async function namedPacks(names: readonly string[]): Promise<NamedPacks | undefined> {
  if (names.length === 0) return undefined;
  const packs: Pack[] = [];
  for (const name of names) {
    packs.push((await findPack(name)).pack);
  }
  const twice = packs.find((pack, index) => packs.findIndex((other) => other.id === pack.id) !== index);
  if (twice) throw new FileError(`Two packs have the id "${twice.id}". Name one of them.`);
  return { packs };
}

/** The files that a call names, and those below the folders that it names, each once. */
async function filesOf(paths: readonly string[], tell: (line: string) => void): Promise<{ file: string; asked: boolean }[]> {
  const files = new Map<string, { file: string; asked: boolean }>();
  for (const each of paths) {
    try {
      const folder = await isFolder(each);
      for (const file of folder ? await markdownFiles(each) : [each]) {
        const key = path.resolve(file);
        files.set(key, { file, asked: !folder || files.get(key)?.asked === true });
      }
    } catch (error) {
      if (!(error instanceof FileError)) throw error;
      tell(error.message);
    }
  }
  return [...files.values()];
}

function relative(folder: string, file: string): string {
  return path.relative(folder, path.resolve(file)).split(path.sep).join('/');
}

function checkText(text: string, named: NamedPacks | undefined, portfolio: Portfolio | undefined, checkers: Checkers): CheckedFile['entry'] {
  if (named) return checkers.of(named.packs).check(text);
  const first = checkers.of(builtInPacks).check(text);
  const { packs, unknown } = packsInForce([first.document.frontMatter?.packs, portfolio?.manifest.packs], [...builtInPacks, ...(portfolio?.packs ?? [])], builtInPacks);
  const entry = samePacks(packs, builtInPacks) ? first : checkers.of(packs).check(text, { previous: first.document });
  if (unknown.length === 0) return entry;
  const known = entry.diagnostics.filter(({ code }) => code !== 'claim.unknown-point');
  return { ...entry, diagnostics: [...unknown.map((name) => unknownPack(name, entry)), ...known] };
}

function unknownPack(name: string, { document: { frontMatter } }: CheckedFile['entry']): Diagnostic {
  const range = frontMatter?.packs?.includes(name) ? (frontMatter.places.get('packs') ?? frontMatter.range) : (frontMatter?.range ?? { start: 0, end: 0 });
  return { code: 'pack.unknown', severity: 'error', message: unknownPackMessage(name, builtInPacks.map((pack) => pack.id)), range: { start: range.start, end: Math.max(range.end, range.start) } };
}

function samePacks(a: readonly Pack[], b: readonly Pack[]): boolean {
  return a.length === b.length && a.every((pack, index) => pack === b[index]);
}

interface Checkers {
  of(packs: readonly Pack[]): Checker;
}

/** One checker for each set of packs. */
function createCheckers(): Checkers {
  const known: { packs: readonly Pack[]; checker: Checker }[] = [];
  return {
    of(packs) {
      const found = known.find((each) => samePacks(each.packs, packs));
      if (found) return found.checker;
      const checker = createChecker(packs, builtInScorer());
      known.push({ packs, checker });
      return checker;
    },
  };
}
