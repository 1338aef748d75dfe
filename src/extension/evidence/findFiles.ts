import * as vscode from 'vscode';
import { nameOf } from './places.js';

const skipped = ['node_modules', '.git', '.vscode-test', 'dist'];
const skippedGlob = `**/{${skipped.join(',')}}/**`;
const longestSearch = 10_000;
const deepestWalk = 8;

/**
 * Files below a folder. Where the file system offers no search, or none that ends, the folder is walked instead.
 * @param include a pattern counted from the folder
 * @param wanted tests a file's name, when walking
 */
export async function filesBelow(folder: vscode.Uri, include: string, wanted: RegExp, limit: number): Promise<vscode.Uri[]> {
  const found = await search(new vscode.RelativePattern(folder, include), limit);
  return found.length > 0 ? found : walk(folder, wanted, limit);
}

/** Files in any workspace folder, as far as the search finds them in reasonable time. */
export async function search(include: vscode.GlobPattern, limit: number): Promise<vscode.Uri[]> {
  const source = new vscode.CancellationTokenSource();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLong = new Promise<vscode.Uri[]>((resolve) => {
    timer = setTimeout(() => { resolve([]); }, longestSearch);
  });
  try {
    return await Promise.race([vscode.workspace.findFiles(include, skippedGlob, limit, source.token), tooLong]);
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

async function walk(folder: vscode.Uri, wanted: RegExp, limit: number, depth = 0): Promise<vscode.Uri[]> {
  const found: vscode.Uri[] = [];
  for (const [name, type] of await listFolder(folder)) {
    if (found.length >= limit) break;
    const uri = vscode.Uri.joinPath(folder, name);
    if (type === vscode.FileType.Directory && depth < deepestWalk && !skipped.includes(name)) {
      found.push(...(await walk(uri, wanted, limit - found.length, depth + 1)));
    } else if (type === vscode.FileType.File && wanted.test(nameOf(uri))) {
      found.push(uri);
    }
  }
  return found;
}
