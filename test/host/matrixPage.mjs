/** Looking into the matrix panel, from outside. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { hostFolder } from './paths.mjs';

/**
 * Opens the matrix by its button above the coverage view, once the portfolio has been read.
 * @param {import('playwright-core').Page} page
 * @param {{ runCommand(title: string): Promise<void> }} editor
 * @param {string} read words that the coverage view shows when all is read
 * @returns {Promise<{ frame: import('playwright-core').Frame, pressed: number }>} the panel's frame, and when the button was pressed, by the clock, in milliseconds
 */
export async function openMatrix(page, editor, read) {
  await editor.runCommand('Portfolio Evidence: Show Coverage');
  await page.locator('.part.sidebar').getByText(read).first().waitFor({ timeout: 120_000 });
  await page.locator('.part.sidebar .composite.title').hover();
  const button = page.locator('.part.sidebar').getByRole('button', { name: /Open Matrix/ }).first();
  await button.waitFor();
  const pressed = Date.now();
  await button.click();
  return { frame: await matrixFrame(page), pressed };
}

/**
 * The frame of the panel that is shown, when it shows cells.
 * @param {import('playwright-core').Page} page
 * @returns {Promise<import('playwright-core').Frame>}
 */
export async function matrixFrame(page) {
  const inner = page.frameLocator('iframe.webview.ready').frameLocator('#active-frame').locator('[role="gridcell"]').first();
  await inner.waitFor({ timeout: 60_000 });
  const frame = await (await inner.elementHandle())?.ownerFrame();
  if (!frame) throw new Error('The matrix has no frame.');
  return frame;
}

/**
 * What axe finds in the panel that is serious or critical: one line each.
 * @param {import('playwright-core').Frame} frame
 * @returns {Promise<string[]>}
 */
export async function seriousViolations(frame) {
  const axe = await readFile(createRequire(path.join(hostFolder, 'package.json')).resolve('axe-core/axe.min.js'), 'utf8');
  await frame.evaluate(axe);
  const { violations, passes } = await frame.evaluate('axe.run(document, { resultTypes: ["violations", "passes"] })');
  if (passes.length === 0) throw new Error('axe has looked at nothing.');
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id} (${nodes.length}): ${nodes[0].html} ${nodes[0].failureSummary}`);
}

/**
 * Scrolls through the whole matrix, a step each frame, and tells how long the frames took, in milliseconds.
 * @param {import('playwright-core').Frame} frame
 * @param {string} selector of what scrolls
 * @returns {Promise<{ median: number, slowest5Percent: number, slowest: number, frames: number }>}
 */
export async function scrollThrough(frame, selector) {
  const times = await frame.evaluate(async (wanted) => {
    const grid = document.querySelector(wanted);
    if (!grid) return [];
    const took = [];
    const steps = 180;
    let last = await new Promise(requestAnimationFrame);
    for (let step = 0; step <= steps; step++) {
      grid.scrollLeft = (grid.scrollWidth - grid.clientWidth) * (step / steps);
      grid.scrollTop = (grid.scrollHeight - grid.clientHeight) * (step / steps);
      const now = await new Promise(requestAnimationFrame);
      took.push(now - last);
      last = now;
    }
    grid.scrollTo(0, 0);
    return took;
  }, selector);
  await delay(500);
  const sorted = [...times].sort((a, b) => a - b);
  const at = (/** @type {number} */ share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return { median: at(0.5), slowest5Percent: at(0.95), slowest: at(1), frames: sorted.length };
}
