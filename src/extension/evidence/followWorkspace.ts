import * as vscode from 'vscode';
import type { Boundary } from '../boundary.js';
import { changesPacks, checkDelay } from '../settings.js';
import { dataFileKind } from './dataFiles.js';
import type { EvidenceStore } from './evidenceStore.js';
import { isFolder, isSkipped, typeOf, typeOfExactly } from './findFiles.js';
import { isOwn, nameOf, pathWithin } from './places.js';
import type { Portfolios } from './portfolios.js';
import { openDocument } from './readText.js';
import { textsOf } from './tabs.js';

/**
 * Keeps the store and the portfolios true to what is opened, typed, saved, renamed and deleted. A file that goes and
 * comes back at once is told by VS Code as one change, also when its going was told by the editor before: a change of
 * a file that is not known counts as its coming, and what is told gone late is read again where it is back.
 */
export function followWorkspace(store: EvidenceStore, portfolios: Portfolios, boundary: Boundary): vscode.Disposable {
  const gone = (uri: vscode.Uri): void => {
    store.gone(uri);
    portfolios.forgetFiles();
    if (portfolios.dataFiles.some((file) => file.uri.toString() === uri.toString() || pathWithin(uri, file.uri) !== undefined)) portfolios.rescan();
  };
  const isKnown = (manifest: vscode.Uri): boolean => portfolios.all.some(({ file }) => file.uri.toString() === manifest.toString());
  const come = (uri: vscode.Uri): void => {
    portfolios.forgetFiles();
    store.changedOnDisk(uri);
  };
  const folderCame = (folder: vscode.Uri): void => {
    store.folderCame(folder);
    portfolios.folderCame();
  };
  const comeIfFolder = async (uri: vscode.Uri): Promise<void> => {
    if (!isSkipped(uri) && isFolder(await typeOf(uri))) folderCame(uri);
  };
  const goneUnlessBack = async (uri: vscode.Uri): Promise<void> => {
    if (isSkipped(uri)) return;
    gone(uri);
    const type = await typeOfExactly(uri);
    if (isFolder(type)) folderCame(uri);
    else if (type !== undefined) come(uri);
  };
  const concerns = (document: vscode.TextDocument): boolean =>
    isOwn(document.uri) && (document.languageId === 'markdown' || portfolios.isEvidence(document.uri) || store.entryOf(document.uri) !== undefined);

  return vscode.Disposable.from(
    boundary.on(vscode.workspace.onDidOpenTextDocument, (document) => {
      if (dataFileKind(document.uri) !== undefined) portfolios.reload();
      else if (concerns(document)) store.edited(document.uri);
    }),
    boundary.on(vscode.window.tabGroups.onDidChangeTabs, ({ opened, closed }) => {
      const texts = [...opened, ...closed].flatMap(textsOf);
      portfolios.tabsChanged(texts);
      for (const uri of texts) {
        const document = openDocument(uri);
        if (dataFileKind(uri) !== undefined) portfolios.reload();
        else if (document && concerns(document)) store.shown(uri);
      }
    }),
    boundary.on(vscode.workspace.onDidChangeTextDocument, ({ document, contentChanges }) => {
      if (contentChanges.length === 0) return;
      if (dataFileKind(document.uri) !== undefined) portfolios.reload(checkDelay());
      else if (concerns(document)) store.edited(document.uri, checkDelay());
    }),
    boundary.on(vscode.workspace.onDidCloseTextDocument, (document) => {
      if (dataFileKind(document.uri) !== undefined) portfolios.reload();
      else if (concerns(document)) store.changedOnDisk(document.uri);
    }),
    boundary.on(vscode.workspace.onDidRenameFiles, ({ files }) => {
      for (const { oldUri, newUri } of files) {
        gone(oldUri);
        come(newUri);
      }
      portfolios.rescan();
    }),
    boundary.on(vscode.workspace.onDidDeleteFiles, ({ files }) => { files.forEach(gone); }),
    boundary.on(vscode.workspace.onDidChangeWorkspaceFolders, () => { portfolios.rescan(); }),
    boundary.on(vscode.workspace.onDidChangeConfiguration, (event) => {
      if (changesPacks(event)) store.refresh();
    }),
    watch('**/*.{md,markdown}', boundary, { created: come, changed: (uri) => { if (store.entryOf(uri)) store.changedOnDisk(uri); else come(uri); } }),
    watch('**/portfolio.yaml', boundary, { created: () => { portfolios.rescan(); }, changed: (uri) => { if (isKnown(uri)) portfolios.reload(); else portfolios.rescan(); } }),
    watch('**/*.pack.{json,yaml,yml}', boundary, { created: () => { portfolios.reload(); }, changed: () => { portfolios.reload(); } }),
    watchAll(boundary, comeIfFolder, goneUnlessBack),
  );
}

function watch(pattern: string, boundary: Boundary, { created, changed }: { created: (uri: vscode.Uri) => void; changed: (uri: vscode.Uri) => void }): vscode.Disposable {
  const watcher = vscode.workspace.createFileSystemWatcher(pattern, false, false, true);
  return vscode.Disposable.from(watcher, boundary.on(watcher.onDidCreate, created), boundary.on(watcher.onDidChange, changed));
}

/**
 * Of a folder that is deleted, VS Code tells only the folder; of one that is new, what was put into it at once can go
 * untold. Hence a watcher for whatever comes and goes. A folder changes only by going and coming back.
 */
function watchAll(boundary: Boundary, come: (uri: vscode.Uri) => Promise<void>, gone: (uri: vscode.Uri) => Promise<void>): vscode.Disposable {
  const watcher = vscode.workspace.createFileSystemWatcher('**', false, false, false);
  const changed = async (uri: vscode.Uri): Promise<void> => {
    if (!nameOf(uri).includes('.')) await come(uri);
  };
  return vscode.Disposable.from(watcher, boundary.on(watcher.onDidCreate, come), boundary.on(watcher.onDidChange, changed), boundary.on(watcher.onDidDelete, gone));
}
