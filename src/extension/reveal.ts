import * as vscode from 'vscode';
import type { PositionRange, TextRange } from '../core/text/range.js';
import type { Entry } from './evidence/entry.js';
import { fromPositions } from './ranges.js';

/** A place in a file, as plain data that a command's arguments can hold. */
export interface Place {
  readonly uri: string;
  readonly range: PositionRange;
}

/** The place of a range in an entry. */
export function placeIn({ uri, checked }: Entry, range: TextRange): Place {
  return { uri: uri.toString(), range: checked.document.lines.rangeAt(range) };
}

/**
 * Opens a file and selects a range in it.
 * @param column where to open it; by default where the active editor is
 */
export async function revealPlace({ uri, range }: Place, column?: vscode.ViewColumn): Promise<void> {
  const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(uri, true));
  const selection = fromPositions(range);
  const editor = await vscode.window.showTextDocument(document, { selection, ...(column !== undefined && { viewColumn: column }) });
  editor.revealRange(selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}
