/**
 * The matrix of 300 entries and 40 points in a real VS Code: pictures in three themes, and figures: `npm run matrix`.
 * Look at the pictures afterwards. The figures are printed; nothing fails on them.
 */
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { endWithParent, withCleanup } from './cleanup.mjs';
import { writeLargePortfolio } from './largePortfolio.mjs';
import { matrixFrame, openMatrix, scrollThrough, seriousViolations } from './matrixPage.mjs';
import { main } from './message.mjs';
import { packageExtension } from './package.mjs';
import { repository } from './paths.mjs';
import { ensureReady } from './project.mjs';
import { withEditor } from './screen.mjs';

const pictures = path.join(repository, 'media/pictures');
const entries = 300;
const themes = { light: 'Default Light Modern', dark: 'Default Dark Modern', 'high-contrast': 'Default High Contrast', 'high-contrast-light': 'Default High Contrast Light' };
const settings = { 'editor.minimap.enabled': false, 'portfolioEvidence.assessorMode': true, 'workbench.colorTheme': themes.light };
const size = { width: 1280, height: 760 };

/** Builds all cells at once, as a page without windowing would, and tells how long that takes and how it scrolls. */
async function plainPage(/** @type {import('playwright-core').Frame} */ frame) {
  const milliseconds = await frame.evaluate(async ([rows, columns]) => {
    const grid = document.querySelector('.grid');
    const row = document.querySelector('.points');
    const cell = document.querySelector('.cell[tabindex="0"]');
    if (!grid || !row || !cell) return NaN;
    const { width, height } = cell.getBoundingClientRect();
    const start = performance.now();
    const whole = grid.cloneNode(false);
    whole.className = 'grid whole';
    for (let down = 0; down < rows; down++) {
      const line = row.cloneNode(false);
      line.style.top = `${down * height}px`;
      for (let across = 0; across < columns; across++) {
        const one = cell.cloneNode(true);
        one.style.left = `${across * width}px`;
        line.append(one);
      }
      whole.append(line);
    }
    grid.after(whole);
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    return performance.now() - start;
  }, [40, entries]);
  const scroll = await scrollThrough(frame, '.grid.whole');
  await frame.evaluate(() => document.querySelector('.grid.whole')?.remove());
  return { milliseconds, scroll };
}

const inWords = (/** @type {Awaited<ReturnType<typeof scrollThrough>>} */ { median, slowest5Percent, slowest, frames }) =>
  `${median.toFixed(0)} ms a frame (95 of 100 within ${slowest5Percent.toFixed(0)} ms, the slowest ${slowest.toFixed(0)} ms, ${frames} frames)`;

await main(async () => {
  endWithParent();
  await mkdir(pictures, { recursive: true });
  ensureReady('extension');
  const extensionVsix = await packageExtension();
  return withCleanup(async (defer) => {
    const folder = await mkdtemp(path.join(tmpdir(), 'pe-matrix-'));
    defer(() => rm(folder, { recursive: true, force: true, maxRetries: 5 }));
    await writeLargePortfolio(folder, entries);
    return withEditor({ folder, settings, extensionVsix, size }, async (editor) => {
      const { page } = editor;
      const { frame, pressed } = await openMatrix(page, editor, 'of 40 found');
      const painted = await frame.evaluate(() => performance.timeOrigin + (performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN));
      console.log(`Matrix of ${entries} entries and 40 points: ${Math.round(painted - pressed)} ms from the button to the first cells on screen.`);
      console.log(`Cells in the page: ${await frame.locator('[role="gridcell"]').count()}.`);
      console.log(`Scrolling: ${inWords(await scrollThrough(frame, '.grid'))}.`);
      const plain = await plainPage(frame);
      console.log(`All cells in the page at once: ${Math.round(plain.milliseconds)} ms more to open. Scrolling: ${inWords(plain.scroll)}.`);

      await editor.runCommand('View: Toggle Primary Side Bar Visibility');
      const current = frame.locator('.cell[tabindex="0"]');
      await current.press('Control+Home');
      for (let pressed = 0; pressed < 80 && !(await current.getAttribute('aria-label'))?.includes('out of date'); pressed++) await current.press('.');
      let serious = 0;
      for (const [name, theme] of Object.entries(themes)) {
        if (theme !== settings['workbench.colorTheme']) await editor.setTheme(theme);
        await delay(2500);
        const shown = await matrixFrame(page);
        await shown.locator('.cell[tabindex="0"]').focus();
        await editor.screenshot(path.join(pictures, `matrix-${name}.png`));
        const violations = await seriousViolations(shown);
        serious += violations.length;
        console.log(`media/pictures/matrix-${name}.png; axe finds ${violations.length} serious.`);
        for (const line of violations) console.error(line);
      }
      return serious > 0 ? 1 : 0;
    });
  });
});
