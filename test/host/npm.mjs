/** Running npm from a script that npm itself may have started. */
import { spawn } from 'node:child_process';
import { PlainError } from './message.mjs';

/** Settings of an outer `npm run` that would send an inner one to the wrong folder. */
const outerSettings = ['npm_config_prefix', 'npm_config_local_prefix', 'npm_config_global', 'npm_config_omit', 'npm_config_dry_run'];
const unreachable = /\b(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ERR_SOCKET_TIMEOUT|EIDLETIMEOUT|ENOTCACHED)\b/;

/**
 * Runs `npm ci` in a folder. Its output is shown only when something goes wrong.
 * @param {string} folder
 * @param {{ what: string, flags?: readonly string[] }} options `what` is being installed, for the message
 * @returns {Promise<void>}
 * @throws {PlainError} in one line when the registry can't be reached; with npm's own words for any other failure
 */
export async function npmCi(folder, { what, flags = [] }) {
  const args = ['ci', '--no-audit', '--no-fund', '--fetch-retries=3', '--fetch-retry-mintimeout=1000', '--fetch-retry-maxtimeout=5000', ...flags];
  const { status, output } = await npm(args, folder);
  if (status === 0) return;
  if (unreachable.test(output)) throw new PlainError(`Can't install ${what}: the npm registry can't be reached.`);
  throw new PlainError(`Can't install ${what}: npm ci failed in ${folder}.\n${output.trim().split('\n').slice(-25).join('\n')}`);
}

/**
 * @param {readonly string[]} args
 * @param {string} folder
 * @returns {Promise<{ status: number, output: string }>}
 */
function npm(args, folder) {
  const env = { ...process.env };
  for (const name of outerSettings) delete env[name];
  return new Promise((resolve) => {
    const child = spawn('npm', args, { cwd: folder, env, stdio: ['ignore', 'pipe', 'pipe'], shell: process.platform === 'win32' });
    let output = '';
    child.stdout.on('data', (chunk) => (output += chunk));
    child.stderr.on('data', (chunk) => (output += chunk));
    child.on('error', (error) => resolve({ status: 127, output: error.message }));
    child.on('close', (status) => resolve({ status: status ?? 1, output }));
  });
}
