/** A thread that learns: see `learnWithout`. It is told the files to leave out, and answers with what it learnt from the others. */
import { parentPort, workerData } from 'node:worker_threads';
import { learn } from './learn.js';
import type { Lessons } from './learnWithout.js';

const { passages, recipe } = workerData as Lessons;
parentPort?.on('message', (leftOut: readonly string[]) => {
  parentPort?.postMessage(learn(passages.filter(({ passage }) => !leftOut.includes(passage.file)), recipe));
});
