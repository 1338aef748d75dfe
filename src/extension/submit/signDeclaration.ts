import * as vscode from 'vscode';
import { declarationEdit } from '../../core/edits/declarationEdit.js';
import { cannotSignMessage, declarationText, signedMessage, signNameMissingMessage, signPrompt, signTitle } from '../../core/words/submit.js';
import type { Portfolio } from '../evidence/portfolios.js';
import type { Asker } from '../start/asker.js';

/** Asks for the learner's name, and stores the declaration with the day in portfolio.yaml, which is saved. Undo takes it back. */
export async function signDeclaration({ file: { uri } }: Portfolio, asker: Asker, today: string): Promise<void> {
  const name = await asker.text({ title: signTitle, prompt: `${declarationText} ${signPrompt}`, missing: signNameMissingMessage });
  if (name === undefined) return;
  const document = await vscode.workspace.openTextDocument(uri);
  const change = declarationEdit(document.getText(), { name, date: today });
  if (!change) {
    void vscode.window.showInformationMessage(cannotSignMessage);
    return;
  }
  const edit = new vscode.WorkspaceEdit();
  edit.replace(uri, new vscode.Range(document.positionAt(change.range.start), document.positionAt(change.range.end)), change.newText);
  if (!(await vscode.workspace.applyEdit(edit))) return;
  await document.save();
  void vscode.window.showInformationMessage(signedMessage(name, today));
}
