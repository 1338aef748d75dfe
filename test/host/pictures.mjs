/** Takes the README's pictures in a real VS Code: `npm run pictures`. Look at them afterwards. */
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { endWithParent } from './cleanup.mjs';
import { main } from './message.mjs';
import { packageExtension } from './package.mjs';
import { repository } from './paths.mjs';
import { ensureReady } from './project.mjs';
import { withEditor } from './screen.mjs';

const pictures = path.join(repository, 'media/pictures');
const sample = path.join(repository, 'media/sample-portfolio');
const entry = 'E02-who-my-customers-are.md';
const third = 'My third kind are trade customers, like the bakery: they differ because they have an account and need the bike back the same day.';

/**
 * Waits until the side bar shows some words, and has come to rest.
 * @param {import('playwright-core').Page} page
 * @param {string} words
 */
async function shown(page, words) {
  await page.locator('.part.sidebar').getByText(words).first().waitFor();
  await delay(3000);
}

/**
 * Drags the edge of the side bar, so that the words in it have room.
 * @param {import('playwright-core').Page} page
 */
async function widen(page) {
  const edge = await page.locator('.part.sidebar').boundingBox();
  if (!edge) return;
  await page.mouse.move(edge.x + edge.width + 1, 400);
  await page.mouse.down();
  await page.mouse.move(edge.x + edge.width + 130, 400, { steps: 5 });
  await page.mouse.up();
}

await main(async () => {
  endWithParent();
  await mkdir(pictures, { recursive: true });
  ensureReady('extension');
  const extensionVsix = await packageExtension();
  const settings = { 'workbench.colorTheme': 'Default Light Modern', 'editor.fontSize': 14, 'editor.minimap.enabled': false, 'workbench.sideBar.location': 'left' };
  await withEditor({ folder: sample, settings, extensionVsix, size: { width: 1280, height: 760 } }, async (editor) => {
    const take = async (/** @type {string} */ name) => {
      await editor.page.mouse.move(600, 750);
      await delay(2000);
      await editor.screenshot(path.join(pictures, name));
      console.log(`media/pictures/${name}`);
    };
    await editor.openFile(entry);
    await editor.runCommand('Portfolio Evidence: Show Coverage');
    await shown(editor.page, 'Cost of new');
    await widen(editor.page);
    await editor.openFile(entry);
    await editor.goToLine(7, 12);
    await editor.runCommand('Portfolio Evidence: Show Point in Coverage View');
    await shown(editor.page, 'Still to show: one more customer type');
    await editor.openFile(entry);
    await editor.goToLine(22);
    await take('before.png');
    await editor.page.keyboard.press('End');
    await editor.typeText(` ${third}`);
    await take('after.png');
    await editor.goToLine(16);
    await editor.page.keyboard.press('Home');
    await editor.page.keyboard.press('ArrowRight');
    await editor.runCommand('Show or Focus Hover');
    await take('coverage.png');
  });
});
