import * as vscode from 'vscode';

/** Opens the document at an address, without showing it. */
export async function openDocumentAt(uri: string): Promise<vscode.TextDocument> {
  return vscode.workspace.openTextDocument(vscode.Uri.parse(uri, true));
}
