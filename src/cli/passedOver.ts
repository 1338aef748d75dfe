import { readdir } from 'node:fs/promises';
import path from 'node:path';
import type { PassedOver } from '../core/cohort/types.js';
import { manifestName } from '../core/portfolio/manifest.js';
import { isSkipped, withSlashes } from './files.js';
import { isMisnamed } from './misnamed.js';

/**
 * The folders of a cohort without a portfolio in or below them: of folders inside each other the uppermost, and none
 * that belong to a portfolio. Hidden folders are not told of, nor are those that cannot be opened.
 * @param cohort the folder that the portfolios lie in
 */
export async function passedOver(cohort: string): Promise<PassedOver[]> {
  return [...(await lookInto(cohort, '')).without];
}

interface Looked {
  readonly hasPortfolio: boolean;
  readonly without: readonly PassedOver[];
}

async function lookInto(cohort: string, at: string): Promise<Looked> {
  const entries = await readdir(path.join(cohort, at), { withFileTypes: true }).catch(() => undefined);
  if (!entries || entries.some((entry) => entry.isFile() && entry.name === manifestName)) return { hasPortfolio: true, without: [] };
  const below: Looked[] = [];
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (entry.isDirectory() && !isSkipped(entry.name) && !entry.name.startsWith('.')) below.push(await lookInto(cohort, path.join(at, entry.name)));
  }
  const hasPortfolio = below.some((each) => each.hasPortfolio);
  const misnamed = entries.find((entry) => entry.isFile() && isMisnamed(entry.name))?.name ?? null;
  const isTold = !hasPortfolio && (at !== '' || misnamed !== null);
  return { hasPortfolio, without: isTold ? [{ path: withSlashes(at) || '.', misnamed }] : below.flatMap(({ without }) => without) };
}
