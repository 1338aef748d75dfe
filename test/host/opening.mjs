/** Prints what it costs to open 2,000 Markdown files of which 30 are evidence, in a real VS Code: `npm run bench:opening`. */
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runTests } from '@vscode/test-electron';
import { endWithParent, withCleanup } from './cleanup.mjs';
import { chooseEditor } from './editors.mjs';
import { PlainError, main } from './message.mjs';
import { distFolder, repository } from './paths.mjs';
import { run } from './processes.mjs';
import { userSettings } from './settings.mjs';

const evidence = 30;
const others = 1970;
const paragraph = 'On Tuesday a customer came in because the pump that we sold her had stopped after two days. I listened, said I was sorry, rang the supplier while she waited, and phoned her on Friday to ask whether it was running. She has spent about £340 a year with us for six years.';

await main(async () => {
  endWithParent();
  if (await run(process.execPath, ['esbuild.mjs', 'extension', 'opening-bench'], { cwd: repository })) throw new PlainError('The build failed.');
  const { executable, name } = await chooseEditor();
  await withCleanup(async (defer) => {
    const home = await mkdtemp(path.join(tmpdir(), 'pe-opening-'));
    defer(() => rm(home, { recursive: true, force: true, maxRetries: 5 }));
    await makeFolder(path.join(home, 'many'));
    print(await measure(executable, home), name);
  });
});

/** @param {string} folder */
async function makeFolder(folder) {
  const write = async (/** @type {string} */ file, /** @type {string} */ text) => {
    await mkdir(path.dirname(path.join(folder, file)), { recursive: true });
    await writeFile(path.join(folder, file), text);
  };
  await write('portfolio.yaml', 'learner: Many Notes\n');
  for (let index = 1; index <= evidence; index++) {
    const id = `E${String(index).padStart(2, '0')}`;
    await write(`evidence/${id}.md`, `---\nid: ${id}\ntype: reflective-account\nclaims: [CC.3]\n---\n\n# Visit ${index}\n\n${Array.from({ length: 8 }, (_, part) => `${paragraph} That was visit ${index}.${part}.`).join('\n\n')}\n`);
  }
  for (let index = 0; index < others; index++) await write(`notes/${index % 40}/${index}.md`, `# Notes\n\n${paragraph}\n`);
}

/**
 * @param {string} executable
 * @param {string} home
 * @returns {Promise<import('../bench/opening.ts').OpeningFigures>}
 */
async function measure(executable, home) {
  const profile = path.join(home, 'user');
  await mkdir(path.join(profile, 'User'), { recursive: true });
  await writeFile(path.join(profile, 'User/settings.json'), JSON.stringify(userSettings()));
  await runTests({
    vscodeExecutablePath: executable,
    extensionDevelopmentPath: repository,
    extensionTestsPath: path.join(distFolder, 'test/opening.js'),
    launchArgs: [path.join(home, 'many'), `--user-data-dir=${profile}`, `--extensions-dir=${path.join(home, 'ext')}`],
  });
  return JSON.parse(await readFile(path.join(home, 'figures.json'), 'utf8'));
}

/**
 * @param {import('../bench/opening.ts').OpeningFigures} figures
 * @param {string} editor
 */
function print({ evidence: entries, others: rest, activation, firstResult, plainFirst, plain, again, typed, elsewhere, inEvidence }, editor) {
  const beside = (/** @type {number} */ time, /** @type {number} */ other) => `${Math.round(time)} ms, beside ${Math.round(other)} ms for finding all and reading the evidence with nothing else = ${(time / other).toFixed(2)}x`;
  console.log(`\n${entries + rest} Markdown files, ${entries} of them evidence of ${paragraph.split(' ').length * 8} words, in ${editor}:`);
  console.log(`As the window opens, activate() takes ${Math.round(activation)} ms; from its start to the first coverage: ${beside(firstResult, plainFirst)}`);
  console.log(`In the open window, reading all again, unchanged: ${beside(again, plain)}`);
  console.log(`${typed} characters typed in a file that is no evidence: ${elsewhere.parsed} texts parsed, ${elsewhere.read} files read (in evidence: ${inEvidence.parsed} and ${inEvidence.read})`);
}
