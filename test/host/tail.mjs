import { readFile } from 'node:fs/promises';

const intervalMilliseconds = 200;

/**
 * Prints a file's lines as they are added, until `stop` is called, which prints the rest.
 * @param {string} file it need not exist yet
 * @returns {{ stop(): Promise<void> }}
 */
export function printAsItGrows(file) {
  let printed = 0;
  const print = async () => {
    const text = await readFile(file).catch(() => Buffer.alloc(0));
    const end = text.lastIndexOf('\n') + 1;
    if (end <= printed) return;
    process.stdout.write(text.subarray(printed, end));
    printed = end;
  };
  let printing = Promise.resolve();
  const timer = setInterval(() => (printing = printing.then(print)), intervalMilliseconds);
  return {
    async stop() {
      clearInterval(timer);
      await printing.then(print);
    },
  };
}
