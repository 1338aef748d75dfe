import type { Diagnostic } from '../diagnostics/types.js';
import type { CheckedPoint, PortfolioEntry } from '../portfolio/checkPortfolio.js';
import type { Obstacle } from '../portfolio/inTheWay.js';
import type { TextRange } from '../text/range.js';
import { foundShapes, foundWords, pointName, severityWords, totalsMessage } from '../words/messages.js';
import { kindWords, partReadMessage, someUnreadMessage, stillNeeded } from '../words/portfolio.js';
import { createExportedText, type ExportedText } from './exportedText.js';
import { groupName } from './groupName.js';
import { linesOf } from './linesOf.js';
import { toldInTheWay } from './toldInTheWay.js';
import type { ReportedGroup } from './types.js';

/** A portfolio as a report for people shows it: words only, without private details. */
export interface GroupView {
  readonly title: string;
  /** "13 entries: 12 of 14 points found.", and whether they are all. */
  readonly summary: readonly string[];
  /** What stands in the way, most pressing first; undefined where nothing is to be said of it. */
  readonly inTheWay: readonly { readonly message: string; readonly where: string | undefined }[] | undefined;
  readonly units: readonly { readonly title: string; readonly points: readonly PointView[] }[];
  readonly entries: readonly EntryView[];
}

/** A marking point. */
export interface PointView {
  readonly name: string;
  readonly statement: string;
  readonly shape: string;
  readonly status: string;
  /** Names of the entries that claim it. */
  readonly claimedIn: readonly string[];
  readonly evidence: readonly (PassageView & { readonly entry: string })[];
  readonly stillToShow: readonly string[];
}

/** An entry, with what is told of it. */
export interface EntryView {
  readonly name: string;
  /** Counted from the portfolio's folder. */
  readonly path: string;
  /** Title, kind and date, as far as they are known. */
  readonly about: readonly string[];
  readonly findings: readonly FindingView[];
  readonly silenced: readonly (FindingView & { readonly reason: string })[];
}

/** Something that is told of an entry. */
export interface FindingView {
  /** How pressing it is, in a word. */
  readonly severity: string;
  /** Counted from one. */
  readonly line: number;
  readonly message: string;
  readonly code: string;
  /** Passages that say nearly the same, side by side; undefined where the finding is about no other entry's words. */
  readonly shared: SharedView | undefined;
}

/** Passages of two entries side by side. */
export interface SharedView {
  /** Names of the two entries. */
  readonly here: string;
  readonly there: string;
  readonly pairs: readonly { readonly here: PassageView; readonly there: PassageView }[];
}

/** Words of an entry, with their place as "evidence/E01.md:12". */
export interface PassageView {
  readonly words: string;
  readonly where: string;
}

const mostWords = 4;

/** Everything that a report for people shows of a portfolio. */
export function viewOf(group: ReportedGroup): GroupView {
  const { manifest, whole, unread, portfolio } = group;
  const text = createExportedText(portfolio);
  const short = shortPaths(manifest?.path);
  const lines = linesOf(group);
  const units = [...new Set(portfolio.points.map(({ point }) => point.unit))];
  const entries = `${portfolio.entries.length} ${portfolio.entries.length === 1 ? 'entry' : 'entries'}`;
  return {
    title: text.words(groupName(group)),
    summary: [`${entries}: ${totalsMessage(portfolio.totals)}.`, ...(manifest && !whole ? [partReadMessage] : []), ...(unread.length > 0 ? [someUnreadMessage(unread.length)] : [])],
    inTheWay: toldInTheWay(group)?.map((obstacle) => ({ message: text.words(obstacle.message), where: whereOf(obstacle, group.manifest?.path, lines, (path) => text.words(short(path))) })),
    units: units.map((unit) => ({ title: `${unit.id} ${unit.title}`, points: portfolio.points.filter(({ point }) => point.unit === unit).map((point) => pointView(point, portfolio.entries, text, short)) })),
    entries: portfolio.entries.map((entry) => entryView(entry, portfolio.entries, text, short)),
  };
}

