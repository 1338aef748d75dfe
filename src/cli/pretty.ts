import type { EntryCoverage } from '../core/coverage/types.js';
import type { Diagnostic } from '../core/diagnostics/types.js';
import type { EvidenceDocument } from '../core/document/types.js';
import type { PortfolioEntry } from '../core/portfolio/checkPortfolio.js';
import type { Obstacle } from '../core/portfolio/inTheWay.js';
import { groupName } from '../core/report/groupName.js';
import { linesOf } from '../core/report/linesOf.js';
import { toldInTheWay } from '../core/report/toldInTheWay.js';
import type { ReportedGroup } from '../core/report/types.js';
import { howToClaimMessage } from '../core/words/claims.js';
import { sentenceList } from '../core/words/lists.js';
import { foundShapes, foundWords, severityWords, totalsMessage } from '../core/words/messages.js';
import { adviceLabel, andMore, andMoreThere, inTheWayLabel, noEntriesMessage, partReadMessage, reportLabels, someUnreadMessage } from '../core/words/portfolio.js';
import { nothingFoundLens } from '../core/words/writing.js';

const mostObstacles = 10;
/** Told by the rows of the points. */
const toldByPoints = new Set(['claim.not-found', 'claim.partly-found', 'claim.unclaimed']);

/** The report for people at a terminal: each entry, then each portfolio's sum and what stands in its way. */
export function prettyReport(groups: readonly ReportedGroup[], colours: boolean): string {
  if (groups.length === 0) return `${noEntriesMessage}\n`;
  return groups.map((group) => `${group.portfolio.entries.map((entry) => prettyEntry(entry, colours)).join('')}${prettyAdvice(group, colours)}${prettySum(group, groups.length > 1, colours)}`).join('\n');
}

/** One entry: what was found with its words, what is still to show among the claims, what to look at, and what was left aside. */
function prettyEntry({ key, checked: { document, coverage }, diagnostics, silenced }: PortfolioEntry, colours: boolean): string {
  const { bold, dim } = styles(colours);
  const { text, lines, frontMatter } = document;
  const lineOf = ({ range }: Pick<Diagnostic, 'range'>): number => lines.positionAt(range.start).line + 1;
  const shown = coverage.points.filter(({ found, claimed }) => found !== 'none' || claimed);
  const rows = shown.flatMap(({ point: { point }, found, claimed, evidence, missing }) => [
    `  ${foundShapes[found]} ${point.id.padEnd(5)} ${point.title} · ${foundWords[found]}${claimed ? ', claimed' : ''}`,
    ...evidence.slice(0, 3).map(({ range }) => dim(`      ${lines.positionAt(range.start).line + 1}: "${shorten(text.slice(range.start, range.end))}"`)),
    ...(missing.length > 0 ? [`      Still to show: ${missing.join('; ')}.`] : []),
  ]);
  const notes = alike(diagnostics.filter(({ code }) => !toldByPoints.has(code))).map(([first, ...others]) => {
    const lines = [...new Set([first, ...others].map(lineOf))].map(String);
    return `  ${severityWords[first.severity]}, ${lines.length > 1 ? 'lines' : 'line'} ${sentenceList(lines)}: ${plain(first.message)} ${dim(`(${first.code})`)}`;
  });
  const aside = silenced.map(({ diagnostic, reason }) => dim(`  line ${lineOf(diagnostic)}: ${plain(diagnostic.message)} (${diagnostic.code}) ${reportLabels.leftAside}: ${plain(reason)}`));
  const body = [...(rows.length > 0 ? rows : nothingFound(document, coverage, diagnostics)), ...notes, ...aside];
  const title = frontMatter?.title === undefined ? '' : ` ${plain(frontMatter.title)}`;
  return `${[`${bold(plain(key))}${title}`, ...body].join('\n')}\n\n`;
}

/** In the place of what was found, with how to claim where nothing is; nothing of an entry that is empty or has faults, which is told below. */
function nothingFound({ claims }: EvidenceDocument, { points }: EntryCoverage, told: readonly Diagnostic[]): string[] {
  if (told.some(({ code, severity }) => severity === 'error' || code === 'document.empty')) return [];
  const help = claims.length === 0 ? howToClaimMessage(points) : undefined;
  return [`  ${nothingFoundLens}.${help === undefined ? '' : ` ${help}`}`];
}

