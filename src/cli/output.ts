import { mkdir, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { codeOf, FileError, isThere, shownPath } from './files.js';

/** Why something cannot be written, by what the system calls it. */
const reasons: Readonly<Record<string, string>> = {
  EISDIR: 'this is a folder. Name a file.',
  ENOTDIR: 'a part of its path is a file, not a folder.',
  EACCES: 'you may not write there.',
  EPERM: 'you may not write there.',
  EROFS: 'nothing may be written there.',
  ENOSPC: 'the disk is full.',
  ENAMETOOLONG: 'its name is too long.',
  EEXIST: 'something else of that name is there.',
};

/** Writes a report. @throws FileError when it cannot be written */
export async function writeOutput(file: string, content: string | Uint8Array): Promise<void> {
  await writeFile(file, content).catch(async (error: unknown) => {
    throw await unwritten(file, error);
  });
}

/** What to say of a file that could not be written. @param error what the system said */
export async function unwritten(file: string, error: unknown): Promise<FileError> {
  return new FileError(`${shownPath(file)}: cannot be written: ${await reasonOf(file, error)}`);
}

/** Looks whether a file could be written, as far as that is seen before the work begins. @throws FileError when it could not */
export async function checkOutput(file: string): Promise<void> {
  if ((await stat(file).catch(() => undefined))?.isDirectory() === true) throw await unwritten(file, { code: 'EISDIR' });
  const folder = await stat(path.dirname(path.resolve(file))).catch(async (error: unknown) => {
    throw await unwritten(file, error);
  });
  if (!folder.isDirectory()) throw await unwritten(file, { code: 'ENOTDIR' });
}

/**
 * Makes a folder, and those above it that are not there, one after the other: on some file systems Node's own way of
 * making them all never ends.
 * @param mode the rights of those that are made
 * @throws FileError when it cannot be made
 */
export async function makeFolder(folder: string, mode?: number): Promise<void> {
  const whole = path.resolve(folder);
  const refuse = (why: string): never => {
    throw new FileError(`${shownPath(folder)}: this folder cannot be made: ${why}`);
  };
  const make = async (each: string): Promise<void> => {
    if (await isThere(each)) {
      const there = await stat(each).catch(() => undefined);
      if (there?.isDirectory() !== true) refuse(each === whole ? 'a file of that name is there.' : `${shownPath(each)} is a file, not a folder.`);
      return;
    }
    const above = path.dirname(each);
    if (above === each) refuse(`there is no ${each}.`);
    await make(above);
    await mkdir(each, mode).catch((error: unknown) => (codeOf(error) === 'EEXIST' ? undefined : refuse(reasons[codeOf(error) ?? ''] ?? 'the system does not let it be made there.')));
  };
  await make(whole);
}

async function reasonOf(file: string, error: unknown): Promise<string> {
  const code = codeOf(error);
  if (code !== 'ENOENT') return reasons[code ?? ''] ?? 'the system does not let it be written.';
  return (await isThere(path.dirname(path.resolve(file)))) ? 'nothing can be written there.' : 'its folder is not there. Make the folder first.';
}
