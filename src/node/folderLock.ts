import { randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, rmdir, stat, unlink, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import path from 'node:path';
import type { RecordLock } from '../core/assessment/recordFiles.js';

/** A holder who shows no sign of life for so long has lost the lock, in milliseconds. */
const longestHold = 60_000;
const longestWait = 5_000;
const longestPause = 40;

/**
 * Takes a lock that is a folder with one file in it, named by its holder. The folder is made ready beside it and moved
 * into place, which fails while another with a file stands there; to take over a lock that was left behind, that one
 * holder's file is removed. Both are single steps of the file system, so two can never hold it, and none can take over
 * a lock that has changed hands.
 * @param lock the path of the lock; its folder must be there
 * @returns undefined when somebody holds it for too long
 */
export async function takeFolderLock(lock: string): Promise<RecordLock | undefined> {
  const token = randomUUID();
  const own = `${lock}-${token}`;
  const mine = path.join(lock, token);
  await mkdir(own);
  try {
    await writeFile(path.join(own, token), JSON.stringify({ host: hostname(), process: process.pid, since: new Date().toISOString() }));
    const end = Date.now() + longestWait;
    while (!(await moveIn(own, lock))) {
      if (Date.now() > end) {
        await rm(own, { recursive: true, force: true });
        return undefined;
      }
      if (!(await dropStale(lock))) await new Promise((resolve) => setTimeout(resolve, 2 + Math.random() * longestPause));
    }
  } catch (error) {
    await rm(own, { recursive: true, force: true }).catch(() => undefined);
    throw error;
  }
  await sweep(lock);
  return {
    held: () => stat(mine).then(() => true, () => false),
    async release() {
      await unlink(mine).catch(() => undefined);
      await rmdir(lock).catch(() => undefined);
    },
  };
}

/** An empty folder there is a lock that nobody holds. */
async function moveIn(own: string, lock: string): Promise<boolean> {
  await rmdir(lock).catch(() => undefined);
  try {
    await rename(own, lock);
    return true;
  } catch (error) {
    if (await stat(lock).catch(() => undefined)) return false;
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOTEMPTY' || code === 'EEXIST' || code === 'EPERM') return false;
    throw error;
  }
}

/** Removes the file of a holder who is gone. Whether there was one. */
async function dropStale(lock: string): Promise<boolean> {
  for (const token of await readdir(lock).catch(() => [])) {
    const file = path.join(lock, token);
    if (await isStale(file)) return unlink(file).then(() => true, () => false);
  }
  return false;
}

async function isStale(file: string): Promise<boolean> {
  const [text, found] = await Promise.all([readFile(file, 'utf8').catch(() => undefined), stat(file).catch(() => undefined)]);
  if (text === undefined || !found) return false;
  const owner = ownerOf(text);
  const here = owner.host === hostname();
  return (here && owner.process !== undefined && !isAlive(owner.process)) || Date.now() - found.mtimeMs > longestHold;
}

function ownerOf(text: string): { readonly host?: unknown; readonly process: number | undefined } {
  try {
    const { host, process: number } = JSON.parse(text) as { host?: unknown; process?: unknown };
    return { host, process: typeof number === 'number' ? number : undefined };
  } catch {
    return { process: undefined };
  }
}

function isAlive(number: number): boolean {
  try {
    process.kill(number, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Removes what killed processes left beside the lock: locks made ready, and files half written. */
async function sweep(lock: string): Promise<void> {
  const folder = path.dirname(lock);
  for (const beside of [folder, path.join(folder, 'pending')]) {
    const left = (await readdir(beside).catch(() => [])).filter((name) => name.startsWith(`${path.basename(lock)}-`) || /^\..+\.\d+-\d+\.tmp$/.test(name));
    for (const name of left) {
      const file = path.join(beside, name);
      const found = await stat(file).catch(() => undefined);
      if (found && Date.now() - found.mtimeMs > longestHold) await rm(file, { recursive: true, force: true }).catch(() => undefined);
    }
  }
}