/** Paths counted from the portfolio's folder, for those that lie in it. */
function shortPaths(manifest: string | undefined): (path: string) => string {
  const folder = manifest?.slice(0, manifest.lastIndexOf('/') + 1) ?? '';
  return (path) => (path.startsWith(folder) ? path.slice(folder.length) : path);
}

/** The place of an obstacle; that of a point is told in its row. */
function whereOf({ place, point }: Obstacle, manifest: string | undefined, linesByPath: ReturnType<typeof linesOf>, short: (path: string) => string): string | undefined {
  const path = place?.key ?? manifest;
  if (!place || point !== undefined || path === undefined) return undefined;
  const lines = linesByPath.get(path);
  return lines ? `${short(path)}:${lines.positionAt(place.range.start).line + 1}` : short(path);
}

function pointView(point: CheckedPoint, entries: readonly PortfolioEntry[], text: ExportedText, short: (path: string) => string): PointView {
  const { point: { point: { id, statement, stillToShow } }, pack, found, serving, lacking } = point;
  const covered = entries.flatMap((entry) => entry.checked.coverage.points.filter(({ point: each, pack: own }) => each.point.id === id && own === pack).map((coverage) => ({ entry, coverage })));
  const best = serving[0];
  const missing = found === 'found' ? [] : (covered.find(({ entry }) => entry.key === best?.key)?.coverage.missing ?? [stillToShow]);
  const evidence = serving.flatMap(({ key }) => covered.filter(({ entry }) => entry.key === key)).flatMap(({ entry, coverage }) =>
    coverage.evidence.slice(0, mostWords).map(({ range }) => ({ entry: text.words(entry.name), ...passageView(entry, range, text, short) })),
  );
  return {
    name: pointName(point),
    statement,
    shape: foundShapes[found],
    status: foundWords[found],
    claimedIn: covered.filter(({ coverage }) => coverage.claimed).map(({ entry }) => text.words(entry.name)),
    evidence,
    stillToShow: [...missing, ...(lacking.length > 0 ? [stillNeeded(lacking)] : [])],
  };
}

function passageView({ key, checked: { document: { lines } } }: PortfolioEntry, range: TextRange, text: ExportedText, short: (path: string) => string): PassageView {
  return { words: text.passage(key, range).replace(/\s+/g, ' ').trim(), where: `${text.words(short(key))}:${lines.positionAt(range.start).line + 1}` };
}

function entryView(entry: PortfolioEntry, entries: readonly PortfolioEntry[], text: ExportedText, short: (path: string) => string): EntryView {
  const { key, name, checked: { document: { frontMatter }, coverage }, diagnostics, silenced } = entry;
  const about = [frontMatter?.title, coverage.kind === null ? undefined : kindWords[coverage.kind], frontMatter?.date];
  const finding = (diagnostic: Diagnostic): FindingView => findingView(diagnostic, entry, entries, text, short);
  return {
    name: text.words(name),
    path: text.words(short(key)),
    about: about.flatMap((each) => (each === undefined ? [] : [text.words(each)])),
    findings: diagnostics.map(finding),
    silenced: silenced.map(({ diagnostic, reason }) => ({ ...finding(diagnostic), reason: text.words(reason) })),
  };
}

function findingView({ severity, message, code, range, data }: Diagnostic, entry: PortfolioEntry, entries: readonly PortfolioEntry[], text: ExportedText, short: (path: string) => string): FindingView {
  return { severity: severityWords[severity], line: entry.checked.document.lines.positionAt(range.start).line + 1, message: text.words(message), code, shared: sharedView(data, entry, entries, text, short) };
}

function sharedView(data: Diagnostic['data'], entry: PortfolioEntry, entries: readonly PortfolioEntry[], text: ExportedText, short: (path: string) => string): SharedView | undefined {
  const other = data?.kind === 'same-wording' ? entries.find(({ key }) => key === data.key) : undefined;
  if (data?.kind !== 'same-wording' || !other) return undefined;
  const pairs = data.pairs.map(({ here, there }) => ({ here: passageView(entry, here, text, short), there: passageView(other, there, text, short) }));
  return { here: text.words(entry.name), there: text.words(other.name), pairs };
}
