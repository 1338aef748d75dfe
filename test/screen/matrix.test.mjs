/** The matrix in a real VS Code, as somebody with a keyboard, a mouse or a screen reader meets it. */
import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { writeLargePortfolio } from '../host/largePortfolio.mjs';
import { matrixFrame, openMatrix, seriousViolations } from '../host/matrixPage.mjs';
import { packageExtension } from '../host/package.mjs';
import { withEditor } from '../host/screen.mjs';

const entries = 60;
const hostile = '<img src=x onerror="document.title=1"> & {{x}}';

describe('The matrix on screen', function () {
  this.timeout(240_000);
  /** @type {Parameters<Parameters<typeof withEditor>[1]>[0]} */
  let editor;
  /** @type {import('playwright-core').Frame} */
  let frame;
  /** @type {() => void} */
  let finish;
  /** @type {Promise<unknown>} */
  let closed;
  /** @type {string} */
  let folder;
  /** @type {string[]} */
  const said = [];

  before(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'pe-screen-matrix-'));
    await writeLargePortfolio(folder, entries);
    await writeFile(path.join(folder, 'evidence/E000.md'), `---\nid: E000\ntype: reflective-account\ntitle: ${JSON.stringify(hostile)}\nclaims: [SF.1]\n---\n\nText.\n`);
    const extensionVsix = await packageExtension();
    const settings = { 'workbench.colorTheme': 'Default Light Modern', 'portfolioEvidence.assessorMode': true };
    await new Promise((resolve, reject) => {
      closed = withEditor({ folder, settings, extensionVsix, size: { width: 1280, height: 760 } }, async (opened) => {
        editor = opened;
        editor.page.on('console', (message) => { if (/Content Security Policy|matrix\.(?:js|css)/.test(message.text())) said.push(message.text()); });
        const done = new Promise((end) => { finish = () => { end(undefined); }; });
        resolve(undefined);
        await done;
      });
      closed.catch(reject);
    });
    ({ frame } = await openMatrix(editor.page, editor, 'of 40 found'));
  });
  after(async () => {
    finish?.();
    await closed;
    if (folder) await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  });

  const current = () => frame.locator('.cell[tabindex="0"]');
  const focused = () => frame.evaluate(() => {
    const cell = document.activeElement;
    return [Number(cell?.closest('[role="row"]')?.getAttribute('aria-rowindex')), Number(cell?.getAttribute('aria-colindex'))];
  });
  const press = async (/** @type {string[]} */ ...keys) => {
    for (const key of keys) await editor.page.keyboard.press(key);
    return focused();
  };

  /** Answers a question of VS Code's that holds some words. */
  const answer = async (/** @type {string} */ words, /** @type {string} */ text) => {
    const asked = editor.page.locator('.quick-input-widget').filter({ hasText: words });
    await asked.waitFor();
    await asked.locator('input[type="text"]').fill(text);
    await editor.page.keyboard.press('Enter');
  };

  it('says how large it is, and has only what is near the window in the page', async () => {
    const grid = frame.getByRole('grid', { name: 'Marking points by entry' });
    assert.deepEqual([await grid.getAttribute('aria-rowcount'), await grid.getAttribute('aria-colcount')], ['41', '62']);
    assert.ok((await frame.locator('[role="gridcell"]').count()) < 300);
  });

  it('has one place to tab to, and moves from there by the keys of a spreadsheet', async () => {
    await current().focus();
    assert.deepEqual(await press('Control+Home'), [2, 2]);
    assert.deepEqual(await press('ArrowRight', 'ArrowDown', 'ArrowDown'), [4, 3]);
    assert.deepEqual(await press('End'), [4, 62]);
    assert.deepEqual(await press('Control+End'), [41, 62]);
    assert.deepEqual(await press('Home'), [41, 2]);
    assert.equal(await current().count(), 1);
    const [row] = await press('Control+Home', 'PageDown');
    assert.ok(row !== undefined && row > 4 && row < 20, String(row));
  });

  it('keeps the focus when it is scrolled away from it', async () => {
    await press('Control+Home');
    await frame.evaluate(() => document.querySelector('.grid')?.scrollTo(4000, 1500));
    await frame.locator('[aria-colindex="30"]').first().waitFor();
    assert.deepEqual(await focused(), [2, 2]);
    assert.deepEqual(await press('ArrowDown'), [3, 2]);
    const [cell, head, grid] = await Promise.all(['.cell[tabindex="0"]', '.row.head', '.heads'].map((which) => frame.locator(which).first().boundingBox()));
    assert.ok(cell && head && grid && cell.x >= head.x + head.width - 1 && cell.y >= grid.y + grid.height - 1, 'the cell is in the window again, clear of the headers');
  });

  it('tells each cell in full to a screen reader and below the matrix', async () => {
    await press('Control+Home');
    const label = await current().getAttribute('aria-label');
    assert.match(label ?? '', /^SF\.1 Greeting in E000: not found yet, claimed\. Not decided yet\. Still to show: .+\.$/);
    assert.equal(await frame.locator('.sentences').textContent(), label);
  });

  it('shows what stands in files as text', async () => {
    assert.equal(await frame.locator('.column.head .title').first().textContent(), hostile);
    assert.equal(await frame.locator('img').count(), 0);
  });

  it('goes to the next cell to decide by one key', async () => {
    await press('Control+Home');
    await press('.');
    assert.match((await current().getAttribute('aria-label')) ?? '', /Not decided yet|Out of date/);
    assert.notDeepEqual(await focused(), [2, 2]);
  });

  it('takes a decision: a key, the reason in VS Code, and the cell says so with the focus still on it', async () => {
    for (let pressed = 0; pressed < 20 && !/: found, claimed\. Not decided yet/.test((await current().getAttribute('aria-label')) ?? ''); pressed++) await press('.');
    const at = await focused();
    await press('a');
    await answer('accepted', 'A case of the learner’s own.');
    await answer('Your name', 'D. Hallam');
    await frame.locator('.cell[tabindex="0"]', { hasText: '✓ accepted' }).waitFor({ timeout: 20_000 });
    assert.match((await frame.locator('.spoken').textContent()) ?? '', /accepted/);
    await frame.waitForFunction(() => document.activeElement?.matches('.cell'));
    assert.deepEqual(await focused(), at);
    assert.match(await readFile(path.join(editor.folder, 'assessment/decisions.json'), 'utf8'), /A case of the learner’s own\./);
  });

  it('narrows to a state, marks the cells that are in it, and shows all again', async () => {
    await frame.getByLabel('Cells').selectOption({ label: 'Out of date' });
    await frame.getByRole('status').filter({ hasText: /^\d+ of 40 points, \d+ of 61 entries/ }).waitFor();
    assert.ok((await frame.locator('.cell.matches', { hasText: '↻ out of date' }).count()) > 0);
    await frame.getByLabel('Entries with').fill('nothing has this');
    await frame.getByText('Nothing fits these filters.').waitFor();
    await frame.getByRole('button', { name: 'Show all' }).click();
    await frame.getByRole('status').filter({ hasText: '40 points, 61 entries' }).waitFor();
  });

  it('opens a passage beside itself on Enter', async () => {
    await current().focus();
    await press('Control+Home', 'ArrowRight', 'Enter');
    await editor.page.locator('.tab.active', { hasText: 'E001.md' }).waitFor();
    assert.equal(await editor.page.locator('.editor-group-container').count(), 2);
    await editor.runCommand('View: Close Editor');
  });

  it('comes back as it was after another editor has hidden it', async () => {
    await frame.getByLabel('Cells').selectOption({ label: 'Accepted' });
    await current().focus();
    await press('Control+End');
    const label = await current().getAttribute('aria-label');
    await editor.page.waitForTimeout(400);
    await editor.openFile('portfolio.yaml');
    await editor.runCommand('View: Close Editor');
    frame = await matrixFrame(editor.page);
    assert.equal(await frame.getByLabel('Cells').inputValue(), 'accepted');
    await frame.waitForFunction((wanted) => document.querySelector('.cell[tabindex="0"]')?.getAttribute('aria-label') === wanted, label);
  });

  it('comes back as it was after VS Code has started anew', async () => {
    const label = await current().getAttribute('aria-label');
    await Promise.all([editor.page.waitForEvent('load'), editor.runCommand('Developer: Reload Window')]);
    await editor.page.locator('.monaco-workbench .part.statusbar .statusbar-item').first().waitFor({ timeout: 60_000 });
    frame = await matrixFrame(editor.page);
    assert.equal(await frame.getByLabel('Cells').inputValue(), 'accepted');
    await frame.waitForFunction((wanted) => document.querySelector('.cell[tabindex="0"]')?.getAttribute('aria-label') === wanted, label);
    await frame.getByRole('button', { name: 'Show all' }).click();
  });

  it('leaves room for its cells in a small window, as at 200 %', async () => {
    await editor.runCommand('View: Toggle Primary Side Bar Visibility');
    await editor.page.setViewportSize({ width: 640, height: 480 });
    await current().waitFor();
    const { across, down } = await frame.evaluate(() => {
      const grid = document.querySelector('.grid');
      const cell = document.querySelector('.cell')?.getBoundingClientRect();
      const corner = document.querySelector('.heads .corner')?.getBoundingClientRect();
      return { across: ((grid?.clientWidth ?? 0) - (corner?.width ?? 0)) / (cell?.width ?? 1), down: ((grid?.clientHeight ?? 0) - (corner?.height ?? 0)) / (cell?.height ?? 1) };
    });
    assert.ok(across > 1 && down > 1.9, `${across} columns, ${down} rows`);
    await editor.page.setViewportSize({ width: 1280, height: 760 });
  });

  for (const theme of ['Default Light Modern', 'Default Dark Modern', 'Default High Contrast']) {
    it(`has no serious violation by axe in ${theme}`, async () => {
      if (theme !== 'Default Light Modern') await editor.setTheme(theme);
      assert.deepEqual(await seriousViolations(frame), []);
    });
  }

  it('breaks no rule of its own policy', () => {
    assert.deepEqual(said, []);
  });
});
