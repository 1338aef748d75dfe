/** The two suites that run in a real VS Code. */
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { PlainError } from './message.mjs';
import { distFolder, reportsFolder, repository } from './paths.mjs';

/**
 * @typedef {object} Suite
 * @property {string} folder where its tests are
 * @property {string} target what esbuild.mjs calls its bundle
 * @property {string} entry the bundle
 * @property {string} report where its results are written
 * @property {string} log where what the editor said is kept
 * @property {readonly string[]} editorArguments
 */

/** @type {Readonly<Record<string, Suite>>} */
export const suites = {
  node: {
    folder: path.join(repository, 'test/extension'),
    target: 'extension-tests',
    entry: path.join(distFolder, 'test/extension/index.js'),
    report: path.join(reportsFolder, 'extension.json'),
    log: path.join(reportsFolder, 'extension.log'),
    editorArguments: [],
  },
  web: {
    folder: path.join(repository, 'test/web'),
    target: 'web-tests',
    entry: path.join(distFolder, 'test/web/index.js'),
    report: path.join(reportsFolder, 'web.json'),
    log: path.join(reportsFolder, 'web.log'),
    editorArguments: ['--extensionDevelopmentKind=web'],
  },
};

/**
 * Sees to it that no test file is forgotten: index.ts must import each one.
 * @param {Suite} suite
 * @returns {Promise<void>}
 * @throws {PlainError} naming the files that are left out
 */
export async function checkAllListed({ folder }) {
  const index = await readFile(path.join(folder, 'index.ts'), 'utf8');
  const files = (await readdir(folder, { recursive: true })).filter((file) => file.endsWith('.test.ts'));
  const left = files.filter((file) => !index.includes(`'./${file.slice(0, -'.ts'.length).replaceAll(path.sep, '/')}'`));
  if (left.length > 0) throw new PlainError(`${path.relative(repository, folder)}/index.ts must import ${left.join(', ')}.`);
}
