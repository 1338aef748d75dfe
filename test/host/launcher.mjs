#!/usr/bin/env node
/**
 * VS Code's command line for a test run, carried out by VS Code's server with Chromium as its window. Give it to
 * `@vscode/test-electron` as `vscodeExecutablePath`. The exit status is the tests' own; 1 when they could not run.
 */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { testAddress } from './address.mjs';
import { openBrowser } from './browser.mjs';
import { ensureChromium } from './chromium.mjs';
import { endWithParent, withCleanup } from './cleanup.mjs';
import { readCommandLine } from './commandLine.mjs';
import { ensureInstalled } from './install.mjs';
import { PlainError, main } from './message.mjs';
import { isNoise } from './noise.mjs';
import { serverVersion, startServer } from './server.mjs';
import { userSettings } from './settings.mjs';

const limitSeconds = Number(process.env.PORTFOLIO_EVIDENCE_TIME_LIMIT ?? 300);

await main(async () => {
  const asked = readCommandLine(process.argv.slice(2));
  await ensureInstalled();
  const executable = ensureChromium();
  endWithParent();
  return withCleanup((defer) => runTests(asked, executable, defer));
});

/**
 * @param {ReturnType<typeof readCommandLine>} asked
 * @param {string} executable
 * @param {(undo: () => unknown) => void} defer
 * @returns {Promise<number>} the exit status
 */
async function runTests({ extensions, tests, folder, userData, inBrowserHost }, executable, defer) {
  const home = await mkdtemp(path.join(tmpdir(), 'pe-host-'));
  defer(() => rm(home, { recursive: true, force: true, maxRetries: 5 }));

  const settings = userSettings({ ...(await ownSettings(userData)), ...(inBrowserHost ? await browserHostFor(extensions) : {}) });
  const server = await startServer({ home, settings, forTests: true });
  defer(server.stop);
  const browser = await openBrowser({ executable, profile: path.join(home, 'chromium') });
  defer(browser.close);
  console.log(`VS Code ${await serverVersion()}'s server in Chromium ${browser.page.context().browser()?.version() ?? ''}`);

  const status = testStatus(browser.page, server);
  await browser.page.goto(testAddress({ port: server.port, folder, extensions, tests }).href);
  return status;
}

/**
 * @param {import('playwright-core').Page} page
 * @param {{ exited: Promise<number> }} server
 * @returns {Promise<number>} resolves when VS Code says that the tests have ended
 */
function testStatus(page, server) {
  return new Promise((resolve, reject) => {
    const fail = (/** @type {string} */ why) => reject(new PlainError(why));
    setTimeout(fail, limitSeconds * 1000, `The tests had not ended after ${limitSeconds} seconds.`).unref();
    page.on('crash', () => fail('The Chromium page crashed.'));
    page.on('close', () => fail('Chromium closed before the tests had ended.'));
    void server.exited.then((status) => fail(`VS Code's server ended with status ${status} before the tests had ended.`));
    void page.exposeFunction('codeAutomationExit', (/** @type {number} */ status) => resolve(status));
    void page.exposeFunction('codeAutomationLog', (/** @type {string} */ level, /** @type {unknown[]} */ parts) => {
      const message = parts.join(' ');
      if (!isNoise(message)) console.log(`${level}: ${message}`);
    });
  });
}

/**
 * @param {string | undefined} userData the folder given as --user-data-dir
 * @returns {Promise<Record<string, unknown>>} the settings in it, as desktop VS Code would read them
 */
async function ownSettings(userData) {
  if (!userData) return {};
  const text = await readFile(path.join(userData, 'User/settings.json'), 'utf8').catch(() => '{}');
  return JSON.parse(text);
}

/** @param {readonly string[]} extensions folders of extensions that are to run in the browser */
async function browserHostFor(extensions) {
  const ids = await Promise.all(extensions.map(async (folder) => {
    const { publisher, name } = JSON.parse(await readFile(path.join(folder, 'package.json'), 'utf8'));
    return `${publisher}.${name}`;
  }));
  return { 'remote.extensionKind': Object.fromEntries(ids.map((id) => [id, ['web']])) };
}
