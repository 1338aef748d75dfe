import path from 'node:path';
import { manifestName } from '../core/portfolio/manifest.js';
import { exists, filesBelow, isFolder } from './files.js';

/** Whether a file's name is nearly that of a manifest: "portfolio.yml". */
export function isMisnamed(name: string): boolean {
  return name !== manifestName && /^portfolio\.(?:ya?ml|json)$/i.test(name);
}

/** The files in and below folders that are nearly called `portfolio.yaml`, where there is none of that name. What cannot be read is passed over. */
export async function misnamedManifests(paths: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  for (const each of paths) {
    if (!(await isFolder(each).catch(() => false))) continue;
    for (const file of await filesBelow(each, isMisnamed, () => undefined)) if (!(await exists(path.join(path.dirname(file), manifestName)))) found.push(file);
  }
  return [...new Set(found)];
}
