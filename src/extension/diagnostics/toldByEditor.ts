import type * as vscode from 'vscode';
import { openDocument } from '../evidence/readText.js';

/** JSON that cannot be parsed is told by VS Code itself while it is open; not so an empty file. */
export function isToldByEditor(uri: vscode.Uri, text: string): boolean {
  if (text.trim() === '' || openDocument(uri)?.languageId !== 'json') return false;
  try {
    JSON.parse(text);
    return false;
  } catch {
    return true;
  }
}
