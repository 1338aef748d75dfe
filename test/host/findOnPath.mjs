import { accessSync, constants } from 'node:fs';
import path from 'node:path';

/**
 * @param {readonly string[]} names of programs, in order of preference
 * @returns {string | undefined} the path of the first that stands on PATH
 */
export function findOnPath(names) {
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter(Boolean);
  return names.flatMap((name) => folders.map((folder) => path.join(folder, name))).find(isExecutable);
}

/** @param {string} file */
export function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
