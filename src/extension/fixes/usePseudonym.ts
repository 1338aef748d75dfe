import * as vscode from 'vscode';
import type { DiagnosticData } from '../../core/diagnostics/types.js';
import { replaceForms } from '../../core/edits/replaceForms.js';
import type { TextEdit } from '../../core/edits/types.js';
import { overlaps } from '../../core/text/range.js';
import { nothingPrivateHereMessage, nothingPrivateMessage, pseudonymDoneMessage, pseudonymsDoneMessage } from '../../core/words/fixes.js';
import { cursorInEntry } from '../commands/cursor.js';
import type { Entry } from '../evidence/entry.js';
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
  const { places, files } = await replaceInPortfolio(told.entry, [data], store, groups);
  if (files > 0) void vscode.window.showInformationMessage(pseudonymDoneMessage(data.pseudonym, places, files));
}

/** Puts pseudonyms in the place of every private name and detail that is told in the portfolio of the active entry, as one change. */
export async function useAllPseudonyms(store: EvidenceStore, groups: Groups): Promise<void> {
  const cursor = cursorInEntry(store);
  if (!cursor) return;
  const { places, files } = await replaceInPortfolio(cursor.entry, privateDetails(cursor.entry, groups), store, groups);
  void vscode.window.showInformationMessage(files > 0 ? pseudonymsDoneMessage(places, files) : nothingPrivateMessage);
}

/** What is told as private in the portfolio of an entry, each once, longer spellings first. */
export function privateDetails(entry: Entry, groups: Groups): readonly PrivateDetail[] {
  const told = (groups.groupOf(entry)?.entries ?? [entry]).flatMap((each) => groups.diagnosticsOf(each));
  const details = new Map(told.flatMap(({ data }) => (data?.kind === 'private' ? [[data.text, data] as const] : [])));
  return [...details.values()].sort((a, b) => b.text.length - a.text.length);
}

type PrivateDetail = Extract<DiagnosticData, { readonly kind: 'private' }>;

async function replaceInPortfolio(inside: Entry, details: readonly PrivateDetail[], store: EvidenceStore, groups: Groups): Promise<{ readonly places: number; readonly files: number }> {
  const changes = [];
  for (const { uri } of groups.groupOf(inside)?.entries ?? [inside]) {
    const entry = store.upToDate(await openDocumentAt(uri.toString()));
    if (!entry) continue;
    const edits = details.reduce<TextEdit[]>((kept, { text, forms, pseudonym }) => {
      const more = replaceForms(entry.checked.document, [text, ...forms], pseudonym);
      return [...kept, ...more.filter(({ range }) => !kept.some((each) => overlaps(each.range, range)))];
    }, []);
    if (edits.length > 0) changes.push({ entry, edits });
  }
  if (changes.length === 0 || !(await vscode.workspace.applyEdit(workspaceEdit(changes)))) return { places: 0, files: 0 };
  return { places: changes.reduce((sum, { edits }) => sum + edits.length, 0), files: changes.length };
}
