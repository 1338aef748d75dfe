/** A Chromium window with a fresh profile. */
import { createWriteStream } from 'node:fs';

const quietFlags = [
  '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run',
  '--disable-background-networking', '--disable-component-update', '--disable-sync',
];

/**
 * Opens a headless window. The caller closes it; the browser ends by itself when this process does.
 * @param {object} options
 * @param {string} options.executable
 * @param {string} options.profile an empty folder
 * @param {{ width: number, height: number }} [options.size]
 * @param {number} [options.scale] screen pixels for one CSS pixel
 * @param {string} [options.log] a file for what the page says on its console
 * @returns {Promise<{ page: import('playwright-core').Page, close(): Promise<void> }>}
 */
export async function openBrowser({ executable, profile, size = { width: 1280, height: 800 }, scale = 1, log }) {
  const { chromium } = await import('playwright-core');
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: executable,
    headless: true,
    args: quietFlags,
    viewport: size,
    deviceScaleFactor: scale,
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  });
  const page = context.pages()[0] ?? (await context.newPage());
  if (log) keepConsole(page, log);
  return { page, close: () => context.close() };
}

/**
 * @param {import('playwright-core').Page} page
 * @param {string} log
 */
function keepConsole(page, log) {
  const file = createWriteStream(log);
  page.on('console', (message) => file.write(`${message.type()}: ${message.text()}\n`));
  page.on('pageerror', (error) => file.write(`page error: ${error.stack ?? error.message}\n`));
}
