import * as vscode from 'vscode';
import { diagnosticCodes } from '../../core/diagnostics/types.js';
import { helpPageOf } from '../../core/diagnostics/helpPages.js';
import { chooseCodePlaceholder } from '../../core/words/fixes.js';
import type { Groups } from '../evidence/groups.js';
import type { EvidenceStore } from '../evidence/evidenceStore.js';
import { toldBetween } from '../fixes/told.js';
import { helpScheme, helpUri } from './helpUri.js';

/** Serves the pages that explain codes, from the extension's own folder. */
export function registerHelpPages(extension: vscode.Uri): vscode.Disposable {
  const pages = new Set([...Object.keys(diagnosticCodes), 'misconception.'].map((code) => `/${helpPageOf(code)}`));
  return vscode.workspace.registerTextDocumentContentProvider(helpScheme, {
    async provideTextDocumentContent({ path }) {
      if (!pages.has(path)) return undefined;
      return new TextDecoder().decode(await vscode.workspace.fs.readFile(vscode.Uri.joinPath(extension, 'media/help/codes', path)));
    },
  });
}

/**
 * Opens the page that explains a code.
 * @param code the code; when undefined, one of a list, those at the cursor first
 */
export async function explainCode(store: EvidenceStore, groups: Groups, code: string | undefined): Promise<void> {
  const wanted = code ?? (await chooseCode(store, groups));
  if (wanted !== undefined) await vscode.commands.executeCommand('vscode.open', helpUri(wanted));
}

async function chooseCode(store: EvidenceStore, groups: Groups): Promise<string | undefined> {
  const editor = vscode.window.activeTextEditor;
  const entry = editor && store.upToDate(editor.document);
  const at = entry ? entry.checked.document.lines.offsetAt(editor.selection.active) : 0;
  const here = new Set<string>(entry ? toldBetween(groups, entry, at, at).map((told) => told.code) : []);
  const picks = Object.entries(diagnosticCodes).map(([label, detail]) => ({ label, detail }));
  const ordered = [...picks.filter(({ label }) => here.has(label)), ...picks.filter(({ label }) => !here.has(label))];
  return (await vscode.window.showQuickPick(ordered, { placeHolder: chooseCodePlaceholder, matchOnDetail: true }))?.label;
}
