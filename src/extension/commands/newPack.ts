import * as vscode from 'vscode';
import { starterEnding, starterPack } from '../../core/packs/starter.js';
import { newPackLabel, newPackTitle, packNameMessage, packThereMessage } from '../../core/words/packTest.js';
import { dataFileKind } from '../evidence/dataFiles.js';
import { nameOf } from '../evidence/places.js';

/** Asks for a place, writes the starter pack there, and opens it. */
export async function newPack(): Promise<void> {
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
  const uri = await vscode.window.showSaveDialog({
    title: newPackTitle,
    saveLabel: newPackLabel,
    filters: { Pack: [starterEnding.slice(1)] },
    ...(folder && { defaultUri: vscode.Uri.joinPath(folder, 'packs', `my-pack${starterEnding}`) }),
  });
  if (!uri) return;
  const refused = await writeStarter(uri);
  if (refused === undefined) await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri), { preview: false });
  else void vscode.window.showInformationMessage(refused);
}

/**
 * Writes the starter pack; never over a file that is there.
 * @returns why it was not written, or undefined when it was
 */
export async function writeStarter(uri: vscode.Uri): Promise<string | undefined> {
  const name = nameOf(uri);
  if (dataFileKind(uri) !== 'pack' || name.endsWith('.json')) return packNameMessage(name);
  if (await isThere(uri)) return packThereMessage(name);
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(starterPack(name)));
  return undefined;
}

async function isThere(uri: vscode.Uri): Promise<boolean> {
  try {
    await vscode.workspace.fs.stat(uri);
    return true;
  } catch (error) {
    if (error instanceof vscode.FileSystemError && error.code === 'FileNotFound') return false;
    throw error;
  }
}
