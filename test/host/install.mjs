/**
 * Installs VS Code's server, its Node.js and playwright-core into this folder's node_modules.
 *
 *     node test/host/install.mjs
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { runUnderLock } from './lock.mjs';
import { PlainError, main } from './message.mjs';
import { npmCi } from './npm.mjs';
import { hostFolder, hostModules, serverFolder } from './paths.mjs';
import { slim } from './slim.mjs';

const thisFile = path.join(hostFolder, 'install.mjs');
const lockfile = path.join(hostFolder, 'package-lock.json');
const stamp = path.join(hostModules, '.installed');

/**
 * Brings the installation up when it is missing or older than the lockfile. Runs that start at once wait for one another.
 * @returns {Promise<void>}
 * @throws {PlainError} when the platform isn't supported or the registry can't be reached
 */
export async function ensureInstalled() {
  if (isInstalled()) return;
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new PlainError(`VS Code's server can be installed on linux-x64 only, and this is ${process.platform}-${process.arch}: install desktop VS Code, or name its executable in PORTFOLIO_EVIDENCE_VSCODE.`);
  }
  if (runUnderLock(lockfile, [thisFile], "Another run is installing VS Code's server: waiting for it.") !== 0) {
    throw new PlainError("VS Code's server is not installed.");
  }
}

/** @returns {boolean} whether the last complete installation was of this very lockfile, slimmed in this very way */
function isInstalled() {
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === fingerprint();
}

function fingerprint() {
  const hash = createHash('sha256');
  for (const file of [lockfile, path.join(hostFolder, 'slim.mjs')]) hash.update(readFileSync(file));
  return hash.digest('hex');
}

/** @returns {Promise<void>} */
async function install() {
  if (isInstalled()) return;
  console.error("Installing VS Code's server, the npm package code-server (some 20 seconds, 340 MB)…");
  await rm(stamp, { force: true });
  await npmCi(hostFolder, { what: "VS Code's server", flags: ['--ignore-scripts'] });
  await npmCi(serverFolder, { what: "the modules of VS Code's server", flags: ['--omit=dev', '--ignore-scripts', '--legacy-peer-deps'] });
  await slim();
  await writeFile(stamp, fingerprint());
  console.error("VS Code's server is installed.");
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await main(install);
