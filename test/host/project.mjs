/**
 * Gets a fresh clone ready: the project's modules, and what is to be built.
 *
 *     node test/host/project.mjs cli|extension
 */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { runUnderLock } from './lock.mjs';
import { PlainError, main } from './message.mjs';
import { npmCi } from './npm.mjs';
import { distFolder, hostFolder, repository } from './paths.mjs';
import { run } from './processes.mjs';

const thisFile = path.join(hostFolder, 'project.mjs');
const lockfile = path.join(repository, 'package-lock.json');
/** npm writes it at the end of an installation. */
const installed = path.join(repository, 'node_modules/.package-lock.json');
/** What each target of esbuild.mjs builds. */
const products = { cli: ['cli.js'], extension: ['extension.js', 'web/extension.js'] };
const sources = ['src', 'schemas', 'esbuild.mjs', 'package-lock.json'].map((file) => path.join(repository, file));

/**
 * Installs and builds what is missing or older than what it is made from. Says what it does on standard error.
 * @param {keyof typeof products} target
 * @returns {void}
 * @throws {PlainError} when that fails
 */
export function ensureReady(target) {
  if (isInstalled() && isBuilt(target)) return;
  const status = runUnderLock(lockfile, [thisFile, target], 'Another run is getting the project ready: waiting for it.');
  if (status !== 0) throw new PlainError('The project is not ready to run.');
}

/** @param {keyof typeof products} target */
async function getReady(target) {
  if (!isInstalled()) {
    console.error("Installing the project's modules (npm ci)…");
    await npmCi(repository, { what: "the project's modules", flags: ['--include=dev'] });
  }
  if (isBuilt(target)) return;
  console.error(`Building the ${target}…`);
  if (await run(process.execPath, ['esbuild.mjs', target], { cwd: repository })) throw new PlainError('The build failed.');
  await writeFile(stampOf(target), '');
}

function isInstalled() {
  return timeOf(installed) >= timeOf(lockfile);
}

/** @param {keyof typeof products} target */
function isBuilt(target) {
  const isThere = products[target].every((file) => existsSync(path.join(distFolder, file)));
  return isThere && timeOf(stampOf(target)) >= Math.max(...sources.map(newestUnder));
}

/**
 * A build is complete when its stamp is written: until then its files may be half there.
 * @param {keyof typeof products} target
 */
function stampOf(target) {
  return path.join(distFolder, `.${target}-is-built`);
}

/** @param {string} file */
function timeOf(file) {
  return existsSync(file) ? statSync(file).mtimeMs : 0;
}

/** @param {string} fileOrFolder */
function newestUnder(fileOrFolder) {
  if (!existsSync(fileOrFolder) || !statSync(fileOrFolder).isDirectory()) return timeOf(fileOrFolder);
  const files = readdirSync(fileOrFolder, { recursive: true });
  return Math.max(...files.map((file) => timeOf(path.join(fileOrFolder, file))));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await main(() => getReady(process.argv[2]));
