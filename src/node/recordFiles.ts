import { mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { RecordFileError, type RecordFileFault, type RecordFiles } from '../core/assessment/recordFiles.js';
import { takeFolderLock } from './folderLock.js';
import { linkLeadingOut } from './links.js';

let written = 0;

/** A portfolio's folder on this machine, as the record store needs it. Symbolic links that lead out of it are not followed. */
export function createRecordFiles(folder: string): RecordFiles {
  const place = async (file: string): Promise<string> => {
    if ((await linkLeadingOut(folder, file)) !== undefined) throw new RecordFileError('outside');
    return path.join(folder, ...file.split('/'));
  };
  return {
    read: (file) => attempt(async () => {
      const bytes = await readFile(await place(file)).catch(undefinedIfMissing);
      return bytes && decode(bytes);
    }),
    replace: (file, text) => attempt(async () => {
      const whole = await place(file);
      await makeFolders(folder, path.posix.dirname(file));
      await replaceWhole(whole, text);
    }),
    list: (file) => attempt(async () => {
      if (!(await isThere(folder))) throw new RecordFileError('gone');
      const listedFolder = await place(file);
      const names = (await readdir(listedFolder).catch(undefinedIfMissing)) ?? [];
      const listed = await Promise.all(names.map(async (name) => ({ name, changed: (await stat(path.join(listedFolder, name)).catch(undefinedIfMissing))?.mtimeMs })));
      return listed.flatMap(({ name, changed }) => (changed === undefined ? [] : [{ name, changed }]));
    }),
    remove: (file) => attempt(async () => { await rm(await place(file), { force: true }); }),
    lock: (file) => attempt(async () => {
      const lock = await place(file);
      await makeFolders(folder, path.posix.dirname(file));
      return takeFolderLock(lock);
    }),
  };
}

/** Writes a file beside it, waits until the disk has it, and puts it in the other's place. */
async function replaceWhole(file: string, text: string): Promise<void> {
  const beside = path.join(path.dirname(file), `.${path.basename(file)}.${process.pid}-${written++}.tmp`);
  try {
    const handle = await open(beside, 'w');
    try {
      await handle.writeFile(text, 'utf8');
      await handle.sync();
    } finally {
      await handle.close();
    }
    await renameWhenFree(beside, file);
  } catch (error) {
    await rm(beside, { force: true }).catch(() => undefined);
    throw error;
  }
  await syncFolder(path.dirname(file));
}

const busy = new Set(['EPERM', 'EACCES', 'EBUSY']);
const mostTries = 10;

/** On Windows a file that somebody is reading cannot be replaced for a moment. */
async function renameWhenFree(from: string, to: string): Promise<void> {
  for (let tries = 1; ; tries++) {
    try {
      await rename(from, to);
      return;
    } catch (error) {
      if (process.platform !== 'win32' || tries === mostTries || !busy.has(codeOf(error))) throw error;
      await new Promise((resolve) => setTimeout(resolve, 10 * tries));
    }
  }
}

/** So that the name too outlives a power cut. Not every system can. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => undefined);
  await handle?.sync().catch(() => undefined);
  await handle?.close();
}

/** Makes the folders below the portfolio's, never that one: it may have been moved away. */
async function makeFolders(folder: string, below: string): Promise<void> {
  if (!(await isThere(folder))) throw new RecordFileError('gone');
  let at = folder;
  for (const name of below.split('/')) {
    at = path.join(at, name);
    await mkdir(at).catch((error: unknown) => {
      if (codeOf(error) !== 'EEXIST') throw error;
    });
  }
}

async function isThere(folder: string): Promise<boolean> {
  return stat(folder).then((found) => found.isDirectory(), () => false);
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    throw new RecordFileError('not-text', { cause: error });
  }
}

function undefinedIfMissing(error: unknown): undefined {
  if (codeOf(error) !== 'ENOENT') throw error;
}

const faults: Readonly<Record<string, RecordFileFault>> = { ENOSPC: 'full', EDQUOT: 'full', EACCES: 'not-allowed', EPERM: 'not-allowed', EROFS: 'not-allowed', ENOENT: 'gone', ENOTDIR: 'gone' };

async function attempt<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw error instanceof RecordFileError ? error : new RecordFileError(faults[codeOf(error)] ?? 'other', { cause: error });
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}
