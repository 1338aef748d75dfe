/** A piece of work; it may be asynchronous. */
export type Job = () => void | Promise<void>;

/**
 * Runs jobs by key. Each waits until its key has been quiet for a while. Calls for one key fold into one; a call
 * made while the key's job runs starts it once more when it has ended.
 */
export interface JobQueue {
  /** @param delay quiet time to wait for, in milliseconds */
  schedule(key: string, job: Job, delay?: number): void;
  /** Drops a job that has not begun. */
  drop(key: string): void;
  /** Resolves when no job waits or runs. */
  readonly whenIdle: () => Promise<void>;
  dispose(): void;
}

const mostAtOnce = 8;

/**
 * Makes a queue.
 * @param failed is told of errors; the queue goes on
 */
export function createJobQueue(failed: (error: unknown) => void): JobQueue {
  const timers = new Map<string, ReturnType<typeof setTimeout>>();
  const waiting = new Map<string, Job>();
  const running = new Set<string>();
  let idle: (() => void)[] = [];
  let disposed = false;

  const isIdle = (): boolean => timers.size + waiting.size + running.size === 0;
  const settle = (): void => {
    if (!isIdle()) return;
    const resolve = idle;
    idle = [];
    for (const each of resolve) each();
  };
  const run = async (key: string, job: Job): Promise<void> => {
    running.add(key);
    try {
      await job();
    } catch (error) {
      failed(error);
    } finally {
      running.delete(key);
      pump();
    }
  };
  const pump = (): void => {
    for (const [key, job] of waiting) {
      if (running.size >= mostAtOnce) break;
      if (running.has(key)) continue;
      waiting.delete(key);
      void run(key, job);
    }
    settle();
  };
  const drop = (key: string): void => {
    clearTimeout(timers.get(key));
    timers.delete(key);
    waiting.delete(key);
  };

  return {
    schedule(key, job, delay = 0) {
      if (disposed) return;
      drop(key);
      timers.set(key, setTimeout(() => {
        timers.delete(key);
        waiting.set(key, job);
        pump();
      }, delay));
    },
    drop(key) {
      drop(key);
      settle();
    },
    whenIdle: () => (isIdle() ? Promise.resolve() : new Promise((resolve) => { idle.push(resolve); })),
    dispose() {
      disposed = true;
      for (const key of [...timers.keys(), ...waiting.keys()]) drop(key);
      settle();
    },
  };
}
