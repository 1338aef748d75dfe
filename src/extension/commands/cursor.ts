import * as vscode from 'vscode';
import { noEvidenceHereMessage } from '../../core/words/messages.js';
import type { Entry } from '../evidence/entry.js';
import type { EvidenceStore } from '../evidence/evidenceStore.js';

/** Where the cursor stands, in an entry as it is now. */
export interface Cursor {
  readonly entry: Entry;
  /** Offset of the selection's start. */
  readonly offset: number;
}

/** The cursor of the active editor; tells the user when there is no evidence entry in it. */
export function cursorInEntry(store: EvidenceStore): Cursor | undefined {
  const editor = vscode.window.activeTextEditor;
  const entry = editor && store.upToDate(editor.document);
  if (entry) return { entry, offset: entry.checked.document.lines.offsetAt(editor.selection.start) };
  void vscode.window.showInformationMessage(noEvidenceHereMessage);
  return undefined;
}

/** Ids of the marking points that stand at the cursor: earned by the words there, or claimed. */
export function pointsAt({ entry: { checked }, offset }: Cursor): ReadonlySet<string> {
  const isAt = ({ start, end }: { start: number; end: number }): boolean => start <= offset && offset <= end;
  return new Set([
    ...checked.document.claims.filter(({ range }) => isAt(range)).map(({ point }) => point),
    ...checked.coverage.points.filter(({ evidence }) => evidence.some(({ range }) => isAt(range))).map(({ point }) => point.point.id),
  ]);
}
