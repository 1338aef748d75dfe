import * as vscode from 'vscode';
import type { CheckedEntry } from '../../core/checker.js';
import { evidenceKinds } from '../../core/document/types.js';
import { addFieldsEdit, missingFields } from '../../core/edits/fieldEdits.js';
import { kindEdit } from '../../core/edits/kindEdit.js';
import { sectionEdit } from '../../core/edits/sectionEdit.js';
import { choosePointToAddPlaceholder, noFieldMissingMessage, noKindEditMessage, nothingMissingMessage } from '../../core/words/fixes.js';
import { sentenceCase } from '../../core/words/lacking.js';
import { foundWords, pointName } from '../../core/words/messages.js';
import { kindWords } from '../../core/words/portfolio.js';
import { kindPrompt } from '../../core/words/start.js';
import { kindPrompts } from '../../core/words/templates.js';
import { cursorInEntry } from '../commands/cursor.js';
import type { EvidenceStore } from '../evidence/evidenceStore.js';
import { applyToEntry } from './applyEdits.js';
import { chooseInEditor, type Choose } from './choose.js';

/** Adds a heading and prompts for a claimed point that is not found in full, and goes there. */
export async function addSection(store: EvidenceStore, choose: Choose = chooseInEditor): Promise<void> {
  const cursor = cursorInEntry(store);
  if (!cursor) return;
  const picks = openClaims(cursor.entry.checked).map((point) => ({ label: pointName(point), description: foundWords[point.found], detail: point.missing.join('; '), point }));
  if (picks.length === 0) void vscode.window.showInformationMessage(nothingMissingMessage);
  const chosen = picks.length <= 1 ? picks[0] : await choose(picks, { placeHolder: choosePointToAddPlaceholder });
  const editor = vscode.window.activeTextEditor;
  if (!chosen || !editor) return;
  await applyToEntry(cursor.entry, sectionEdit(cursor.entry.checked.document, { title: chosen.point.point.point.title, missing: chosen.point.missing }));
  const end = editor.document.lineAt(editor.document.lineCount - 1).range.end;
  editor.revealRange(new vscode.Range(end, end));
}

/** Says at the top of the active entry what kind of evidence it is, where that is not said yet. */
export async function sayKind(store: EvidenceStore, choose: Choose = chooseInEditor): Promise<void> {
  const cursor = cursorInEntry(store);
  if (!cursor) return;
  const { document } = cursor.entry.checked;
  const picks = evidenceKinds.flatMap((kind) => {
    const edit = kindEdit(document, kind);
    return edit ? [{ label: sentenceCase(kindWords[kind]), detail: kindPrompts[kind].use, edit }] : [];
  });
  if (picks.length === 0) void vscode.window.showInformationMessage(noKindEditMessage(document));
  const chosen = picks.length === 0 ? undefined : await choose(picks, { placeHolder: kindPrompt });
  if (chosen) await applyToEntry(cursor.entry, chosen.edit);
}

/** Adds the usual fields that the top of the active entry lacks, empty. */
export async function addFields(store: EvidenceStore): Promise<void> {
  const cursor = cursorInEntry(store);
  if (!cursor) return;
  const { document, coverage } = cursor.entry.checked;
  const edit = addFieldsEdit(document, missingFields(document, coverage.kind));
  if (edit) await applyToEntry(cursor.entry, edit);
  else void vscode.window.showInformationMessage(noFieldMissingMessage);
}

function openClaims({ coverage }: CheckedEntry): CheckedEntry['coverage']['points'] {
  return coverage.points.filter(({ found, claimed }) => claimed && found !== 'found');
}
