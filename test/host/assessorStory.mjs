/**
 * The assessor's story in a real VS Code, with pictures: `node test/host/assessorStory.mjs`. An accepted passage is
 * edited, exactly that decision is out of date, the assessor looks at what changed and decides again; then a comment on a
 * passage. Look at the pictures afterwards.
 */
import assert from 'node:assert/strict';
import { mkdir, readFile } from 'node:fs/promises';
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
const entry = 'E01-slipping-gears.md';
/** What the learner might add to a sentence of the entry, best first: which of them the decision rests on is for the checker to find. */
const additions = [
  { after: "it's our miss", words: ', not yours' },
  { after: 'had it back like that', words: ' after a full service' },
  { after: 'picked it up', words: ' from me' },
  { after: 'I rang her', words: ' at work' },
  { after: 'she took the loan bike', words: ' straight away' },
];

await main(async () => {
  endWithParent();
  await mkdir(pictures, { recursive: true });
  ensureReady('extension');
  const extensionVsix = await packageExtension();
  const settings = {
    'workbench.colorTheme': 'Default Light Modern', 'editor.fontSize': 14, 'editor.minimap.enabled': false, 'workbench.sideBar.location': 'left',
    'portfolioEvidence.assessorMode': true, 'portfolioEvidence.assessorName': 'Denise Hallam', 'remote.autoForwardPorts': false,
  };
  await withEditor({ folder: sample, settings, extensionVsix, size: { width: 1280, height: 800 } }, async (editor) => {
    const { page } = editor;
    const take = async (/** @type {string} */ name) => {
      await page.mouse.move(640, 790);
      await delay(1500);
      await editor.screenshot(path.join(pictures, name));
      console.log(`media/pictures/${name}`);
    };
    const lens = (/** @type {RegExp} */ words) => page.locator('.codelens-decoration a').filter({ hasText: words }).first();
    const answer = async (/** @type {string} */ text) => {
      await page.locator('.quick-input-widget input[type="text"]').fill(text);
      await page.keyboard.press('Enter');
    };
    const decide = async (/** @type {RegExp} */ point, /** @type {string} */ reason, /** @type {string | undefined} */ picture) => {
      await lens(point).click();
      await page.locator('.quick-input-widget').getByText('accepted').first().waitFor();
      await page.keyboard.press('Enter');
      await page.locator('.quick-input-widget').getByText(/^Why\?/).first().waitFor();
      await page.locator('.quick-input-widget input[type="text"]').fill(reason);
      if (picture) await take(picture);
      await page.keyboard.press('Enter');
      await lens(point).filter({ hasText: /accepted/ }).waitFor();
    };
    const records = async () => JSON.parse(await readFile(path.join(editor.folder, 'assessment/decisions.json'), 'utf8')).records;

    await editor.runCommand('Portfolio Evidence: Show Coverage');
    await page.locator('.part.sidebar').getByText('Cost of new').first().waitFor();
    const edge = await page.locator('.part.sidebar').boundingBox();
    assert.ok(edge);
    await page.mouse.move(edge.x + edge.width + 1, 400);
    await page.mouse.down();
    await page.mouse.move(edge.x + edge.width + 90, 400, { steps: 5 });
    await page.mouse.up();
    await editor.openFile(entry);
    await lens(/^CC\.3/).waitFor();
    await take('assess-lenses.png');
    await decide(/^CC\.3/, 'You looked into it at once, put it right and rang back.', 'assess-reason.png');
    await decide(/^CC\.2/, 'You waited, said it back to her and kept your voice down.', undefined);
    await take('assess-accepted.png');
    assert.equal((await records()).length, 2);
    const sentencesOf = async (/** @type {string} */ wanted) => (await records()).filter((/** @type {{ point: string }} */ { point }) => point === wanted).map((/** @type {{ basis: { words: string }[] }} */ { basis }) => basis.map(({ words }) => words));
    const words = async () => (await sentencesOf('CC.3')).map((/** @type {string[]} */ each) => each.length);
    const [sentences] = await words();

    /** From the top of the entry to the point whose decision is out of date, past those that wait for a first one. */
    const goToOutOfDate = async () => {
      const there = page.locator('.part.statusbar').getByText(/^CC\.3 .*out of date$/).first();
      await editor.goToLine(1);
      for (let step = 0; step < 8; step++) {
        await page.keyboard.press('Alt+F10');
        const arrived = await there.waitFor({ timeout: 2000 }).then(() => true, () => false);
        if (arrived) return;
      }
      throw new Error('Alt+F10 does not come to the decision that is out of date.');
    };

    // The learner edits a sentence on which one of the two decisions rests.
    const [[shown], [others]] = [await sentencesOf('CC.3'), await sentencesOf('CC.2')];
    const lines = (await readFile(path.join(editor.folder, 'evidence', entry), 'utf8')).split('\n');
    const own = shown.filter((/** @type {string} */ each) => !others.includes(each));
    const addition = additions.find(({ after }) => own.some((/** @type {string} */ each) => each.includes(after)));
    assert.ok(addition, `CC.3 alone rests on no sentence to which the story adds words, but on: ${own.join(' | ')}`);
    const { after, words: added } = addition;
    const line = lines.findIndex((each) => each.includes(after));
    await editor.goToLine(line + 1, (lines[line] ?? '').indexOf(after) + after.length + 1);
    await editor.typeText(added);
    await lens(/out of date/).waitFor();
    assert.equal(await page.locator('.codelens-decoration a').filter({ hasText: /^C.*out of date/ }).count(), 1);
    await goToOutOfDate();
    await page.locator('.part.sidebar').getByText(/^CC\.3 ·/).first().click();
    await page.keyboard.press('ArrowRight');
    await page.locator('.part.sidebar').getByText('E01: ✓ accepted · out of date').first().waitFor();
    await take('assess-out-of-date.png');

    await lens(/^What Changed/).click();
    await page.locator('.monaco-diff-editor').first().waitFor();
    await take('assess-what-changed.png');
    await page.keyboard.press('Control+F4');
    await editor.openFile(entry);
    await decide(/^CC\.3/, 'A few words more, and it still tells what you did.', undefined);
    await lens(/out of date/).waitFor({ state: 'detached' });
    await editor.runCommand('Portfolio Evidence: Show History of a Point…');
    await answer('CC.3');
    await page.locator('.quick-input-widget').getByText('A few words more').first().waitFor();
    const [before, since] = await words();
    assert.equal(before, sentences);
    assert.ok(since > 0);
    await take('assess-history.png');
    await page.keyboard.press('Escape');

    // A comment on a passage.
    await editor.goToLine(lines.findIndex((each) => each.startsWith('On Friday I rang')) + 1);
    await editor.runCommand('Comments: Add Comment on Current Selection');
    await page.locator('.review-widget .monaco-editor').first().waitFor();
    await editor.typeText('Did she say whether she would come back?');
    await page.locator('.review-widget').getByText('Comment', { exact: true }).first().click();
    await page.locator('.review-widget').getByText('Denise Hallam').first().waitFor();
    await take('assess-comment.png');
    assert.equal((await records()).filter((/** @type {{ kind: string }} */ { kind }) => kind === 'comment').length, 1);
  });
});
