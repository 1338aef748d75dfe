import * as vscode from 'vscode';
import { choosePointPlaceholder } from '../../core/words/messages.js';
import type { CoverageView } from '../coverageView/coverageView.js';
import type { EvidenceStore } from '../evidence/evidenceStore.js';
import { cursorInEntry, pointsAt } from './cursor.js';
import { pointPicks } from './showPoints.js';

/** A marking point, and the entry in whose group it is looked for. */
export interface PointTarget {
  readonly uri: string;
  readonly point: string;
}

/** Shows a marking point in the coverage view: the one given, else the one at the cursor, else one of a list. */
export async function goToPoint(store: EvidenceStore, view: CoverageView, target?: PointTarget): Promise<void> {
  const wanted = target ?? (await choose(store));
  if (wanted) await view.showPoint(wanted.point, wanted.uri);
}

async function choose(store: EvidenceStore): Promise<PointTarget | undefined> {
  const cursor = cursorInEntry(store);
  if (!cursor) return undefined;
  const at = pointsAt(cursor);
  const picks = pointPicks(cursor.entry).filter(({ point }) => at.size === 0 || at.has(point.point.point.id));
  const [only] = picks;
  const chosen = picks.length === 1 ? only : await vscode.window.showQuickPick(picks, { placeHolder: choosePointPlaceholder });
  return chosen && { uri: cursor.entry.uri.toString(), point: chosen.point.point.point.id };
}
