import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** A file or folder that cannot be read; the message is one line for the terminal. */
export class FileError extends Error {}

const skipped = new Set(['node_modules', '.git', '.vscode-test', 'dist']);
const largestFile = 16 * 1024 * 1024;

/** Whether a path names a folder. @throws FileError when there is nothing there */
export async function isFolder(file: string): Promise<boolean> {
  try {
    return (await stat(file)).isDirectory();
  } catch {
    throw new FileError(`${file}: there is no such file or folder.`);
  }
}

/** The Markdown files below a folder, in order of their paths. Links are not followed out of it. @throws FileError */
export function markdownFiles(folder: string): Promise<string[]> {
  return filesBelow(folder, (name) => /\.(?:md|markdown)$/i.test(name));
}

/** The files below a folder whose name is wanted, in order of their paths. Links are not followed out of it. @throws FileError */
export async function filesBelow(folder: string, wanted: (name: string) => boolean): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => {
    throw new FileError(`${folder}: this folder cannot be opened.`);
  });
  const found: string[] = [];
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const file = path.join(folder, entry.name);
    if (entry.isDirectory() && !skipped.has(entry.name)) found.push(...(await filesBelow(file, wanted)));
    else if (entry.isFile() && wanted(entry.name)) found.push(file);
  }
  return found;
}

/** A file's text. @throws FileError when it cannot be opened, is too large, or is not UTF-8 */
export async function readText(file: string): Promise<string> {
  const size = await stat(file).then(
    (found) => found.size,
    () => {
      throw new FileError(`${file}: there is no such file.`);
    },
  );
  if (size > largestFile) throw new FileError(`${file}: larger than 16 MB, which is more than is read.`);
  const bytes = await readFile(file).catch(() => {
    throw new FileError(`${file}: this file cannot be opened.`);
  });
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: false }).decode(bytes);
  } catch {
    const advice = bytes.includes(0) ? 'It is no text file, perhaps a picture.' : 'Save it again with the encoding UTF-8.';
    throw new FileError(`${file}: not UTF-8 text. ${advice}`);
  }
}

/** Writes a report. @throws FileError when it cannot be written */
export async function writeOutput(file: string, content: string | Uint8Array): Promise<void> {
  await writeFile(file, content).catch(() => {
    throw new FileError(`${file}: cannot be written. Check that its folder is there.`);
  });
}

/** Whether there is a file of that name. */
export async function exists(file: string): Promise<boolean> {
  return stat(file).then(
    (found) => found.isFile(),
    () => false,
  );
}

/** A path with forward slashes. */
export function withSlashes(file: string): string {
  return file.split(path.sep).join('/');
}

/** A path counted from the folder of the call, with forward slashes: as reports name files. */
export function reportedPath(file: string): string {
  return withSlashes(path.relative(process.cwd(), path.resolve(file)));
}
