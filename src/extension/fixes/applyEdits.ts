import * as vscode from 'vscode';
import type { TextEdit } from '../../core/edits/types.js';
import type { Entry } from '../evidence/entry.js';
import { toRange } from '../ranges.js';

/** The change of one or more entries, each to be as it was read. */
export function workspaceEdit(changes: readonly { readonly entry: Entry; readonly edits: readonly TextEdit[] }[]): vscode.WorkspaceEdit {
  const edit = new vscode.WorkspaceEdit();
  for (const { entry: { uri, checked }, edits } of changes) {
    edit.set(uri, edits.map(({ range, newText }) => vscode.TextEdit.replace(toRange(checked.document.lines, range), newText)));
  }
  return edit;
}

/** Changes one entry, as the user can undo it. */
export async function applyToEntry(entry: Entry, ...edits: readonly TextEdit[]): Promise<void> {
  await vscode.workspace.applyEdit(workspaceEdit([{ entry, edits }]));
}
