/**
 * An apprentice's way from an empty folder to ready for the assessor, in a real VS Code, by keyboard alone.
 *
 *     npm run story [-- --look FOLDER]
 *
 * It ends with an error when a step does not come, and takes a picture at each: media/pictures/story-*.png for the README,
 * and media/walkthrough/*.png, in four themes, for the walkthrough. With --look it leaves those as they are, and takes
 * each step in four themes, zoomed to 200 %, and with the side bar as wide as it is at first. Look at them afterwards.
 */
import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { parse } from 'yaml';
import { endWithParent } from './cleanup.mjs';
import { keyboard, parts } from './keyboard.mjs';
import { PlainError, main } from './message.mjs';
import { packageExtension } from './package.mjs';
import { hostFolder, reportsFolder, repository } from './paths.mjs';
import { ensureReady } from './project.mjs';
import { withEditor } from './screen.mjs';
import { bookCamera, lookCamera, themes } from './story/camera.mjs';

const settings = { 'workbench.colorTheme': themes.light, 'editor.fontSize': 14, 'editor.minimap.enabled': false, 'editor.wordWrap': 'on' };
const bookSize = { width: 1100, height: 700 };
const lookSize = { width: 1280, height: 800 };
const wideEnough = 380;
const failed = path.join(reportsFolder, 'story-failed.png');
/** Of the window: the folder beside the first entry, the text with what stands above it, the coverage view, the list that asks. */
const folderPart = { x: 48, y: 36, width: 680, height: 440 };
const textPart = { x: 446, y: 268, width: 650, height: 330 };
const viewPart = { x: 48, y: 36, width: 400, height: 260 };
const questionPart = { x: 240, y: 0, width: 620, height: 180 };

await main(async () => {
  endWithParent();
  const { values: { look } } = parseArgs({ options: { look: { type: 'string' } } });
  const texts = parse(await readFile(path.join(hostFolder, 'story/texts.yaml'), 'utf8'));
  ensureReady('extension');
  const extensionVsix = await packageExtension();
  const folder = path.join(await mkdtemp(path.join(tmpdir(), 'pe-story-')), 'my-portfolio');
  await mkdir(folder);
  try {
    await withEditor({ folder, settings, extensionVsix, ...(look ? { size: lookSize, scale: 2 } : { size: bookSize }) }, async (editor) => {
      try {
        await story({ page: editor.page, keys: keyboard(editor.page), texts, camera: look ? lookCamera(editor, look) : bookCamera(editor) });
      } catch (error) {
        await mkdir(reportsFolder, { recursive: true });
        await editor.screenshot(failed);
        console.error(`How the window looked: ${path.relative(repository, failed)}`);
        throw error;
      }
    });
  } finally {
    await rm(path.dirname(folder), { recursive: true, force: true });
  }
});

/**
 * @typedef {object} Stage
 * @property {import('playwright-core').Page} page
 * @property {ReturnType<typeof keyboard>} keys
 * @property {Readonly<Record<string, any>>} texts what is typed: story/texts.yaml
 * @property {import('./story/camera.mjs').Camera} camera
 */

/** @param {Stage} stage */
async function story(stage) {
  await beginPortfolio(stage);
  await writeFirstEntry(stage);
  await claimWhatIsFound(stage);
  await closeNearestGap(stage);
  await seeItInPreview(stage);
  await writeSecondEntry(stage);
  await askWitness(stage);
  await lookAtCoverage(stage);
  await getReady(stage);
}

