import * as vscode from 'vscode';
import { chooseFindingPlaceholder } from '../../core/words/fixes.js';
import type { Diagnostic } from '../../core/diagnostics/types.js';
import { cursorInEntry } from '../commands/cursor.js';
import type { EvidenceStore } from '../evidence/evidenceStore.js';
import type { Groups } from '../evidence/groups.js';
import { toldBetween, type ToldPlace } from './told.js';

/**
 * The diagnostic at the cursor that fits; one of a list when there are several.
 * @param nothing is shown when none fits
 */
export async function toldAtCursor(store: EvidenceStore, groups: Groups, fits: (told: Diagnostic) => boolean, nothing: string): Promise<ToldPlace | undefined> {
  const cursor = cursorInEntry(store);
  if (!cursor) return undefined;
  const told = toldBetween(groups, cursor.entry, cursor.offset, cursor.offset).filter(fits);
  if (told.length === 0) void vscode.window.showInformationMessage(nothing);
  const picks = told.map(({ message, code, range }) => ({ label: message, description: code, code, start: range.start }));
  const chosen = picks.length <= 1 ? picks[0] : await vscode.window.showQuickPick(picks, { placeHolder: chooseFindingPlaceholder });
  return chosen && { uri: cursor.entry.uri.toString(), code: chosen.code, start: chosen.start };
}
