import { createHash } from 'node:crypto';
import { readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import path from 'node:path';
import type { LearnerProgress } from '../core/cohort/types.js';
import { makeFolder } from './output.js';

/** Answers that are kept between calls, by the content that they came from. A cache that cannot be read or written is no cache. */
export interface ProgressCache {
  get(key: string): Promise<LearnerProgress | undefined>;
  put(key: string, progress: LearnerProgress): Promise<void>;
}

const mostFiles = 5_000;
const ending = '.progress.json';

let written = 0;

/** @param program names the program with its packs and scorer: what another one worked out is not used */
export function createProgressCache(folder: string, program: string): ProgressCache {
  const fileOf = (key: string): string => path.join(folder, `${createHash('sha256').update(`${program}\0${key}`).digest('hex')}${ending}`);
  return {
    async get(key) {
      try {
        const kept = JSON.parse(await readFile(fileOf(key), 'utf8')) as { program?: unknown; key?: unknown; progress?: LearnerProgress };
        if (kept.program !== program || kept.key !== key) return undefined;
        const now = new Date();
        await utimes(fileOf(key), now, now).catch(() => undefined);
        return kept.progress;
      } catch {
        return undefined;
      }
    },
    async put(key, progress) {
      const beside = `${fileOf(key)}.${process.pid}-${written++}.tmp`;
      try {
        await makeFolder(folder, 0o700);
        await writeFile(beside, JSON.stringify({ program, key, progress }), { mode: 0o600 });
        await rename(beside, fileOf(key));
      } catch {
        await rm(beside, { force: true }).catch(() => undefined);
      }
    },
  };
}

/** Removes what was used longest ago, so that the cache does not grow for ever. */
export async function trimCache(folder: string): Promise<void> {
  const names = (await readdir(folder).catch(() => [])).filter((name) => name.includes(ending));
  if (names.length <= mostFiles) return;
  const aged = await Promise.all(names.map(async (name) => ({ name, used: (await stat(path.join(folder, name)).catch(() => undefined))?.mtimeMs ?? 0 })));
  for (const { name } of aged.sort((a, b) => a.used - b.used).slice(0, names.length - mostFiles)) await rm(path.join(folder, name), { force: true });
}

/** The user's own folder for caches, as each system has it. */
export function usualCacheFolder(): string {
  const { XDG_CACHE_HOME: linux, LOCALAPPDATA: windows } = process.env;
  if (process.platform === 'win32') return path.join(windows ?? path.join(homedir(), 'AppData', 'Local'), 'portfolio-evidence', 'cache');
  if (process.platform === 'darwin') return path.join(homedir(), 'Library', 'Caches', 'portfolio-evidence');
  return path.join(linux !== undefined && linux !== '' ? linux : path.join(homedir(), '.cache'), 'portfolio-evidence');
}
