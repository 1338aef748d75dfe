import * as vscode from 'vscode';
import { diskLinkLeadingOut } from '#platform';
import { pathWithin } from './places.js';

/**
 * The symbolic link by which a file of a portfolio lies outside it; undefined when it lies inside. Where nobody says
 * where a link leads, a file that is a link itself counts as outside.
 * @param folder the portfolio's
 */
export async function linkOut(folder: vscode.Uri, uri: vscode.Uri): Promise<string | undefined> {
  const path = pathWithin(folder, uri);
  if (path === undefined) return undefined;
  if (uri.scheme === 'file' && diskLinkLeadingOut) return diskLinkLeadingOut(folder.fsPath, path);
  try {
    return ((await vscode.workspace.fs.stat(uri)).type & vscode.FileType.SymbolicLink) !== 0 ? path : undefined;
  } catch {
    return undefined;
  }
}
