/** Pictures of the story's steps: those for README and walkthrough, or many of each step, to be looked at only. */
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { repository } from '../paths.mjs';

const restMilliseconds = 1200;
/** What closes when the theme or the window changes. */
const fleeting = '.action-widget:visible, .suggest-widget.visible';

/** The themes that come with VS Code, as pictures are named after them. */
export const themes = /** @type {const} */ ({
  light: 'Light Modern',
  dark: 'Dark Modern',
  'high-contrast': 'Default High Contrast',
  'high-contrast-light': 'Default High Contrast Light',
});

/**
 * @typedef {{ x: number, y: number, width: number, height: number }} Clip a part of the window
 * @typedef {object} Camera
 * @property {(name: string) => Promise<void>} take a step of the story
 * @property {(name: string, clip: Clip) => Promise<void>} takeForWalkthrough a part of the window, in every theme
 * @property {(name: string) => Promise<void>} look a step that is shown nowhere, and can be looked at
 * @property {boolean} wide whether the side bar is to be made wider than it is at first
 *
 * @typedef {{ page: import('playwright-core').Page } & ReturnType<typeof import('../workbench.mjs').workbench>} Editor
 */

/**
 * Takes media/pictures/story-*.png and media/walkthrough/*.png.
 * @param {Editor} editor
 * @returns {Camera}
 */
export function bookCamera(editor) {
  let step = 0;
  return {
    wide: true,
    async take(name) {
      step += 1;
      await delay(restMilliseconds);
      await shoot(editor, `media/pictures/story-${String(step).padStart(2, '0')}-${name}.png`);
    },
    async takeForWalkthrough(name, clip) {
      await inEveryTheme(editor, (suffix) => shoot(editor, `media/walkthrough/${name}-${suffix}.png`, { clip }));
    },
    async look() {},
  };
}

/**
 * Takes each step in every theme, and as it looks at a zoom of 200 %, with the side bar as wide as it is at first. Menus,
 * which would close, are taken in one theme only.
 * @param {Editor} editor whose window has two screen pixels for one CSS pixel
 * @param {string} folder for the pictures
 * @returns {Camera}
 */
export function lookCamera(editor, folder) {
  const { page } = editor;
  let step = 0;
  const look = async (/** @type {string} */ name) => {
    step += 1;
    const file = (/** @type {string} */ suffix) => path.join(folder, `${String(step).padStart(2, '0')}-${name}-${suffix}.png`);
    if (await page.locator(fleeting).count() > 0) {
      await shoot(editor, file('light'), { scale: 'css' });
      return;
    }
    await inEveryTheme(editor, (suffix) => shoot(editor, file(suffix), { scale: 'css' }));
    const size = page.viewportSize();
    if (!size) return;
    await page.setViewportSize({ width: size.width / 2, height: size.height / 2 });
    await delay(restMilliseconds);
    await shoot(editor, file('zoomed'));
    await page.setViewportSize(size);
    await delay(restMilliseconds);
  };
  return { wide: false, take: look, look, async takeForWalkthrough() {} };
}

/**
 * @param {Editor} editor
 * @param {(suffix: string) => Promise<void>} action
 */
async function inEveryTheme(editor, action) {
  for (const [suffix, theme] of Object.entries(themes)) {
    if (theme !== themes.light) await editor.setTheme(theme);
    await delay(restMilliseconds);
    await action(suffix);
  }
  await editor.setTheme(themes.light);
}

/**
 * @param {Editor} editor
 * @param {string} file relative to the project, or absolute
 * @param {import('playwright-core').PageScreenshotOptions} [options]
 */
async function shoot(editor, file, options) {
  const target = path.resolve(repository, file);
  await mkdir(path.dirname(target), { recursive: true });
  await editor.screenshot(target, options);
  console.log(file);
}
