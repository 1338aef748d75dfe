import { spawnSync } from 'node:child_process';
import { findOnPath } from './findOnPath.mjs';

/** flock's exit status when somebody else holds the lock. */
const lockHeld = 75;

/**
 * Runs a script of Node.js while no other run does the same. The lock is the kernel's, by the program `flock`: it goes
 * when its holder does. Where there is no such program the script runs without a lock.
 * @param {string} file a file that is there; it is neither read nor written
 * @param {readonly [string, ...string[]]} script its file and its arguments
 * @param {string} waiting what to say when somebody else is first
 * @returns {number} the script's exit status; all its output goes to standard error
 */
export function runUnderLock(file, script, waiting) {
  const flock = findOnPath(['flock']);
  if (!flock) return runToStandardError(process.execPath, script);
  const args = [`--conflict-exit-code=${lockHeld}`, file, process.execPath, ...script];
  const status = runToStandardError(flock, ['--nonblock', ...args]);
  if (status !== lockHeld) return status;
  console.error(waiting);
  return runToStandardError(flock, args);
}

/**
 * @param {string} command
 * @param {readonly string[]} args
 */
function runToStandardError(command, args) {
  return spawnSync(command, args, { stdio: ['ignore', 2, 2] }).status ?? 1;
}
