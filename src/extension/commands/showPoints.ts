import * as vscode from 'vscode';
import type { PointCoverage } from '../../core/coverage/types.js';
import { choosePointPlaceholder, foundShapes, pointName, pointStatus, quoted, stillToShow } from '../../core/words/messages.js';
import type { CoverageView } from '../coverageView/coverageView.js';
import { shortName, type Entry } from '../evidence/entry.js';
import type { EvidenceStore } from '../evidence/evidenceStore.js';
import { placeIn, revealPlace } from '../reveal.js';
import { cursorInEntry } from './cursor.js';

/** A marking point in a list to choose from. */
export interface PointPick extends vscode.QuickPickItem {
  readonly point: PointCoverage;
}

/**
 * Lists the marking points of the active entry. Choosing one goes to its first words, or its claim, or its line in the view.
 * @param ids the points to list; all when undefined
 */
export async function showPoints(store: EvidenceStore, view: CoverageView, ids?: readonly string[]): Promise<void> {
  const cursor = cursorInEntry(store);
  if (!cursor) return;
  const chosen = await vscode.window.showQuickPick(pointPicks(cursor.entry).filter(({ point }) => !ids || ids.includes(point.point.point.id)), { placeHolder: choosePointPlaceholder, matchOnDescription: true, matchOnDetail: true });
  if (!chosen) return;
  const { entry } = cursor;
  const { point, evidence } = chosen.point;
  const range = evidence[0]?.range ?? entry.checked.document.claims.find((claim) => claim.point === point.point.id)?.range;
  if (range) await revealPlace(placeIn(entry, range));
  else await view.showPoint(point.point.id, entry.uri.toString());
}

/** The marking points of an entry, each with what was found of it and the words, or what is still to show. */
export function pointPicks(entry: Entry): PointPick[] {
  const { document, coverage } = entry.checked;
  return coverage.points.map((point) => ({
    point,
    label: `${foundShapes[point.found]} ${pointName(point)}`,
    description: pointStatus(point, [], point.claimed ? [shortName(entry)] : []),
    detail: point.found === 'found' ? point.evidence.slice(0, 2).map(({ range }) => quoted(document.text.slice(range.start, range.end), 60)).join(', ') : stillToShow(point),
  }));
}
