import * as vscode from 'vscode';
import { nameOf } from './places.js';

const skipped = ['node_modules', '.git', '.vscode-test', 'dist'];
const skippedGlob = `**/{${skipped.join(',')}}/**`;
const longestSearch = 10_000;
const mostFolders = 1000;

/**
 * Files below a folder. Where the file system offers no search, or none that ends, the folder is walked instead.
 * @param include a pattern counted from the folder
 * @param wanted tests a file's name, when walking
 */
export async function filesBelow(folder: vscode.Uri, include: string, wanted: RegExp, limit: number): Promise<vscode.Uri[]> {
  const found = await search(new vscode.RelativePattern(folder, include), limit);
  return found && found.length > 0 ? found : walk(folder, wanted, limit);
}

/** Files of a name anywhere below the folders. They are walked only where there is no search. */
export async function filesNamed(name: string, folders: readonly vscode.Uri[], limit: number): Promise<vscode.Uri[]> {
  const found = await search(`**/${name}`, limit);
  if (found) return found;
  const walked = await Promise.all(folders.map((folder) => walk(folder, { test: (each) => each === name }, limit)));
  return walked.flat().slice(0, limit);
}

/** Files in any workspace folder; undefined where the search fails, or finds no end. */
async function search(include: vscode.GlobPattern, limit: number): Promise<vscode.Uri[] | undefined> {
  const source = new vscode.CancellationTokenSource();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLong = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => { resolve(undefined); }, longestSearch);
  });
  try {
    return await Promise.race([vscode.workspace.findFiles(include, skippedGlob, limit, source.token), tooLong]);
  } catch {
    return undefined;
  } finally {
    clearTimeout(timer);
    source.cancel();
    source.dispose();
  }
}

/** The names in a folder with their types; none when it cannot be read. */
export async function listFolder(folder: vscode.Uri): Promise<[string, vscode.FileType][]> {
  try {
    return (await vscode.workspace.fs.readDirectory(folder)).sort(([a], [b]) => (a < b ? -1 : 1));
  } catch {
    return [];
  }
}

/** What stands at an address; undefined for nothing. A disk that takes capitals for small letters has it under either. */
export async function typeOf(uri: vscode.Uri): Promise<vscode.FileType | undefined> {
  try {
    return (await vscode.workspace.fs.stat(uri)).type;
  } catch {
    return undefined;
  }
}

/** What stands under exactly that name, whatever the disk makes of capitals: its folder is listed where something does. */
export async function typeOfExactly(uri: vscode.Uri): Promise<vscode.FileType | undefined> {
  if ((await typeOf(uri)) === undefined) return undefined;
  const beside = await listFolder(vscode.Uri.joinPath(uri, '..'));
  return beside.find(([name]) => name === nameOf(uri))?.[1];
}

/** Whether it is a folder's type, also a link's to one. */
export function isFolder(type: vscode.FileType | undefined): boolean {
  return ((type ?? vscode.FileType.Unknown) & vscode.FileType.Directory) !== 0;
}

/** Whether a path lies in a folder that is never searched. */
export function isSkipped({ path }: vscode.Uri): boolean {
  return path.split('/').some((name) => skipped.includes(name));
}

/** Folder by folder, the upper ones first. */
async function walk(folder: vscode.Uri, wanted: Pick<RegExp, 'test'>, limit: number): Promise<vscode.Uri[]> {
  const found: vscode.Uri[] = [];
  const folders = [folder];
  for (const each of folders) {
    for (const [name, type] of await listFolder(each)) {
      const uri = vscode.Uri.joinPath(each, name);
      if (type === vscode.FileType.File && wanted.test(name)) found.push(uri);
      else if (type === vscode.FileType.Directory && folders.length < mostFolders && !skipped.includes(name)) folders.push(uri);
    }
    if (found.length >= limit) break;
  }
  return found.slice(0, limit);
}
