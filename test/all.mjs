/** `npm test`: everything that must hold, one step after the other. Its last line is `N passed, N failed`. */
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { endWithParent } from './host/cleanup.mjs';
import { reportsFolder, repository } from './host/paths.mjs';
import { run } from './host/processes.mjs';
import { readSummary } from './host/results.mjs';

const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
const inShell = process.platform === 'win32';

/** A step with a report is judged by its report too: one that is missing, or tells of no test, is a failure. */
const steps = [
  { name: 'Lint', command: npm, args: ['run', '--silent', 'lint'] },
  { name: 'Types', command: npm, args: ['run', '--silent', 'types'] },
  { name: 'Core tests', command: npm, args: ['run', '--silent', 'test:core'], report: 'core.json' },
  { name: 'Command line', command: npm, args: ['run', '--silent', 'test:cli'], report: 'cli.json' },
  { name: 'Reports in a browser', command: npm, args: ['run', '--silent', 'test:reports'], report: 'reports.json' },
  { name: 'Extension in VS Code', command: npm, args: ['run', '--silent', 'test:extension'], report: 'extension.json' },
  { name: 'Extension in VS Code on the web', command: npm, args: ['run', '--silent', 'test:web'], report: 'web.json' },
  { name: 'On screen', command: npm, args: ['run', '--silent', 'test:screen'], report: 'screen.json' },
];

endWithParent();
await rm(reportsFolder, { recursive: true, force: true });

const results = [];
for (const step of steps) results.push(await carryOut(step));

console.log('');
for (const { failures } of results) for (const { title, message } of failures) console.log(`${title}\n    ${message.split('\n')[0]}\n`);
for (const { line } of results) console.log(line);
const total = (/** @type {'passed' | 'failed'} */ count) => results.reduce((sum, result) => sum + result[count], 0);
console.log(`\n${total('passed')} passed, ${total('failed')} failed`);
process.exitCode = total('failed') > 0 ? 1 : 0;

/**
 * A step that fails without a failed test to show for it counts as one failure: the last line never hides it.
 * @param {(typeof steps)[number]} step
 * @returns {Promise<{ line: string, passed: number, failed: number, failures: import('./host/results.mjs').Summary['failures'] }>}
 */
async function carryOut({ name, command, args, report }) {
  console.log(`\n== ${name}`);
  const start = performance.now();
  const status = await run(command, args, { cwd: repository, shell: inShell });
  const seconds = ((performance.now() - start) / 1000).toFixed(1);

  const summary = report ? await readSummary(path.join(reportsFolder, report)) : { passed: 0, failed: 0 };
  const ranNothing = report !== undefined && (!summary || summary.passed + summary.failed === 0);
  const passed = summary?.passed ?? 0;
  const failed = Math.max(summary?.failed ?? 0, status !== 0 || ranNothing ? 1 : 0);

  const counts = report ? ` ${passed} passed, ${failed} failed${ranNothing ? ' (no test ran)' : ''}.` : '';
  return { line: `${failed > 0 ? 'FAILED' : 'ok    '} ${name}, ${seconds} s.${counts}`, passed, failed, failures: summary?.failures ?? [] };
}
