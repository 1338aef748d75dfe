import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import manifest from '../../package.json' with { type: 'json' };
import type { CohortLearner, PassedOver } from '../core/cohort/types.js';
import { builtInPacks } from '../core/packs/builtIn.js';
import { interruptedMessage, interruptedUnkeptMessage, portfoliosRead } from '../core/words/cohort.js';
import type { CacheChoice } from './arguments.js';
import type { CohortAnswer, CohortTask, CohortWork } from './cohortWorker.js';
import { FileError, isFolder, shownPath, withSlashes } from './files.js';
import { createLearnerReader, type ReadLearner } from './learnerOf.js';
import { manifestsBelow } from './manifestsBelow.js';
import { makeFolder } from './output.js';
import { passedOver } from './passedOver.js';
import { createProgressCache, trimCache } from './progressCache.js';
import type { Terminal } from './terminal.js';

/** What is read of a cohort. */
export interface CohortReading {
  /** The folder of portfolios. */
  readonly folder: string;
  /** YYYY-MM-DD */
  readonly today: string;
  readonly cache: CacheChoice;
}

/** A cohort, as far as it was read. */
export interface ReadCohort {
  readonly learners: readonly CohortLearner[];
  /** The folders without a portfolio. */
  readonly passedOver: readonly PassedOver[];
  /** A line for everything that could not be read. */
  readonly unread: readonly string[];
  readonly interrupted: boolean;
}

/** Reads all portfolios below a folder, over all cores where the terminal names the program's file. An interruption is told there. @throws FileError when the folder cannot be read, or a cache that the call names cannot be made */
export async function readCohort({ folder, today, cache: { folder: cacheFolder, named } }: CohortReading, terminal: Terminal): Promise<ReadCohort> {
  if (!(await isFolder(folder))) throw new FileError(`${shownPath(folder)}: this is a file. Name the folder that the portfolios lie in.`);
  if (named && cacheFolder !== undefined) await makeFolder(cacheFolder);
  const unopened: string[] = [];
  const manifests = await manifestsBelow(folder, ({ message }) => unopened.push(message));
  const folders = manifests.map((file) => path.dirname(path.resolve(file)));
  const cache = cacheFolder === undefined ? undefined : { folder: path.resolve(cacheFolder), program: await programName(terminal.programFile) };
  const read: ReadLearner[] = [];
  const stop = new AbortController();
  const forget = terminal.onInterrupt?.(() => {
    stop.abort();
  });
  let done = 0;
  const take = (index: number, one: ReadLearner): void => {
    read[index] = one;
    done++;
    terminal.progress?.(portfoliosRead(done, folders.length));
  };
  const workers = Math.min(availableParallelism(), folders.length);
  try {
    if (terminal.programFile !== undefined && workers > 1) await overWorkers(folders, { program: terminal.programFile, workers, work: { kind: 'cohort', today, cache } }, take, stop.signal);
    else await oneByOne(folders, { kind: 'cohort', today, cache }, take, stop.signal);
  } finally {
    forget?.();
    terminal.progress?.('');
  }
  const interrupted = stop.signal.aborted;
  if (interrupted) terminal.err(cache ? interruptedMessage : interruptedUnkeptMessage);
  if (cache) await trimCache(cache.folder);
  return {
    learners: read.flatMap(({ progress }, index) => (progress ? [{ ...progress, path: withSlashes(path.relative(path.resolve(folder), folders[index] ?? '')) || '.' }] : [])),
    passedOver: await passedOver(folder),
    unread: [...new Set([...unopened, ...read.flatMap(({ unread }) => unread)])],
    interrupted,
  };
}

async function oneByOne(folders: readonly string[], { today, cache }: CohortWork, take: (index: number, read: ReadLearner) => void, signal: AbortSignal): Promise<void> {
  const reader = createLearnerReader(today, cache && createProgressCache(cache.folder, cache.program));
  for (const [index, each] of folders.entries()) {
    if (signal.aborted) return;
    take(index, await reader.read(each));
  }
}

/** What a worker may keep, so that its memory does not grow with the cohort. */
const mostMegabytes = 384;

interface Workers {
  readonly program: string;
  readonly workers: number;
  readonly work: CohortWork;
}

/** Each worker is dealt the next portfolio when it has read one. */
async function overWorkers(folders: readonly string[], { program, workers, work }: Workers, take: (index: number, read: ReadLearner) => void, signal: AbortSignal): Promise<void> {
  let next = 0;
  const run = (): Promise<void> =>
    new Promise((resolve, reject) => {
      const worker = new Worker(program, { workerData: work, resourceLimits: { maxOldGenerationSizeMb: mostMegabytes } });
      const end = (settle: () => void): void => {
        signal.removeEventListener('abort', stop);
        void worker.terminate().then(settle, settle);
      };
      const stop = (): void => {
        end(resolve);
      };
      const deal = (): void => {
        const index = next++;
        const folder = folders[index];
        if (folder === undefined || signal.aborted) stop();
        else worker.postMessage({ index, folder } satisfies CohortTask);
      };
      worker.on('message', ({ index, read }: CohortAnswer) => {
        if (signal.aborted) return;
        take(index, read);
        deal();
      });
      worker.once('error', (error: unknown) => {
        end(() => {
          reject(error instanceof Error ? error : new Error(String(error)));
        });
      });
      signal.addEventListener('abort', stop, { once: true });
      deal();
    });
  await Promise.all(Array.from({ length: workers }, run));
}

/** The version, and the program with its packs and scorer by content where it is one file. */
async function programName(program: string | undefined): Promise<string> {
  const content = program === undefined ? JSON.stringify(builtInPacks) : await readFile(program);
  return `${manifest.version} ${createHash('sha256').update(content).digest('hex')}`;
}
