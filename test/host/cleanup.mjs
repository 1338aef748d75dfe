/** Undoing what was started, however the work ends. */
import { constants } from 'node:os';

const endingSignals = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']);

/**
 * Runs `work` and then whatever it deferred, last first: when it returns, when it throws, and when a signal ends
 * the process.
 * @template T
 * @param {(defer: (undo: () => unknown) => void) => Promise<T>} work
 * @param {{ statusOnSignal?: number }} [options] the exit status after a signal; 128 and the signal's number by default
 * @returns {Promise<T>}
 */
export async function withCleanup(work, { statusOnSignal } = {}) {
  /** @type {Array<() => unknown>} */
  const deferred = [];
  /** @type {Promise<void> | undefined} */
  let undoing;
  const undoAll = () => (undoing ??= undoInReverse(deferred));

  const onSignal = (/** @type {NodeJS.Signals} */ signal) => {
    void undoAll().then(() => process.exit(statusOnSignal ?? 128 + constants.signals[signal]));
  };
  for (const signal of endingSignals) process.on(signal, onSignal);

  try {
    return await work((undo) => {
      if (undoing) void undo();
      else deferred.push(undo);
    });
  } finally {
    await undoAll();
    for (const signal of endingSignals) process.off(signal, onSignal);
  }
}

/**
 * Ends this process, as SIGTERM would, soon after the process that started it has gone.
 * @returns {void}
 */
export function endWithParent() {
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    process.kill(process.pid, 'SIGTERM');
  }, 500);
  watch.unref();
}

/** @param {Array<() => unknown>} deferred */
async function undoInReverse(deferred) {
  for (let undo = deferred.pop(); undo; undo = deferred.pop()) {
    try {
      await undo();
    } catch (error) {
      console.error(`While cleaning up: ${error.message}`);
    }
  }
}
