import * as vscode from 'vscode';
import { silenceEdit } from '../../core/edits/silenceEdit.js';
import { isSilenceable } from '../../core/silence/codes.js';
import { nothingHereMessage, reasonMissingMessage, reasonPrompt } from '../../core/words/fixes.js';
import type { EvidenceStore } from '../evidence/evidenceStore.js';
import type { Groups } from '../evidence/groups.js';
import { applyToEntry } from './applyEdits.js';
import { findTold, type ToldPlace } from './told.js';
import { toldAtCursor } from './toldAtCursor.js';

/**
 * Leaves a finding aside, with the reason that the user gives.
 * @param place the finding; the one at the cursor when undefined
 * @param ask gives the reason; undefined when the user would rather not
 */
export async function silence(store: EvidenceStore, groups: Groups, place: ToldPlace | undefined, ask: () => Thenable<string | undefined> = askForReason): Promise<void> {
  const wanted = place ?? (await toldAtCursor(store, groups, isSilenceable, nothingHereMessage));
  const reason = wanted && (await ask());
  if (!wanted || !reason?.trim()) return;
  const told = await findTold(wanted, store, groups);
  if (told) await applyToEntry(told.entry, silenceEdit(told.entry.checked.document, told.diagnostic.range.start, told.diagnostic.code, reason));
}

function askForReason(): Thenable<string | undefined> {
  return vscode.window.showInputBox({ prompt: reasonPrompt, ignoreFocusOut: true, validateInput: (value) => (value.trim() === '' ? reasonMissingMessage : undefined) });
}
