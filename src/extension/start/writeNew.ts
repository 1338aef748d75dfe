import * as vscode from 'vscode';

/** Whether something lies at an address. */
export async function isThere(uri: vscode.Uri): Promise<boolean> {
  try {
    await vscode.workspace.fs.stat(uri);
    return true;
  } catch (error) {
    if (error instanceof vscode.FileSystemError && error.code === 'FileNotFound') return false;
    throw error;
  }
}

/**
 * Writes a file that is not there yet.
 * @returns false, and nothing is written, when it is
 */
export async function writeNew(uri: vscode.Uri, text: string): Promise<boolean> {
  if (await isThere(uri)) return false;
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  return true;
}

/** Opens a text at its first prompt, selected so that typing takes its place. */
export async function openAtPrompt(uri: vscode.Uri): Promise<void> {
  const document = await vscode.workspace.openTextDocument(uri);
  const prompt = /^\[[A-Z][^\]\n]*\]$/m.exec(document.getText());
  const editor = await vscode.window.showTextDocument(document, { preview: false });
  if (!prompt) return;
  editor.selection = new vscode.Selection(document.positionAt(prompt.index), document.positionAt(prompt.index + prompt[0].length));
  editor.revealRange(editor.selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}
