import * as vscode from 'vscode';
import type { ReviewedDecision } from '../../core/assessment/review.js';
import { decisionsOn, type PointInEntry } from '../../core/assessment/waiting.js';
import { namesInRecords, type RecordedPoint } from '../../core/assessment/history.js';
import type { PointCoverage } from '../../core/coverage/types.js';
import { chooseDecidedPointPlaceholder, notSuchPointMessage, outsidePortfolioMessage, pointLensTitle } from '../../core/words/deciding.js';
import { pointName } from '../../core/words/messages.js';
import { cursorInEntry, pointsAt } from '../commands/cursor.js';
import type { CoverageNode } from '../coverageView/nodes.js';
import { shortName, type Entry } from '../evidence/entry.js';
import type { Group } from '../evidence/groups.js';
import { pathWithin } from '../evidence/places.js';
import type { Portfolio } from '../evidence/portfolios.js';
import { openDocument } from '../evidence/readText.js';
import type { Assessing } from './assessing.js';

/** A marking point in an entry of a portfolio, as it is now. */
export interface PointTarget {
  readonly place: PointInEntry;
  readonly group: Group;
  readonly portfolio: Portfolio;
  readonly entry: Entry;
  readonly coverage: PointCoverage;
  /** The decisions that stand on it. */
  readonly decided: readonly ReviewedDecision[];
}

/**
 * The point that a command is about.
 * @param argument a place, a line of the coverage view, or undefined: then the point at the cursor, or one of a list
 */
export async function pointTarget(assessing: Assessing, argument: unknown): Promise<PointTarget | undefined> {
  const place = placeIn(argument) ?? (isNode(argument, 'point') ? await chooseEntry(argument) : await choosePoint(assessing));
  return place && targetAt(assessing, place);
}

/** A point in an entry, as it is now. What is amiss is told. */
export function targetAt({ store, groups }: Assessing, place: PointInEntry): PointTarget | undefined {
  const uri = vscode.Uri.parse(place.entry, true);
  const document = openDocument(uri);
  const entry = (document && store.upToDate(document)) ?? store.entryOf(uri);
  const group = entry && groups.groupOf(entry);
  if (!entry || !group?.portfolio) {
    void vscode.window.showInformationMessage(outsidePortfolioMessage);
    return undefined;
  }
  const coverage = entry.checked.coverage.points.find(({ pack, point }) => pack === place.pack && point.point.id === place.point);
  if (coverage) return { place, group, portfolio: group.portfolio, entry, coverage, decided: decisionsOn(group.checked, place) };
  void vscode.window.showInformationMessage(notSuchPointMessage);
  return undefined;
}

/** What records call the entry: its id where no other entry has it, else its path. */
export function nameInRecords(target: Pick<PointTarget, 'group' | 'portfolio' | 'entry'>): string {
  return ownId(target) ?? pathOrName(target);
}

/** The point as records name it. */
export function recordedPoint(target: PointTarget): RecordedPoint {
  const { place: { pack, point }, entry: { checked }, decided } = target;
  const id = checked.document.frontMatter?.id;
  const names = decided.map(({ standing: { record } }) => record.entry);
  return { names: namesInRecords({ id, isItsOwn: ownId(target) !== undefined, path: pathOrName(target), decided: names }), pack, point };
}

/** The entry's id, where no other entry has it. */
function ownId({ group, entry }: Pick<PointTarget, 'group' | 'entry'>): string | undefined {
  const id = entry.checked.document.frontMatter?.id;
  return group.entries.filter(({ checked }) => checked.document.frontMatter?.id === id).length === 1 ? id : undefined;
}

function pathOrName({ portfolio, entry }: Pick<PointTarget, 'portfolio' | 'entry'>): string {
  return pathWithin(portfolio.folder, entry.uri) ?? shortName(entry);
}

/** Whether a command's argument is a line of the coverage view of one kind. */
export function isNode<K extends CoverageNode['kind']>(argument: unknown, kind: K): argument is Extract<CoverageNode, { readonly kind: K }> {
  return typeof argument === 'object' && argument !== null && 'kind' in argument && argument.kind === kind && 'children' in argument;
}

function placeIn(argument: unknown): PointInEntry | undefined {
  if (typeof argument !== 'object' || argument === null) return undefined;
  if (isNode(argument, 'decision')) {
    const { key, standing: { record: { pack, point } } } = argument.decision;
    return key === undefined ? undefined : { entry: key, pack, point };
  }
  if (isNode(argument, 'passage')) {
    const above = argument.parent;
    return above?.kind === 'point' ? { entry: argument.entry.uri.toString(), pack: above.point.pack, point: above.point.point.point.id } : undefined;
  }
  const { entry, pack, point } = argument as Partial<Record<string, unknown>>;
  return typeof entry === 'string' && typeof pack === 'string' && typeof point === 'string' ? { entry, pack, point } : undefined;
}

/** Of a point over the portfolio: the entry that shows or claims it, or one of them. */
async function chooseEntry({ point: { pack, point }, shown, claimedIn }: Extract<CoverageNode, { readonly kind: 'point' }>): Promise<PointInEntry | undefined> {
  const entries = [...new Set([...shown.map(({ entry }) => entry), ...claimedIn])];
  const picks = entries.map((entry) => ({ label: shortName(entry), description: entry.checked.document.frontMatter?.title ?? '', entry }));
  const chosen = picks.length <= 1 ? picks[0] : await vscode.window.showQuickPick(picks, { placeHolder: pointName({ point }) });
  return chosen && { entry: chosen.entry.uri.toString(), pack, point: point.point.id };
}

async function choosePoint({ store, groups }: Assessing): Promise<PointInEntry | undefined> {
  const cursor = cursorInEntry(store);
  if (!cursor) return undefined;
  const { entry } = cursor;
  const group = groups.groupOf(entry);
  const here = pointsAt(cursor);
  const picks = entry.checked.coverage.points.map((coverage) => {
    const place: PointInEntry = { entry: entry.uri.toString(), pack: coverage.pack, point: coverage.point.point.id };
    const status = pointLensTitle(coverage, group ? decisionsOn(group.checked, place) : []);
    return { label: pointName(coverage), description: status.slice(place.point.length + 1), isHere: here.has(place.point), place };
  });
  const ordered = [...picks.filter(({ isHere }) => isHere), ...picks.filter(({ isHere }) => !isHere)];
  return (await vscode.window.showQuickPick(ordered, { placeHolder: chooseDecidedPointPlaceholder, matchOnDescription: true }))?.place;
}
