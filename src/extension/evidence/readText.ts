import * as vscode from 'vscode';
import { notUtf8Message, tooLargeMessage, unreadableMessage } from '../../core/words/messages.js';

/** A file's text: the open document's, saved or not, else the one on disk. */
export type TextRead =
  | { readonly state: 'text'; readonly text: string }
  | { readonly state: 'missing' }
  /** `message` tells why, for the screen. */
  | { readonly state: 'unreadable'; readonly message: string };

const largestFile = 16 * 1024 * 1024;

/** The open document of an address. */
export function openDocument(uri: vscode.Uri): vscode.TextDocument | undefined {
  const key = uri.toString();
  return vscode.workspace.textDocuments.find((document) => !document.isClosed && document.uri.toString() === key);
}

/** Reads a file. Never throws. */
export async function readText(uri: vscode.Uri): Promise<TextRead> {
  const document = openDocument(uri);
  if (document) return { state: 'text', text: document.getText() };
  try {
    const { size } = await vscode.workspace.fs.stat(uri);
    if (size > largestFile) return { state: 'unreadable', message: tooLargeMessage };
    return decode(await vscode.workspace.fs.readFile(uri));
  } catch (error) {
    const gone = error instanceof vscode.FileSystemError && error.code === 'FileNotFound';
    return gone ? { state: 'missing' } : { state: 'unreadable', message: unreadableMessage };
  }
}

function decode(bytes: Uint8Array): TextRead {
  try {
    return { state: 'text', text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return { state: 'unreadable', message: notUtf8Message };
  }
}
