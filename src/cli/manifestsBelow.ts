import path from 'node:path';
import { manifestName } from '../core/portfolio/manifest.js';
import { exists, filesBelow, LinkError, type TellUnread } from './files.js';

/**
 * The manifests of the portfolios in and below a folder, in order of their paths. Links are not followed.
 * @param tell takes the folders that cannot be opened, and the links to a portfolio or its manifest
 */
export async function manifestsBelow(folder: string, tell: TellUnread): Promise<string[]> {
  const missed: Parameters<TellUnread>[0][] = [];
  const found = await filesBelow(folder, (name) => name === manifestName, (error) => missed.push(error));
  for (const error of missed) {
    const concerns = !(error instanceof LinkError && error.leadsToFolder) || (await exists(path.join(error.file, manifestName)));
    if (concerns) tell(error);
  }
  return found;
}