/** Each line of advice once, with the entries that it fits. */
function prettyAdvice({ portfolio: { entries } }: ReportedGroup, colours: boolean): string {
  const { bold, dim } = styles(colours);
  const given = inGroups(entries.flatMap(({ name, checked }) => checked.coverage.advice.map(({ text }) => ({ name, text }))), ({ text }) => text);
  if (given.length === 0) return '';
  return `${[bold(`${adviceLabel}:`), ...given.map((all) => `  - ${plain(all[0].text)} ${dim(`(${all.map(({ name }) => plain(name)).join(', ')})`)}`)].join('\n')}\n\n`;
}

/** How many points are found; then what stands in the way: of a portfolio of which only some entries were read, its own broken files. */
function prettySum(group: ReportedGroup, named: boolean, colours: boolean): string {
  const { leftOut, manifest, whole, unread, portfolio } = group;
  const { bold, dim } = styles(colours);
  const { entries, points, totals } = portfolio;
  const number = `${entries.length} ${entries.length === 1 ? 'entry' : 'entries'}`;
  const label = leftOut === undefined ? [...(named ? [plain(groupName(group))] : []), number].join(', ') : plain(groupName(group));
  const sum = `${label}: ${totalsMessage(totals)}.`;
  if (leftOut !== undefined) return `${bold(sum)}\n`;
  const open = points.filter(({ found }) => found !== 'found').map(({ point: { point }, found }) => (found === 'partly' ? `${point.id} (partly)` : point.id));
  const head = whole ? [bold(sum)] : [`${bold(sum)}${open.length > 0 ? ` Still open: ${open.join(', ')}.` : ''}`, ...(manifest ? [partReadMessage] : [])];
  const places = ofOneFile(toldInTheWay(group) ?? []);
  const rows = places.slice(0, mostObstacles).map(([first, ...others]) => {
    const where = whereOf(first, group);
    return `  - ${plain(first.message)}${where === undefined ? '' : ` ${dim(`(${where})`)}`}${others.length > 0 ? `, ${andMoreThere(others.length)}` : ''}`;
  });
  const left = places.slice(mostObstacles).flat().length;
  const more = left > 0 ? [`  - ${andMore(left)}`] : [];
  const missed = whole && unread.length > 0 ? [someUnreadMessage(unread.length)] : [];
  return `${[...head, ...missed, ...(rows.length > 0 ? [`${inTheWayLabel}:`] : []), ...rows, ...more].join('\n')}\n`;
}

type Some<T> = readonly [T, ...T[]];

/** What is told in the same words is told once. */
function alike(diagnostics: readonly Diagnostic[]): readonly Some<Diagnostic>[] {
  return inGroups(diagnostics, ({ code, message }) => `${code} ${message}`);
}

/** What is to be looked at in one file stands together; each point stands alone. */
function ofOneFile(obstacles: readonly Obstacle[]): readonly Some<Obstacle>[] {
  return inGroups(obstacles, ({ place, point }, index) => (place?.key === undefined || point !== undefined ? index : place.key));
}

/** Groups in the order of their first members. */
function inGroups<T>(all: readonly T[], nameOf: (each: T, index: number) => string | number): readonly Some<T>[] {
  const groups = new Map<string | number, [T, ...T[]]>();
  for (const [index, each] of all.entries()) {
    const name = nameOf(each, index);
    const group = groups.get(name);
    if (group) group.push(each);
    else groups.set(name, [each]);
  }
  return [...groups.values()];
}

function whereOf({ place, point }: Obstacle, group: ReportedGroup): string | undefined {
  if (!place || point !== undefined) return undefined;
  const path = place.key ?? group.manifest?.path;
  const lines = linesOf(group).get(path ?? '');
  return path !== undefined && lines ? `${path}:${lines.positionAt(place.range.start).line + 1}` : path;
}

function styles(colours: boolean) {
  return {
    bold: (text: string): string => (colours ? `\u001b[1m${text}\u001b[22m` : text),
    dim: (text: string): string => (colours ? `\u001b[2m${text}\u001b[22m` : text),
  };
}

/** On one line, without signs that a terminal would obey. */
function plain(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/\p{Cc}|[\u202A-\u202E\u2066-\u2069]/gu, '\uFFFD').trim();
}

function shorten(text: string): string {
  const line = plain(text);
  return line.length > 100 ? `${line.slice(0, 97)}…` : line;
}
