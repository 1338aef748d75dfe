import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { ModelFile } from '../../src/core/learning/model.js';
import type { Prepared } from './prepare.js';
import type { Recipe } from './recipe.js';

/** What is learnt from, and how. */
export interface Lessons {
  readonly passages: readonly Prepared[];
  readonly recipe: Recipe;
}

/**
 * Learns several times over, each time without some files of the corpus, on all cores at once.
 * @param leftOut the names of the files that each time are left out
 * @returns one model a time, in the same order; the same as one core would learn
 */
export async function learnWithout(lessons: Lessons, leftOut: readonly (readonly string[])[]): Promise<readonly ModelFile[]> {
  const models: ModelFile[] = [];
  const waiting = leftOut.entries();
  const work = async (): Promise<void> => {
    const worker = new Worker(new URL('learnWorker.mjs', import.meta.url), { workerData: lessons });
    try {
      for (const [at, files] of waiting) {
        worker.postMessage(files);
        const [model] = (await once(worker, 'message')) as [ModelFile];
        models[at] = model;
      }
    } finally {
      await worker.terminate();
    }
  };
  await Promise.all(Array.from({ length: Math.min(availableParallelism(), leftOut.length) }, work));
  return models;
}
