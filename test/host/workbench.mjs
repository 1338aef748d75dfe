/** Doing by keyboard, in VS Code's window, what a person would do. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { PlainError } from './message.mjs';

const readyMilliseconds = 60_000;
const suggestionMilliseconds = 10_000;
const quickInput = '.quick-input-widget';

/**
 * @param {import('playwright-core').Page} page showing VS Code
 * @param {string} folder the folder that is open in it
 */
export function workbench(page, folder) {
  const settingsFile = path.join(folder, '.vscode/settings.json');

  /**
   * Types into the quick input, and takes the suggestion of exactly that label.
   * @param {string} text
   * @param {string} label
   */
  async function choose(text, label) {
    const only = await offered(text, label);
    if (only) throw new PlainError(`There is no “${label}” to choose, only: ${only.join('; ') || 'nothing'}`);
  }

  /**
   * @param {string} text
   * @param {string} label
   * @returns {Promise<string[] | undefined>} what is offered instead; nothing when the label was taken
   */
  async function offered(text, label) {
    await page.locator(quickInput).waitFor();
    await page.locator(`${quickInput} input[type="text"]`).fill(text);
    const rows = page.locator(`${quickInput} .monaco-list-row`);
    const wanted = rows.filter({ has: page.getByText(label, { exact: true }) }).first();
    try {
      await wanted.waitFor({ timeout: suggestionMilliseconds });
      await wanted.click({ timeout: suggestionMilliseconds, force: true });
      return undefined;
    } catch {
      return rows.locator('.label-name').allInnerTexts();
    }
  }

  /** @returns {Promise<string>} the class that stands for the theme, which extension and file name it */
  async function shownTheme() {
    const classes = await page.locator('.monaco-workbench').first().getAttribute('class');
    return classes?.split(' ').find((each) => each.startsWith('vscode-theme-')) ?? '';
  }

  return {
    /** Waits until the window, and the files of its folder, are there. */
    async ready() {
      await page.locator('.monaco-workbench .part.statusbar .statusbar-item').first().waitFor({ timeout: readyMilliseconds });
      await page.locator('.explorer-folders-view .monaco-list').first().waitFor({ timeout: readyMilliseconds });
    },

    /**
     * Opens a file of the folder, and waits for its text.
     * @param {string} name as quick open finds it
     */
    async openFile(name) {
      await page.keyboard.press('Control+P');
      const file = name.split('/').at(-1) ?? name;
      await choose(name, file);
      await page.locator('.tab.active').filter({ hasText: file }).waitFor();
      await page.locator('.editor-group-container.active .monaco-editor .view-line').first().waitFor();
    },

    /**
     * Runs a command from the command palette. Doesn't wait for what the command does. The palette lists the commands
     * that were there when it was opened: where an extension is still to come, it is opened again.
     * @param {string} title as the palette shows it
     */
    async runCommand(title) {
      for (const end = Date.now() + readyMilliseconds; ;) {
        await page.keyboard.press('F1');
        const only = await offered(`>${title}`, title);
        if (!only) return;
        if (Date.now() > end) throw new PlainError(`There is no command “${title}”, only: ${only.join('; ') || 'nothing'}`);
        await page.keyboard.press('Escape');
        await page.locator(quickInput).waitFor({ state: 'hidden' });
      }
    },

    /**
     * Puts the cursor at a place in the file that is open.
     * @param {number} line counted from 1
     * @param {number} [column] counted from 1
     */
    async goToLine(line, column = 1) {
      await page.keyboard.press('Control+G');
      await page.locator(quickInput).waitFor();
      await page.locator(`${quickInput} input[type="text"]`).fill(`:${line}:${column}`);
      await page.keyboard.press('Enter');
      await page.locator(quickInput).waitFor({ state: 'hidden' });
    },

    /**
     * Types as a person would, where the cursor is.
     * @param {string} text
     */
    async typeText(text) {
      await page.keyboard.type(text, { delay: 20 });
    },

    /**
     * Changes the folder's settings while the editor runs; it doesn't notice when the user's change. Doesn't wait for
     * what that does.
     * @param {Readonly<Record<string, unknown>>} more
     */
    async changeSettings(more) {
      const text = await readFile(settingsFile, 'utf8').catch(() => '{}');
      await mkdir(path.dirname(settingsFile), { recursive: true });
      await writeFile(settingsFile, JSON.stringify({ ...JSON.parse(text), ...more }, null, 2));
    },

    /**
     * Changes the theme to another one, and waits until it shows.
     * @param {string} name a theme that comes with VS Code: "Light Modern", "Dark Modern", "Default High Contrast", …
     */
    async setTheme(name) {
      const before = await shownTheme();
      await this.changeSettings({ 'workbench.colorTheme': name });
      await page.waitForFunction((old) => !document.querySelector('.monaco-workbench')?.classList.contains(old), before);
    },

    /**
     * Takes a picture when the window has come to rest.
     * @param {string} file a .png
     * @param {import('playwright-core').PageScreenshotOptions} [options] the whole window by default
     */
    async screenshot(file, options) {
      await page.evaluate(() => document.fonts.ready.then(() => undefined));
      await page.screenshot({ ...options, path: file, animations: 'disabled', caret: 'hide' });
    },
  };
}