/** @param {Stage} stage */
async function beginPortfolio(stage) {
  const { page, keys: { sees, press, command, answer, tick, tabTo }, texts, camera } = stage;
  await page.locator('.activitybar [aria-label^="Portfolio Evidence"]').first().waitFor();
  await command('Portfolio Evidence: Show Coverage');
  await sees('New Portfolio…', parts.sideBar);
  await camera.look('empty-view');
  await command('Portfolio Evidence: Open the Walkthrough');
  await sees('Start Your Portfolio');
  await press('Control+B');
  await camera.take('walkthrough');
  await tabTo('New Portfolio…');
  await press('Enter');
  await answer('New portfolio (1 of 3)', texts.learner);
  await answer('New portfolio (2 of 3)', texts.employer);
  await tick('New portfolio (3 of 3)', ['Customers, confidence, retention and loyalty']);
  await sees('1 Selected', parts.question);
  await camera.take('new-portfolio');
  await press('Enter');

  await sees('Nothing found yet', parts.lens);
  await command('View: Show Explorer');
  await sees('portfolio.yaml', parts.sideBar);
  await camera.takeForWalkthrough('portfolio', folderPart);
  await command('Portfolio Evidence: Show Coverage');
  await sees('None found yet', parts.sideBar);
  if (camera.wide) await widenSideBar(stage);
  await press('Control+1');
  await sees('selected', parts.statusBar);
  await camera.take('first-entry');
}

/** @param {Stage} stage */
async function widenSideBar({ page, keys: { press, command } }) {
  const sideBar = page.locator(parts.sideBar);
  const width = async () => (await sideBar.boundingBox())?.width ?? 0;
  for (let times = 0; times < 6 && await width() < wideEnough; times++) {
    await press('Control+0');
    await sideBar.locator(':focus').waitFor();
    await command('Increase Current View Size');
  }
  if (await width() < wideEnough) throw new PlainError(`The side bar should be ${wideEnough} pixels wide, and is ${await width()}.`);
}

/** @param {Stage} stage */
async function writeFirstEntry({ keys: { sees, press, type, quickFix, goTo, underPrompt }, texts, camera }) {
  const { happened, privateName, privateNumber } = texts;
  await type(happened);
  await sees('0 of 5 points found', parts.statusBar);
  await goTo(14, happened.indexOf(privateName) + 6);
  await quickFix('Use "Customer A" instead, in the whole portfolio', () => camera.take('private-name'));
  await sees('On Saturday Customer A', parts.text);
  await goTo(14, happened.replace(privateName, 'Customer A').indexOf(privateNumber) + 3);
  await quickFix('instead, in the whole portfolio');
  await sees('came to the till', parts.text);

  await underPrompt(18, texts.hadToDo);
  await sees('CT.1 partly found', parts.lens);
  await camera.take('reading-along');
  await underPrompt(22, texts.did);
  await underPrompt(26, texts.cameOfIt);
  await goTo(22);
  await press('End', 'End', 'Enter', 'Enter');
  await type('evidence-comp');
  await press('Control+Space');
  await sees('evidence-complaint', parts.suggestions);
  await camera.take('snippet');
  await press('Enter');
  for (const [index, text] of texts.complaint.entries()) {
    if (index > 0) await press('Tab');
    await type(text);
  }
}

/** @param {Stage} stage */
async function claimWhatIsFound({ keys: { sees, press, type, quickFix, goTo }, camera }) {
  await goTo(7, 3);
  await sees('found, not claimed', parts.lens);
  await quickFix('Claim CT.2', () => camera.take('claim'));
  await sees('1 of 1 claimed found', parts.lens);
  await press('Control+End', 'ArrowUp', 'End', 'End');
  await type(' [lifetime');
  await press('Control+Space');
  await sees('CT.3', parts.suggestions);
  await camera.take('claim-by-words');
  await press('Enter');
  await sees('[CT.3]', parts.text);
  await press('Control+S');
}

/** @param {Stage} stage */
async function closeNearestGap({ keys: { sees, press, type, command, goTo }, texts, camera }) {
  await camera.takeForWalkthrough('gaps', viewPart);
  await command('Portfolio Evidence: What Next?');
  await sees('CT.1 Types of customer: partly found in E01', parts.message);
  await camera.take('what-next');
  await goTo(22);
  await press('End', 'End');
  await type(` ${texts.thirdKind}`);
  await sees('CT.1 found', parts.lens);
  await press('Control+S');
  await command('Notifications: Clear All Notifications');
  await camera.takeForWalkthrough('write', textPart);
}

