import * as vscode from 'vscode';

/**
 * Whether a file or document is the user's own: on disk, in a file system that a workspace folder stands in, or not
 * saved yet. Everything else (comments, output, earlier versions in a comparison) is none of our business.
 */
export function isOwn({ scheme }: vscode.Uri): boolean {
  return scheme === 'untitled' || scheme === 'file' || (vscode.workspace.workspaceFolders ?? []).some(({ uri }) => uri.scheme === scheme);
}

/** The path of a file counted from a folder, with forward slashes; undefined when it does not lie in it. */
export function pathWithin(folder: vscode.Uri, uri: vscode.Uri): string | undefined {
  if (folder.scheme !== uri.scheme || folder.authority !== uri.authority) return undefined;
  const start = `${drive(folder.path).replace(/\/$/, '')}/`;
  const path = drive(uri.path);
  return path.startsWith(start) ? path.slice(start.length) : undefined;
}

/** The last part of a path. */
export function nameOf({ path }: vscode.Uri): string {
  return path.replace(/\/$/, '').split('/').at(-1) ?? path;
}

/** Windows names one drive with a large or a small letter. */
function drive(path: string): string {
  return path.replace(/^\/[A-Z]:/, (start) => start.toLowerCase());
}
