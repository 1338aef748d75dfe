/** Which VS Code the tests run in. */
import { chmodSync } from 'node:fs';
import path from 'node:path';
import { ensureChromium } from './chromium.mjs';
import { findDesktop, namedEditor } from './desktop.mjs';
import { ensureInstalled } from './install.mjs';
import { hostFolder, repository } from './paths.mjs';

const launcher = path.join(hostFolder, 'launcher.mjs');

/**
 * Chooses an editor: the one named in PORTFOLIO_EVIDENCE_VSCODE; else desktop VS Code, which is downloaded only with
 * PORTFOLIO_EVIDENCE_DOWNLOAD=1; else VS Code's server in Chromium, which is installed when missing.
 * @returns {Promise<{ executable: string, name: string }>} `name` tells a reader what it is
 */
export async function chooseEditor() {
  const named = namedEditor();
  if (named === launcher) return serverInChromium();
  if (named) return { executable: named, name: `the VS Code named in PORTFOLIO_EVIDENCE_VSCODE (${named})` };

  const desktop = findDesktop() ?? (await downloadDesktop());
  return desktop ? { executable: desktop, name: `desktop VS Code (${desktop})` } : serverInChromium();
}

async function serverInChromium() {
  await ensureInstalled();
  ensureChromium();
  chmodSync(launcher, 0o755);
  return { executable: launcher, name: "VS Code's server in Chromium" };
}

/** @returns {Promise<string | undefined>} */
async function downloadDesktop() {
  if (process.env.PORTFOLIO_EVIDENCE_DOWNLOAD !== '1') return undefined;
  const { downloadAndUnzipVSCode } = await import('@vscode/test-electron');
  try {
    return await downloadAndUnzipVSCode({ version: 'stable', cachePath: path.join(repository, '.vscode-test') });
  } catch (error) {
    console.error(`Desktop VS Code can't be downloaded (${error.message}).`);
    return undefined;
  }
}
