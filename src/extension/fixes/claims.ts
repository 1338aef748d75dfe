import * as vscode from 'vscode';
import { claimEdit, dropClaimEdit } from '../../core/edits/claimEdits.js';
import { chooseClaimPlaceholder, chooseFoundPointPlaceholder, frontMatterFirstMessage, nothingClaimedMessage, nothingToClaimMessage } from '../../core/words/fixes.js';
import { foundWords, pointName } from '../../core/words/messages.js';
import { cursorInEntry } from '../commands/cursor.js';
import type { EvidenceStore } from '../evidence/evidenceStore.js';
import { applyToEntry } from './applyEdits.js';

/** Claims a point that is found in the active entry and not claimed, in its front matter. */
export async function claimPoint(store: EvidenceStore): Promise<void> {
  const cursor = cursorInEntry(store);
  if (!cursor) return;
  const picks = cursor.entry.checked.coverage.points
    .filter(({ found, claimed }) => found === 'found' && !claimed)
    .map((point) => ({ label: pointName(point), id: point.point.point.id }));
  const chosen = await pick(picks, chooseFoundPointPlaceholder, nothingToClaimMessage);
  if (!chosen) return;
  const edit = claimEdit(cursor.entry.checked.document, chosen.id);
  if (edit) await applyToEntry(cursor.entry, edit);
  else void vscode.window.showInformationMessage(frontMatterFirstMessage);
}

/** Drops a claim of the active entry. */
export async function dropClaim(store: EvidenceStore): Promise<void> {
  const cursor = cursorInEntry(store);
  if (!cursor) return;
  const { document, coverage } = cursor.entry.checked;
  const picks = document.claims.map((claim) => {
    const found = coverage.points.find(({ point }) => point.point.id === claim.point)?.found;
    return { label: claim.point, description: found ? foundWords[found] : '', claim };
  });
  const chosen = await pick(picks, chooseClaimPlaceholder, nothingClaimedMessage);
  const edit = chosen && dropClaimEdit(document, chosen.claim);
  if (edit) await applyToEntry(cursor.entry, edit);
}

async function pick<T extends vscode.QuickPickItem>(picks: readonly T[], placeHolder: string, nothing: string): Promise<T | undefined> {
  if (picks.length === 0) void vscode.window.showInformationMessage(nothing);
  return picks.length === 0 ? undefined : vscode.window.showQuickPick(picks, { placeHolder });
}
