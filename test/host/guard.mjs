/**
 * Runs a command as the leader of its own process group, and ends the whole group as soon as standard input closes.
 * The operating system closes it when the process that started the guard ends, even by SIGKILL: so nothing is left behind.
 *
 *     node guard.mjs <command> [arguments…]
 */
import { spawn } from 'node:child_process';

const graceMilliseconds = 3000;
let ending = false;

const [command, ...args] = process.argv.slice(2);
const child = spawn(command, args, { stdio: ['ignore', 'inherit', 'inherit'] });
child.on('error', (error) => {
  console.error(error.message);
  process.exit(127);
});
child.on('exit', (code) => {
  if (ending) killGroup();
  process.exit(code ?? 1);
});

process.on('SIGTERM', endGroup);
process.on('SIGINT', endGroup);
process.stdin.on('close', endGroup).resume();

function endGroup() {
  if (ending) return;
  ending = true;
  process.kill(-process.pid, 'SIGTERM');
  setTimeout(killGroup, graceMilliseconds);
}

function killGroup() {
  process.kill(-process.pid, 'SIGKILL');
}