/** @param {Stage} stage */
async function seeItInPreview({ keys: { seesMark, press, command }, camera }) {
  await press('Control+End', 'Control+B', 'Control+K', 'V');
  await seesMark('CT.1 found');
  await camera.take('preview');
  await command('View: Close All Editors in Group');
  await press('Control+1', 'Control+B');
}

/** @param {Stage} stage */
async function writeSecondEntry({ keys: { sees, press, type, command, answer, choose, tick, underPrompt }, texts, camera }) {
  await command('Portfolio Evidence: New Evidence…');
  await choose('New evidence (1 of 3)', 'written', 'Written answer');
  await tick('New evidence (2 of 3)', ['CT.4 Cost of new against kept']);
  await camera.take('new-evidence');
  await press('Enter');
  await answer('New evidence (3 of 3)', 'What a new customer costs us');
  await sees('selected', parts.statusBar);
  await type(texts.question);
  for (const [index, text] of texts.answer.entries()) await underPrompt(18 + 2 * index, text);
  await sees('5 found', parts.sideBar);
  await press('Control+S');
}

/** @param {Stage} stage */
async function askWitness({ keys: { sees, press, command, answer }, camera }) {
  await command('Portfolio Evidence: Ask for a Witness Statement…');
  await answer('Ask for a witness statement (1 of 2)', 'Labels read out to a customer');
  await sees('Ask for a witness statement (2 of 2)', parts.question);
  await press('Enter');
  await sees('Witness name', parts.text);
  await camera.take('witness-form');
  await press('Control+S');
}

/** @param {Stage} stage */
async function lookAtCoverage({ keys: { sees, press, command }, camera }) {
  await command('Portfolio Evidence: Show Coverage');
  await camera.take('coverage-by-unit');
  await command('Portfolio Evidence: Order Coverage by Entry');
  await sees('E02 What a new customer costs us', parts.sideBar);
  await camera.take('coverage-by-entry');
  await command('Portfolio Evidence: Show Only What Is Still to Do');
  await sees('still to do', parts.sideBar);
  await camera.take('coverage-to-do');
  await command('Portfolio Evidence: Filter Coverage…');
  await camera.take('coverage-filter');
  await press('Escape');
}

/** @param {Stage} stage */
async function getReady({ page, keys: { sees, press, type, command, answer, choose, goTo }, texts, camera }) {
  await command('Portfolio Evidence: Ready to Submit?');
  await sees('Sign your declaration', parts.question);
  await camera.take('in-the-way');
  await camera.takeForWalkthrough('ready', questionPart);
  await press('Escape', 'Control+1');

  await goTo(9);
  await press('Shift+Control+End');
  await type(statement(texts, new Date()));
  await sees('Every point is found', parts.sideBar);
  await press('Control+S');
  await command('Portfolio Evidence: Ready to Submit?');
  await choose('Sign your declaration', 'sign', 'Sign your declaration…');
  await answer('Your declaration', texts.learner);
  await sees(`Signed by ${texts.learner}`, parts.message);
  await command('Portfolio Evidence: Ready to Submit?');
  await page.locator(`${parts.question} input[placeholder^="Ready. 7 of 7 points found"]`).waitFor();
  await camera.take('ready');
  await press('Escape');
}

/**
 * The form as the witness sends it back.
 * @param {Readonly<Record<string, any>>} texts
 * @param {Date} today
 */
function statement({ employer, saw }, today) {
  const day = today.toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });
  return [
    '# Witness statement',
    '**Witness name:** Rosa Lindqvist',
    '**Job role:** Shop supervisor',
    `**Employer:** ${employer}`,
    '**Relationship to the learner:** Her line manager, not related',
    '**Contact:** rosa@fernside.example',
    `**Date and place of what I saw:** ${day}, the till at Fernside`,
    saw,
    '**Declaration:** This is a true account of what I saw, in my own words.',
    '**Signed:** Rosa Lindqvist',
    `**Date signed:** ${day}`,
  ].join('\n\n');
}
