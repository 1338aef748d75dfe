/**
 * `npm run --silent check -- <arguments>`: `portfolio-evidence check <arguments>`, in a fresh clone too; likewise
 * `npm run --silent pack -- test <pack>` and `npm run --silent pack -- new <file>`. Paths are those
 * of the folder where npm was called.
 */
import path from 'node:path';
import { main } from './message.mjs';
import { distFolder } from './paths.mjs';
import { run } from './processes.mjs';
import { ensureReady } from './project.mjs';

/** The status by which the command line says that a call could not be carried out. */
const notCarriedOut = 2;

await main(async () => {
  ensureReady('cli');
  return run(process.execPath, [path.join(distFolder, 'cli.js'), ...withCommand(process.argv.slice(2))], { cwd: process.env.INIT_CWD ?? process.cwd() });
}, notCarriedOut);

/**
 * Puts the command before its arguments, where the caller did not write it out.
 * @param {readonly string[]} args
 */
function withCommand(args) {
  const isPackCall = args[0] === 'pack' && (args[1] === 'test' || args[1] === 'new');
  return isPackCall || (args[0] === 'check' && args.length > 1) ? args : ['check', ...args];
}
