/** What `npm start` shows first, in VS Code's server, and the Coverage view in a side bar as wide as it is then. */
import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openBrowser } from '../host/browser.mjs';
import { ensureChromium } from '../host/chromium.mjs';
import { hostFolder } from '../host/paths.mjs';
import { startGroup } from '../host/processes.mjs';
import { workbench } from '../host/workbench.mjs';

const waiting = { timeout: 40_000 };
/** So that VS Code's server is taken. */
const noDesktop = { DISPLAY: '', WAYLAND_DISPLAY: '', PORTFOLIO_EVIDENCE_VSCODE: '' };

describe('The window that npm start opens', function () {
  this.timeout(180_000);
  /** @type {ReturnType<typeof startGroup>} */
  let started;
  /** @type {Awaited<ReturnType<typeof openBrowser>>} */
  let browser;
  /** @type {string} */
  let profile;

  before(async () => {
    profile = await mkdtemp(path.join(tmpdir(), 'pe-screen-start-'));
    started = startGroup(process.execPath, [path.join(hostFolder, 'start.mjs')], { env: { ...process.env, ...noDesktop } });
    const address = await addressSaid(started);
    browser = await openBrowser({ executable: ensureChromium(), profile });
    await browser.page.goto(address);
  });
  after(async () => {
    await browser?.close();
    await started?.stop();
    if (profile) await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  });

  const page = () => browser.page.frameLocator('iframe.webview.ready').frameLocator('#active-frame');

  it("shows the sample's README, which says what to try", async () => {
    await browser.page.locator('.tab.active', { hasText: 'README.md' }).waitFor(waiting);
    await page().getByRole('heading', { name: 'Three things to try' }).waitFor(waiting);
    assert.equal(await browser.page.locator('.tab').count(), 1);
  });

  it('opens the entry that the README begins with, for writing', async () => {
    await page().getByRole('link', { name: /^E02/ }).click();
    await browser.page.locator('.tab.active', { hasText: 'E02-who-my-customers-are.md' }).waitFor(waiting);
    await browser.page.locator('.editor-group-container.active .codelens-decoration', { hasText: '1 claimed' }).first().waitFor(waiting);
  });

  it('shows the state of every point in the side bar as wide as it is at first, whatever the title', async () => {
    await workbench(browser.page, '').runCommand('Portfolio Evidence: Show Coverage');
    const sideBar = browser.page.locator('.part.sidebar');
    await sideBar.getByText('A figure on loyalty').first().waitFor(waiting);
    assert.ok(((await sideBar.boundingBox())?.width ?? Infinity) <= 300);
    const inSight = await sideBar.locator('.monaco-list-row .label-name').evaluateAll((labels) => labels.flatMap((label) => {
      const words = document.createTreeWalker(label, NodeFilter.SHOW_TEXT).nextNode();
      const [state] = /^[A-Z]+\.\d+ · (?:found|partly|not yet)\b/.exec(words?.textContent ?? '') ?? [];
      const room = label.closest('.monaco-icon-label-container');
      if (!words || !state || !room) return [];
      const place = document.createRange();
      place.setStart(words, 0);
      place.setEnd(words, state.length);
      return [place.getBoundingClientRect().right < room.getBoundingClientRect().right];
    }));
    assert.deepEqual(inSight, Array.from({ length: 16 }, () => true));
  });
});

/**
 * @param {ReturnType<typeof startGroup>} started
 * @returns {Promise<string>} the address that it prints
 */
function addressSaid({ process: { stdout, stderr }, exited }) {
  return new Promise((resolve, reject) => {
    let said = '';
    const read = (/** @type {Buffer} */ chunk) => {
      said += chunk;
      const address = /^\s+(http:\S+)$/m.exec(said)?.[1];
      if (address) resolve(address);
    };
    stdout.on('data', read);
    stderr.on('data', read);
    void exited.then(() => { reject(new Error(said)); });
  });
}
