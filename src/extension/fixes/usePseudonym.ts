import * as vscode from 'vscode';
import { replaceForms } from '../../core/edits/replaceForms.js';
import { nothingPrivateHereMessage, pseudonymDoneMessage } from '../../core/words/fixes.js';
import type { EvidenceStore } from '../evidence/evidenceStore.js';
import type { Groups } from '../evidence/groups.js';
import { workspaceEdit } from './applyEdits.js';
import { openDocumentAt } from './openDocumentAt.js';
import { findTold, type ToldPlace } from './told.js';
import { toldAtCursor } from './toldAtCursor.js';

/**
 * Puts a pseudonym in the place of a private name or detail, in every entry of the portfolio, as one change.
 * @param place the finding; the one at the cursor when undefined
 */
export async function usePseudonym(store: EvidenceStore, groups: Groups, place: ToldPlace | undefined): Promise<void> {
  const wanted = place ?? (await toldAtCursor(store, groups, ({ data }) => data?.kind === 'private', nothingPrivateHereMessage));
  const told = wanted && (await findTold(wanted, store, groups));
  const data = told?.diagnostic.data;
  if (!told || data?.kind !== 'private') return;
  const uris = groups.groupOf(told.entry)?.entries.map(({ uri }) => uri) ?? [told.entry.uri];
  const changes = [];
  for (const uri of uris) {
    const entry = store.upToDate(await openDocumentAt(uri.toString()));
    const edits = entry ? replaceForms(entry.checked.document, [data.text, ...data.forms], data.pseudonym) : [];
    if (entry && edits.length > 0) changes.push({ entry, edits });
  }
  if (!(await vscode.workspace.applyEdit(workspaceEdit(changes)))) return;
  const places = changes.reduce((sum, { edits }) => sum + edits.length, 0);
  void vscode.window.showInformationMessage(pseudonymDoneMessage(data.pseudonym, places, changes.length));
}
