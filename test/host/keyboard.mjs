/** Doing everything in VS Code's window by keyboard, and seeing that it shows what it should. No pointer is used. */
import { PlainError } from './message.mjs';

const quickInput = '.quick-input-widget';
const waitMilliseconds = 20_000;

/** Parts of the window in which words can be looked for. */
export const parts = {
  window: '.monaco-workbench',
  text: '.editor-group-container .view-lines',
  lens: '.codelens-decoration',
  suggestions: '.suggest-widget',
  details: '.suggest-details',
  fixes: '.action-widget',
  question: quickInput,
  sideBar: '.part.sidebar',
  message: '.notification-toast',
  statusBar: '.part.statusbar',
  focused: ':focus',
};

/**
 * @param {import('playwright-core').Page} page showing VS Code
 */
export function keyboard(page) {
  /**
   * Waits until a part of the window shows some words.
   * @param {string} words as they stand, whatever the spaces between them
   * @param {string} [part] one of `parts`
   */
  async function sees(words, part = parts.window) {
    const pattern = new RegExp(words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+'));
    try {
      await page.locator(part).filter({ hasText: pattern }).first().waitFor({ timeout: waitMilliseconds });
    } catch {
      const shown = (await page.locator(part).allInnerTexts()).join(' | ').replace(/\s+/g, ' ').slice(0, 600);
      throw new PlainError(`${part} should show “${words}”, and shows: ${shown || 'nothing'}`);
    }
  }

  /**
   * Waits until the focused line of a list is the one wanted.
   * @param {string} list
   * @param {string} label
   */
  async function focusedLine(list, label) {
    const line = page.locator(`${list} .monaco-list-row.focused`).filter({ hasText: label });
    try {
      await line.first().waitFor({ timeout: waitMilliseconds });
    } catch {
      throw new PlainError(`“${label}” should be the line in focus, and it is: ${(await page.locator(`${list} .monaco-list-row.focused`).allInnerTexts()).join(' | ') || 'none'}`);
    }
  }

  /** @param {...string} keys pressed one after the other */
  async function press(...keys) {
    for (const key of keys) await page.keyboard.press(key);
  }

  /** @param {string} text */
  async function type(text) {
    await page.keyboard.type(text, { delay: 4 });
  }

  /**
   * Puts the cursor at a place in the text.
   * @param {number} line counted from 1
   * @param {number} [column] counted from 1
   */
  async function goTo(line, column = 1) {
    await press('Control+G');
    await page.locator(`${quickInput} input:focus`).waitFor();
    await type(`${line}:${column}`);
    await press('Enter');
    await page.locator(quickInput).waitFor({ state: 'hidden' });
  }

  return {
    sees,
    press,
    type,
    goTo,

    /**
     * Waits until the Markdown preview shows a passage that is marked, with these words among its reasons.
     * @param {string} words
     */
    async seesMark(words) {
      const preview = page.frameLocator('iframe.webview.ready:visible').last().frameLocator('#active-frame');
      try {
        await preview.locator(`.portfolio-evidence[title*="${words}"]`).first().waitFor({ timeout: waitMilliseconds });
      } catch {
        throw new PlainError(`The preview should mark a passage as “${words}”.`);
      }
    },

    /**
     * Replaces a prompt by an answer.
     * @param {number} line the prompt's, counted from 1
     * @param {string} text
     */
    async underPrompt(line, text) {
      await goTo(line);
      await press('Shift+End', 'Shift+End');
      await type(text);
    },

    /**
     * Runs a command from the command palette.
     * @param {string} title as the palette shows it
     */
    async command(title) {
      await press('F1');
      await page.locator(`${quickInput} input:focus`).waitFor();
      await type(title);
      await focusedLine(quickInput, title);
      await press('Enter');
    },

    /**
     * Answers a question.
     * @param {string} title of the question
     * @param {string} answer
     */
    async answer(title, answer) {
      await sees(title, parts.question);
      await page.locator(`${quickInput} input:focus`).waitFor();
      await type(answer);
      await press('Enter');
    },

    /**
     * Chooses one line of a list that asks.
     * @param {string} title of the question
     * @param {string} words typed to find the line
     * @param {string} label of the line
     */
    async choose(title, words, label) {
      await sees(title, parts.question);
      await page.locator(`${quickInput} input:focus`).waitFor();
      await type(words);
      await focusedLine(quickInput, label);
      await press('Enter');
    },

    /**
     * Changes the ticks of a list of which several lines can be chosen. Doesn't confirm it.
     * @param {string} title of the question
     * @param {readonly string[]} labels of the lines to tick, or of which to take the tick away
     */
    async tick(title, labels) {
      await sees(title, parts.question);
      for (const label of labels) {
        for (let line = 0; line < 40; line++) {
          await press('ArrowDown');
          const focused = await page.locator(`${quickInput} .monaco-list-row.focused`).allInnerTexts();
          if (focused.join(' ').includes(label)) break;
        }
        await focusedLine(quickInput, label);
        await press('Space');
      }
    },

    /**
     * Takes a quick fix at the cursor.
     * @param {string} title
     * @param {() => Promise<unknown>} [before] done while the list of fixes is shown
     */
    async quickFix(title, before) {
      await press('Control+Period');
      await sees(title, parts.fixes);
      await before?.();
      for (let line = 0; line < 12; line++) {
        const focused = await page.locator(`${parts.fixes} .monaco-list-row.focused`).allInnerTexts();
        if (focused.join('').replace(/\s+/g, ' ').includes(title)) break;
        await press('ArrowDown');
      }
      await focusedLine(parts.fixes, title);
      await press('Enter');
    },

    /**
     * Moves the focus on until it rests on something of these words.
     * @param {string} words
     */
    async tabTo(words) {
      for (let presses = 0; presses < 60; presses++) {
        if ((await page.locator(parts.focused).allInnerTexts()).join('').trim() === words) return;
        await press('Tab');
      }
      throw new PlainError(`Tab does not lead to “${words}”.`);
    },
  };
}
