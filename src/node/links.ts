import { lstat, realpath } from 'node:fs/promises';
import path from 'node:path';

/**
 * The symbolic link on the way from a folder to a file that leads out of the folder, or nowhere; undefined when there is none.
 * @param folder the folder's path
 * @param file counted from the folder, with forward slashes; it need not be there
 * @returns the link, counted from the folder too
 */
export async function linkLeadingOut(folder: string, file: string): Promise<string | undefined> {
  const names = file.split('/');
  for (const index of names.keys()) {
    const link = names.slice(0, index + 1).join('/');
    const at = path.join(folder, link);
    const found = await lstat(at).catch(() => undefined);
    if (!found) return undefined;
    if (!found.isSymbolicLink()) continue;
    const [inside, target] = await Promise.all([realpath(folder), realpath(at).catch(() => undefined)]);
    if (target === undefined || !isWithin(inside, target)) return link;
  }
  return undefined;
}

function isWithin(folder: string, target: string): boolean {
  const relative = path.relative(folder, target);
  return relative.split(path.sep)[0] !== '..' && !path.isAbsolute(relative);
}
