/** Packaging the extension, as it would be published. */
import { mkdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { PlainError, main } from './message.mjs';
import { distFolder, repository } from './paths.mjs';
import { startGroup } from './processes.mjs';

/**
 * Packages what is built already.
 * @returns {Promise<string>} the .vsix file, in dist/
 * @throws {PlainError} with vsce's own words
 */
export async function packageExtension() {
  const { name } = JSON.parse(await readFile(path.join(repository, 'package.json'), 'utf8'));
  const vsix = path.join(distFolder, `${name}.vsix`);
  await mkdir(distFolder, { recursive: true });
  const vsce = path.join(repository, 'node_modules/@vscode/vsce/vsce');
  const args = [vsce, 'package', '--no-dependencies', '--allow-missing-repository', '--skip-license', '--no-rewrite-relative-links', '--out', vsix];
  const packaging = startGroup(process.execPath, args, { cwd: repository });
  let output = '';
  packaging.process.stdout.on('data', (chunk) => (output += chunk));
  packaging.process.stderr.on('data', (chunk) => (output += chunk));
  if ((await packaging.exited) !== 0) throw new PlainError(`The extension can't be packaged.\n${output.trim()}`);
  return vsix;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await main(async () => console.log(await packageExtension()));
