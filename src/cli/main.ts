import { isMainThread, parentPort, workerData } from 'node:worker_threads';
import { isCohortWork, serveCohort } from './cohortWorker.js';
import { codeOf } from './files.js';
import { unwritten } from './output.js';
import { run } from './run.js';

const now = new Date();
const two = (number: number): string => String(number).padStart(2, '0');
const today = `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;

process.stdout.on('error', (error) => {
  if (codeOf(error) === 'EPIPE') process.exit(0);
  void unwritten('standard output', error).then(({ message }) => {
    process.stderr.write(`${message}\n`);
    process.exit(2);
  });
});

/** How npm was called, when it was npm that called. */
const npm = process.env.PORTFOLIO_EVIDENCE_NPM;

if (isMainThread) start();
else if (parentPort && isCohortWork(workerData)) serveCohort(workerData, parentPort);

function start(): void {
  void run(process.argv.slice(2), today, {
    out: (text) => process.stdout.write(text),
    err: (line) => process.stderr.write(`${line}\n`),
    program: (command) => (npm === undefined ? `portfolio-evidence ${command}` : `${npm} run --silent ${command} --`),
    colours: process.stdout.isTTY && process.env.NO_COLOR === undefined,
    programFile: __filename,
    ...(process.stderr.isTTY && { progress: (text: string) => process.stderr.write(`\r\u001B[K${text}`) }),
    onInterrupt: (listener) => {
      process.once('SIGINT', listener);
      return () => process.off('SIGINT', listener);
    },
  }).then((status) => {
    process.exitCode = status;
  });
}
