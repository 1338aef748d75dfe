/** Starting other programs so that none of them outlives us. */
import { spawn } from 'node:child_process';
import path from 'node:path';
import { hostFolder } from './paths.mjs';

/**
 * Starts a long-running command under the guard, in a process group of its own.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv }} [options]
 * @returns {{ process: import('node:child_process').ChildProcess, exited: Promise<number>, stop(): Promise<void> }}
 *   `exited` gives the exit status; `stop` ends the whole group and resolves when it has gone.
 */
export function startGroup(command, args, options = {}) {
  const guard = spawn(process.execPath, [path.join(hostFolder, 'guard.mjs'), command, ...args], {
    ...options,
    detached: true,
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  const exited = new Promise((resolve) => {
    guard.on('exit', (code) => {
      endRemains(guard.pid);
      resolve(code ?? 1);
    });
  });
  guard.stdin.on('error', () => {});
  const stop = async () => {
    guard.stdin.end();
    await exited;
  };
  return { process: guard, exited, stop };
}

/**
 * Runs a command to its end in the terminal's own process group, where Ctrl-C reaches it too.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 * @returns {Promise<number>} the exit status; 127 when the command can't be started
 */
export function run(command, args, options = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio: 'inherit', ...options });
    child.on('error', () => resolve(127));
    child.on('close', (code) => resolve(code ?? 1));
  });
}

/** @param {number | undefined} group the id of a process group whose leader has ended */
function endRemains(group) {
  if (group === undefined) return;
  try {
    process.kill(-group, 'SIGKILL');
  } catch {
    // The group is empty: nothing was left.
  }
}
