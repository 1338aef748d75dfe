import * as vscode from 'vscode';
import { isThere, openAtPrompt } from './writeNew.js';

const key = 'openAfterReload';

/** Remembers a file that is to be opened when its folder is: opening a folder starts the extension anew. */
export async function openAfterReload(context: Pick<vscode.ExtensionContext, 'globalState'>, uri: vscode.Uri): Promise<void> {
  await context.globalState.update(key, uri.toString());
}

/** Opens the file that was remembered, once, when it lies in this window's folders. */
export async function openRemembered(context: Pick<vscode.ExtensionContext, 'globalState'>): Promise<void> {
  const remembered = context.globalState.get<unknown>(key);
  if (typeof remembered !== 'string') return;
  const uri = vscode.Uri.parse(remembered, true);
  if (!vscode.workspace.getWorkspaceFolder(uri)) return;
  await context.globalState.update(key, undefined);
  if (await isThere(uri)) await openAtPrompt(uri);
}
