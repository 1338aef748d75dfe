import * as vscode from 'vscode';
import { chooseSampleFolderLabel } from '../../core/words/messages.js';
import type { Asker } from '../start/asker.js';
import { openAfterReload } from '../start/openAfterReload.js';
import { sampleFiles } from './sampleFiles.js';

const folderName = 'sample-portfolio';

/**
 * Copies the sample portfolio to a folder that the user chooses and opens it, with its README, which says what to try.
 * In a browser without a machine behind it, where there is no folder to choose, it is kept in the extension's own storage.
 * A window with a folder keeps it: the sample is opened in a new one.
 */
export async function openSample(context: SampleContext, asker: Pick<Asker, 'folder'>, openFolder: OpenFolder = openInEditor): Promise<void> {
  const parent = await chooseParent(context, asker);
  if (!parent) return;
  const folder = await placeSample(context, parent);
  await openFolder(folder, { forceNewWindow: vscode.workspace.workspaceFolders !== undefined });
}

type SampleContext = Pick<vscode.ExtensionContext, 'extensionUri' | 'globalState' | 'globalStorageUri'>;

/** Opens a folder, in this window or in a new one. */
export type OpenFolder = (folder: vscode.Uri, options: { readonly forceNewWindow: boolean }) => Thenable<unknown>;

const openInEditor: OpenFolder = (folder, options) => vscode.commands.executeCommand('vscode.openFolder', folder, options);

async function chooseParent({ globalStorageUri }: SampleContext, asker: Pick<Asker, 'folder'>): Promise<vscode.Uri | undefined> {
  if (vscode.env.uiKind === vscode.UIKind.Web && vscode.env.remoteName === undefined) return globalStorageUri;
  return asker.folder(chooseSampleFolderLabel);
}

/**
 * Copies the sample, and remembers that its README is to be opened with it.
 * @returns the new folder
 */
export async function placeSample(context: Pick<vscode.ExtensionContext, 'extensionUri' | 'globalState'>, parent: vscode.Uri): Promise<vscode.Uri> {
  const folder = await copySample(context.extensionUri, parent);
  await openAfterReload(context, vscode.Uri.joinPath(folder, 'README.md'));
  return folder;
}

/**
 * Copies the sample into a new folder below `parent`; never into one that is there.
 * @returns the new folder
 */
export async function copySample(extension: vscode.Uri, parent: vscode.Uri): Promise<vscode.Uri> {
  const folder = await freshFolder(parent);
  for (const file of sampleFiles) {
    const content = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(extension, 'media/sample-portfolio', file));
    await vscode.workspace.fs.writeFile(vscode.Uri.joinPath(folder, file), content);
  }
  return folder;
}

async function freshFolder(parent: vscode.Uri): Promise<vscode.Uri> {
  for (let number = 1; ; number++) {
    const folder = vscode.Uri.joinPath(parent, number === 1 ? folderName : `${folderName}-${number}`);
    if (await isFree(folder)) return folder;
  }
}

async function isFree(uri: vscode.Uri): Promise<boolean> {
  try {
    await vscode.workspace.fs.stat(uri);
    return false;
  } catch (error) {
    if (error instanceof vscode.FileSystemError && error.code === 'FileNotFound') return true;
    throw error;
  }
}
