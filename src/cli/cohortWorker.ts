import type { MessagePort } from 'node:worker_threads';
import { createLearnerReader, type ReadLearner } from './learnerOf.js';
import { createProgressCache } from './progressCache.js';

/** What a worker is started with. */
export interface CohortWork {
  readonly kind: 'cohort';
  readonly today: string;
  readonly cache: { readonly folder: string; readonly program: string } | undefined;
}

/** A portfolio that a worker is to read. */
export interface CohortTask {
  readonly index: number;
  readonly folder: string;
}

/** A worker's answer. */
export interface CohortAnswer {
  readonly index: number;
  readonly read: ReadLearner;
}

/** Whether a value is what a worker is started with. */
export function isCohortWork(value: unknown): value is CohortWork {
  return typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'cohort';
}

/** Reads each portfolio that comes, and answers. */
export function serveCohort({ today, cache }: CohortWork, port: MessagePort): void {
  const reader = createLearnerReader(today, cache && createProgressCache(cache.folder, cache.program));
  port.on('message', ({ index, folder }: CohortTask) => {
    void reader.read(folder).then(
      (read) => {
        port.postMessage({ index, read } satisfies CohortAnswer);
      },
      (error: unknown) => {
        port.postMessage({ index, read: { progress: undefined, unread: [`${folder}: ${error instanceof Error ? error.message : String(error)}`] } } satisfies CohortAnswer);
      },
    );
  });
}
