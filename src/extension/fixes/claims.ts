import * as vscode from 'vscode';
import type { CheckedEntry } from '../../core/checker.js';
import { claimAllEdit, dropClaimsEdit } from '../../core/edits/allClaims.js';
import { claimEdit, dropClaimEdit } from '../../core/edits/claimEdits.js';
import { mendClaimsEdits } from '../../core/edits/mendClaims.js';
import { isClaimable } from '../../core/packs/claimable.js';
import { chooseClaimPlaceholder, chooseFoundPointPlaceholder, frontMatterFirstMessage, nothingClaimedMessage, nothingToClaimMessage, nothingToDropMessage, nothingToMendMessage } from '../../core/words/fixes.js';
import { foundWords, pointName } from '../../core/words/messages.js';
import { cursorInEntry } from '../commands/cursor.js';
import type { Entry } from '../evidence/entry.js';
import type { EvidenceStore } from '../evidence/evidenceStore.js';
import type { Groups } from '../evidence/groups.js';
import { applyToEntry } from './applyEdits.js';
import { chooseInEditor, type Choose } from './choose.js';

/** Claims a point that is found in the active entry and not claimed, in its front matter. */
export async function claimPoint(store: EvidenceStore, choose: Choose = chooseInEditor): Promise<void> {
  const cursor = cursorInEntry(store);
  if (!cursor) return;
  const picks = toClaim(cursor.entry.checked).map((point) => ({ label: pointName(point), id: point.point.point.id }));
  const chosen = await pick(picks, chooseFoundPointPlaceholder, nothingToClaimMessage, choose);
  if (!chosen) return;
  const edit = claimEdit(cursor.entry.checked.document, chosen.id);
  if (edit) await applyToEntry(cursor.entry, edit);
  else void vscode.window.showInformationMessage(frontMatterFirstMessage);
}

/** Drops a claim of the active entry. */
export async function dropClaim(store: EvidenceStore, choose: Choose = chooseInEditor): Promise<void> {
  const cursor = cursorInEntry(store);
  if (!cursor) return;
  const { document, coverage } = cursor.entry.checked;
  const picks = document.claims.map((claim) => {
    const found = coverage.points.find(({ point }) => point.point.id === claim.point)?.found;
    return { label: claim.point, description: found ? foundWords[found] : '', claim };
  });
  const chosen = await pick(picks, chooseClaimPlaceholder, nothingClaimedMessage, choose);
  const edit = chosen && dropClaimEdit(document, chosen.claim);
  if (edit) await applyToEntry(cursor.entry, edit);
}

/** Claims every point that is found in the active entry and can be claimed. */
export async function claimAll(store: EvidenceStore): Promise<void> {
  const cursor = cursorInEntry(store);
  if (!cursor) return;
  const points = idsToClaim(cursor.entry.checked);
  const edit = claimAllEdit(cursor.entry.checked.document, points);
  if (edit) await applyToEntry(cursor.entry, edit);
  else void vscode.window.showInformationMessage(points.length > 0 ? frontMatterFirstMessage : nothingToClaimMessage);
}

/** Drops every claim of the active entry that is told to name no marking point, but those that can be of a pack that is not at hand. */
export async function dropUnknown(store: EvidenceStore, groups: Groups, say: (message: string) => void = sayInEditor): Promise<void> {
  const cursor = cursorInEntry(store);
  if (!cursor) return;
  const unknown = new Set(unknownClaims(cursor.entry, groups));
  const edit = dropClaimsEdit(cursor.entry.checked.document, (point) => unknown.has(point));
  if (edit) await applyToEntry(cursor.entry, edit);
  else say(nothingToDropMessage);
}

/** Writes every claim of the active entry that is nearly that of a point as it was meant. */
export async function mendClaims(store: EvidenceStore, groups: Groups, say: (message: string) => void = sayInEditor): Promise<void> {
  const cursor = cursorInEntry(store);
  if (!cursor) return;
  const edits = mendClaimsEdits(groups.diagnosticsOf(cursor.entry));
  if (edits.length > 0) await applyToEntry(cursor.entry, ...edits);
  else say(nothingToMendMessage);
}

function sayInEditor(message: string): void {
  void vscode.window.showInformationMessage(message);
}

/** Ids of the points that are found and could be claimed. */
export function idsToClaim(checked: CheckedEntry): readonly string[] {
  return toClaim(checked).map(({ point }) => point.point.id);
}

/** The claims that are told to name no marking point, and can be dropped. */
export function unknownClaims(entry: Entry, groups: Groups): readonly string[] {
  return groups.diagnosticsOf(entry).flatMap(({ data }) => (data?.kind === 'unknown-point' ? [data.point] : []));
}

function toClaim({ coverage }: CheckedEntry): CheckedEntry['coverage']['points'] {
  return coverage.points.filter(({ found, claimed, point }) => found === 'found' && !claimed && isClaimable(point.point));
}

async function pick<T extends vscode.QuickPickItem>(picks: readonly T[], placeHolder: string, nothing: string, choose: Choose): Promise<T | undefined> {
  if (picks.length === 0) void vscode.window.showInformationMessage(nothing);
  return picks.length === 0 ? undefined : choose(picks, { placeHolder });
}
