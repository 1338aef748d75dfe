/**
 * `npm run --silent check -- <arguments>`: `portfolio-evidence check <arguments>`, in a fresh clone too; likewise
 * `npm run --silent pack -- test <pack>` and `npm run --silent pack -- new <file>`. Paths are those
 * of the folder where npm was called.
 */
import path from 'node:path';
import { main } from './message.mjs';
import { distFolder, repository } from './paths.mjs';
import { run } from './processes.mjs';
import { ensureReady } from './project.mjs';

/** The status by which the command line says that a call could not be carried out. */
const notCarriedOut = 2;

await main(async () => {
  ensureReady('cli');
  const cwd = process.env.INIT_CWD ?? process.cwd();
  const [script = 'check', ...args] = process.argv.slice(2);
  return run(process.execPath, [path.join(distFolder, 'cli.js'), ...withCommand(script, args)], { cwd, env: { ...process.env, PORTFOLIO_EVIDENCE_NPM: npmFrom(cwd) } });
}, notCarriedOut);

/**
 * Puts the command before its arguments, where the caller did not write it out.
 * @param {string} script the command that npm's script stands for
 * @param {readonly string[]} args
 */
function withCommand(script, args) {
  const isPackCall = args[0] === 'pack' && (args[1] === 'test' || args[1] === 'new');
  const isCheckCall = args[0] === 'check' && args.length > 1;
  return isPackCall || isCheckCall ? args : [script, ...args];
}

/**
 * What a person types to reach npm's scripts of this project.
 * @param {string} folder where
 */
function npmFrom(folder) {
  const way = path.relative(folder, repository);
  return way === '' ? 'npm' : `npm --prefix ${way}`;
}
