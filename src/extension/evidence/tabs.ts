import * as vscode from 'vscode';

/**
 * Whether a text stands in a tab. A document stays open for minutes after its tab was closed when any extension has
 * opened it, so that an open document is no sign that the user sees it.
 */
export function isInTab(uri: vscode.Uri): boolean {
  const key = uri.toString();
  return vscode.window.tabGroups.all.some(({ tabs }) => tabs.some((tab) => textsOf(tab).some((each) => each.toString() === key)));
}

/** The texts that a tab shows: one, or two where it compares. */
export function textsOf({ input }: vscode.Tab): vscode.Uri[] {
  if (input instanceof vscode.TabInputText) return [input.uri];
  return input instanceof vscode.TabInputTextDiff ? [input.original, input.modified] : [];
}
