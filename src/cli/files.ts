import { constants } from 'node:fs';
import { lstat, readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { linkProblem } from '../core/words/messages.js';

/** A file or folder that cannot be read or written; the message is one line for the terminal. */
export class FileError extends Error {}

/** One that cannot be read: the message begins with its path. */
export class UnreadError extends FileError {
  /** @param problem a sentence that begins with a small letter: "this file cannot be opened." */
  constructor(readonly file: string, readonly problem: string) {
    super(`${shownPath(file)}: ${problem}`);
  }
}

/** A link, which is not followed. */
export class LinkError extends UnreadError {
  /**
   * @param leadsToFolder whether it stands for a folder
   * @param leadsOut whether it leads out of its portfolio
   */
  constructor(file: string, readonly leadsToFolder: boolean, leadsOut = false) {
    super(file, linkProblem(leadsOut));
  }
}

/** Takes what cannot be read on the way, so that the rest is read all the same. */
export type TellUnread = (error: UnreadError) => void;

const skipped = new Set(['node_modules', '.git', '.vscode-test', 'dist']);
const largestFile = 16 * 1024 * 1024;

/** Whether a folder of that name is never looked into: what tools put there is nobody's evidence. */
export function isSkipped(name: string): boolean {
  return skipped.has(name);
}

/** Whether a path names a folder. @throws UnreadError when there is nothing there */
export async function isFolder(file: string): Promise<boolean> {
  try {
    return (await stat(file)).isDirectory();
  } catch (error) {
    throw new UnreadError(file, missing(error, 'there is no such file or folder.', file));
  }
}

/** The Markdown files below a folder; see `filesBelow`. */
export function markdownFiles(folder: string, tell?: TellUnread): Promise<string[]> {
  return filesBelow(folder, (name) => /\.(?:md|markdown)$/i.test(name), tell);
}

/**
 * The files below a folder whose name is wanted, in order of their paths. Links are not followed.
 * @param tell takes the folders that cannot be opened, and the links of a wanted name or to a folder
 * @throws UnreadError for the first folder that cannot be opened, without `tell`
 */
export async function filesBelow(folder: string, wanted: (name: string) => boolean, tell?: TellUnread): Promise<string[]> {
  const unread = (error: UnreadError): void => {
    if (!tell) throw error;
    tell(error);
  };
  const entries = await readdir(folder, { withFileTypes: true }).catch((error: unknown) => {
    unread(new UnreadError(folder, codeOf(error) === 'EACCES' ? 'you may not open this folder.' : 'this folder cannot be opened.'));
    return [];
  });
  const found: string[] = [];
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const file = path.join(folder, entry.name);
    if (entry.isDirectory() && !skipped.has(entry.name)) found.push(...(await filesBelow(file, wanted, tell)));
    else if (entry.isFile() && wanted(entry.name)) found.push(file);
    else if (entry.isSymbolicLink() && !skipped.has(entry.name)) {
      const leadsToFolder = await isFolder(file).catch(() => false);
      if (leadsToFolder || wanted(entry.name)) tell?.(new LinkError(file, leadsToFolder));
    }
  }
  return found;
}

/** A file's text. @throws UnreadError when it cannot be opened, is too large, or is not UTF-8 */
export async function readText(file: string): Promise<string> {
  const { size, mode } = await stat(file).catch((error: unknown) => {
    throw new UnreadError(file, missing(error, 'there is no such file.', file));
  });
  if ((mode & constants.S_IFMT) !== constants.S_IFREG) throw new UnreadError(file, 'this is no ordinary file.');
  if (size > largestFile) throw new UnreadError(file, 'larger than 16 MB, which is more than is read.');
  const bytes = await readFile(file).catch((error: unknown) => {
    throw new UnreadError(file, codeOf(error) === 'EACCES' ? 'you may not read this file.' : 'this file cannot be opened.');
  });
  if (isUtf16(bytes)) throw new UnreadError(file, 'UTF-16 text, not UTF-8. Save it again with the encoding UTF-8.');
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: false }).decode(bytes);
  } catch {
    const advice = bytes.includes(0) ? 'It is no text file, perhaps a picture.' : 'Save it again with the encoding UTF-8.';
    throw new UnreadError(file, `not UTF-8 text. ${advice}`);
  }
}

/** By its byte-order mark, or by every other byte being nought, as it is where letters are Latin. */
function isUtf16(bytes: Uint8Array): boolean {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true;
  const start = bytes.subarray(0, 512);
  const noughts = (offset: 0 | 1): number => start.filter((byte, index) => index % 2 === offset && byte === 0).length;
  const most = start.length * 0.4;
  return start.length > 3 && ((noughts(0) > most && noughts(1) === 0) || (noughts(1) > most && noughts(0) === 0));
}

/** Whether there is a file of that name. */
export async function exists(file: string): Promise<boolean> {
  return stat(file).then(
    (found) => found.isFile(),
    () => false,
  );
}

/** Whether something of that name is there, a link that leads nowhere too. */
export async function isThere(file: string): Promise<boolean> {
  return lstat(file).then(
    () => true,
    () => false,
  );
}

/** What the system calls a problem: "ENOENT". */
export function codeOf(error: unknown): string | undefined {
  return typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}

function missing(error: unknown, usual: string, file: string): string {
  if (codeOf(error) === 'EACCES') return 'you may not open the folder that it lies in.';
  return file.includes('*') ? `${usual} Name the folder: everything below it is read.` : usual;
}

/** A path with forward slashes. */
export function withSlashes(file: string): string {
  return file.split(path.sep).join('/');
}

/** A path counted from the folder of the call, with forward slashes: as reports name files. */
export function reportedPath(file: string): string {
  return withSlashes(path.relative(process.cwd(), path.resolve(file)));
}

/** A path as messages name it: counted from the folder of the call where it lies below that, else as it was given. */
export function shownPath(file: string): string {
  const inFolder = path.isAbsolute(file) ? path.relative(process.cwd(), file) : file;
  return inFolder === '' ? '.' : path.isAbsolute(inFolder) || inFolder.split(path.sep)[0] === '..' ? file : inFolder;
}
