/**
 * `npm run --silent check -- <arguments>`: the command line of the project, in a fresh clone too. Paths are those of
 * the folder where npm was called.
 */
import path from 'node:path';
import { main } from './message.mjs';
import { distFolder } from './paths.mjs';
import { run } from './processes.mjs';
import { ensureReady } from './project.mjs';

/** The call could not be carried out: as the command line itself says it. */
const statusNotReady = 2;

await main(async () => {
  ensureReady('cli');
  return run(process.execPath, [path.join(distFolder, 'cli.js'), ...process.argv.slice(2)], { cwd: process.env.INIT_CWD ?? process.cwd() });
}, statusNotReady);
