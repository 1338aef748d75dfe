/**
 * Runs a suite of tests in a real VS Code.
 *
 *     node test/host/run.mjs node|web [--grep WORDS]
 */
import { cp, mkdir, mkdtemp, open, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { endWithParent, withCleanup } from './cleanup.mjs';
import { chooseEditor } from './editors.mjs';
import { PlainError, main } from './message.mjs';
import { hostFolder, repository } from './paths.mjs';
import { run } from './processes.mjs';
import { judgeRun, writeSummary } from './results.mjs';
import { userSettings } from './settings.mjs';
import { checkAllListed, suites } from './suites.mjs';
import { printAsItGrows } from './tail.mjs';

const fixture = path.join(repository, 'test/extension/workspace');

await main(async () => {
  const { positionals: [flavour = ''], values: { grep } } = parseArgs({ allowPositionals: true, options: { grep: { type: 'string' } } });
  const suite = suites[flavour];
  if (!suite) throw new PlainError(`Which suite? Call run.mjs with ${Object.keys(suites).join(' or ')}.`);
  endWithParent();
  await rm(suite.report, { force: true });
  await checkAllListed(suite);
  if (await run(process.execPath, ['esbuild.mjs', 'extension', suite.target], { cwd: repository })) throw new PlainError('The build failed.');
  const editor = await chooseEditor();

  console.log(`Running in ${editor.name}.`);
  const summary = await withCleanup((defer) => runSuite(suite, editor.executable, { grep, forbidOnly: Boolean(process.env.CI) }, defer));
  await writeSummary(suite.report, summary);
  for (const { message } of summary.failures.filter(({ title }) => title === 'The run')) console.error(message);
  console.log(`${summary.passed} passed, ${summary.failed} failed, ${summary.skipped} skipped in ${editor.name}.`);
  return summary.failed > 0 ? 1 : 0;
});

/**
 * @param {import('./suites.mjs').Suite} suite
 * @param {string} executable
 * @param {{ grep: string | undefined, forbidOnly: boolean }} options for mocha
 * @param {(undo: () => unknown) => void} defer
 */
async function runSuite(suite, executable, options, defer) {
  const exchange = await mkdtemp(path.join(tmpdir(), 'pe-run-'));
  defer(() => rm(exchange, { recursive: true, force: true, maxRetries: 5 }));
  const workspace = path.join(exchange, 'workspace');
  const profile = path.join(exchange, 'user');
  await cp(fixture, workspace, { recursive: true });
  await mkdir(path.join(profile, 'User'), { recursive: true });
  await writeFile(path.join(profile, 'User/settings.json'), JSON.stringify(userSettings()));
  await writeFile(path.join(exchange, 'options.json'), JSON.stringify(options));
  await mkdir(path.dirname(suite.log), { recursive: true });

  const output = printAsItGrows(path.join(exchange, 'output.txt'));
  const status = await runEditor(executable, suite, [
    workspace, `--user-data-dir=${profile}`, `--extensions-dir=${path.join(exchange, 'ext')}`, ...suite.editorArguments,
  ]);
  await output.stop();
  await cp(path.join(exchange, 'activation.json'), path.join(path.dirname(suite.report), 'activation.json')).catch(() => undefined);
  const summary = await judgeRun(path.join(exchange, 'results.json'), status);
  if (summary.failures.some(({ title }) => title === 'The run')) await showErrors(suite.log);
  return summary;
}

/**
 * @param {string} executable
 * @param {import('./suites.mjs').Suite} suite
 * @param {readonly string[]} launchArgs
 * @returns {Promise<number>} the editor's exit status
 */
async function runEditor(executable, { entry, log }, launchArgs) {
  const options = { vscodeExecutablePath: executable, extensionDevelopmentPath: repository, extensionTestsPath: entry, launchArgs };
  const said = await open(log, 'w');
  try {
    return await run(process.execPath, [path.join(hostFolder, 'editorProcess.mjs'), JSON.stringify(options)], { stdio: ['ignore', said.fd, said.fd] });
  } finally {
    await said.close();
  }
}

/** @param {string} log */
async function showErrors(log) {
  const text = await readFile(log, 'utf8').catch(() => '');
  console.error(`The end of ${path.relative(process.cwd(), log)}:\n${text.trimEnd().split('\n').slice(-30).join('\n')}`);
}
