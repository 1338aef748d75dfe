import * as vscode from 'vscode';
import { RecordFileError, type RecordFileFault, type RecordFiles } from '../../core/assessment/recordFiles.js';

let written = 0;

/**
 * A portfolio's folder by the editor's own file system: in the browser, or where the folder is on no disk of ours. It
 * has no lock. To replace a file, the editor removes it and moves the new one into its place; where it was cut short
 * between the two, the new one is read.
 */
export function createWorkspaceRecordFiles(folder: vscode.Uri): RecordFiles {
  const place = (path: string): vscode.Uri => vscode.Uri.joinPath(folder, ...path.split('/'));
  const list = async (path: string): Promise<string[]> => ((await unlessMissing(vscode.workspace.fs.readDirectory(place(path)))) ?? []).flatMap(([name, type]) => (type === vscode.FileType.File ? [name] : []));
  return {
    read: (path) => attempt(async () => {
      const bytes = (await unlessMissing(vscode.workspace.fs.readFile(place(path)))) ?? (await readBeside(path, place, list));
      return bytes && decode(bytes);
    }),
    replace: (path, text) => attempt(async () => {
      await vscode.workspace.fs.stat(folder);
      const { parent, name } = partsOf(path);
      await vscode.workspace.fs.createDirectory(place(parent));
      const beside = place(`${parent}/.${name}.${Date.now()}-${Math.random().toString(36).slice(2)}-${written++}.tmp`);
      await vscode.workspace.fs.writeFile(beside, new TextEncoder().encode(text));
      await vscode.workspace.fs.rename(beside, place(path), { overwrite: true });
    }),
    list: (path) => attempt(async () => {
      await vscode.workspace.fs.stat(folder);
      const listed = await Promise.all((await list(path)).map(async (name) => ({ name, changed: (await unlessMissing(vscode.workspace.fs.stat(place(`${path}/${name}`))))?.mtime })));
      return listed.flatMap(({ name, changed }) => (changed === undefined ? [] : [{ name, changed }]));
    }),
    remove: (path) => attempt(async () => {
      await unlessMissing(vscode.workspace.fs.delete(place(path), { useTrash: false }));
    }),
  };
}

const lineEnd = 10;

/** The newest text that was ready to take a file's place; one that was cut short itself has no end of line. */
async function readBeside(path: string, place: (path: string) => vscode.Uri, list: (path: string) => Promise<string[]>): Promise<Uint8Array | undefined> {
  const { parent, name } = partsOf(path);
  const ready = (await list(parent)).filter((each) => each.startsWith(`.${name}.`) && each.endsWith('.tmp')).sort().reverse();
  for (const each of ready) {
    const bytes = await unlessMissing(vscode.workspace.fs.readFile(place(`${parent}/${each}`)));
    if (bytes?.at(-1) === lineEnd) return bytes;
  }
  return undefined;
}

function partsOf(path: string): { readonly parent: string; readonly name: string } {
  const parts = path.split('/');
  return { parent: parts.slice(0, -1).join('/'), name: parts.at(-1) ?? path };
}

async function unlessMissing<T>(work: Thenable<T>): Promise<T | undefined> {
  try {
    return await work;
  } catch (error) {
    if (codeOf(error) === 'FileNotFound') return undefined;
    throw error;
  }
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    throw new RecordFileError('not-text', { cause: error });
  }
}

async function attempt<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw error instanceof RecordFileError ? error : new RecordFileError(faultOf(error), { cause: error });
  }
}

function faultOf(error: unknown): RecordFileFault {
  const code = codeOf(error);
  if (code === 'NoPermissions') return 'not-allowed';
  if (code === 'FileNotFound') return 'gone';
  return error instanceof Error && /ENOSPC|QuotaExceeded/.test(error.message) ? 'full' : 'other';
}

function codeOf(error: unknown): string {
  return error instanceof vscode.FileSystemError ? error.code : '';
}
