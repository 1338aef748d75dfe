import * as vscode from 'vscode';
import type { Boundary } from './boundary.js';
import type { EvidenceStore } from './evidence/evidenceStore.js';
import { toRange } from './ranges.js';
import { changesMarks, showsMarks } from './settings.js';

/** Underlines the words that earn a point, quietly. A setting turns it off. */
export function registerMarks(store: EvidenceStore, boundary: Boundary): vscode.Disposable {
  const mark = vscode.window.createTextEditorDecorationType({
    borderStyle: 'dotted',
    borderWidth: '0 0 1px 0',
    borderColor: new vscode.ThemeColor('editorInfo.foreground'),
    rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
  });
  const marked = new WeakSet<vscode.TextEditor>();
  const show = (editor: vscode.TextEditor): void => {
    const entry = showsMarks() ? store.entryOf(editor.document.uri) : undefined;
    if (entry && entry.version !== editor.document.version) return;
    if (!entry && !marked.has(editor)) return;
    if (entry) marked.add(editor);
    else marked.delete(editor);
    const ranges = entry?.checked.coverage.points.flatMap(({ evidence }) => evidence.map(({ range }) => toRange(entry.checked.document.lines, range)));
    editor.setDecorations(mark, ranges ?? []);
  };
  const showAll = (): void => { vscode.window.visibleTextEditors.forEach(show); };
  return vscode.Disposable.from(
    mark,
    boundary.on(store.onDidChange, (uris) => {
      const keys = new Set(uris.map(String));
      vscode.window.visibleTextEditors.filter(({ document }) => keys.has(document.uri.toString())).forEach(show);
    }),
    boundary.on(vscode.window.onDidChangeVisibleTextEditors, showAll),
    boundary.on(vscode.workspace.onDidChangeConfiguration, (event) => {
      if (changesMarks(event)) showAll();
    }),
  );
}
