/**
 * An apprentice's way from an empty folder to ready for the assessor, in a real VS Code, by keyboard alone:
 * `npm run story`. It ends with an error when a step does not come, and takes a picture at each: media/pictures/story-*.png
 * for the README, and media/walkthrough/*.png, in three themes, for the walkthrough. Look at them afterwards.
 */
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { endWithParent } from './cleanup.mjs';
import { keyboard, parts } from './keyboard.mjs';
import { main } from './message.mjs';
import { packageExtension } from './package.mjs';
import { reportsFolder, repository } from './paths.mjs';
import { ensureReady } from './project.mjs';
import { withEditor } from './screen.mjs';

const settings = { 'workbench.colorTheme': 'Light Modern', 'editor.fontSize': 14, 'editor.minimap.enabled': false, 'editor.wordWrap': 'on' };
const size = { width: 1100, height: 700 };
const themes = /** @type {const} */ ({ light: 'Light Modern', dark: 'Dark Modern', 'high-contrast': 'Default High Contrast' });
const failed = path.join(reportsFolder, 'story-failed.png');
/** Of the window: the text with what stands above and beside it, and all of it. */
const textPart = { x: 420, y: 40, width: 680, height: 440 };
const viewPart = { x: 48, y: 36, width: 400, height: 260 };
const restMilliseconds = 1200;

const learner = 'Ama Petrov';
const happened = 'On Saturday Mrs Pauline Whittaker, 07700 900123, came to the till at Fernside to complain that her roses were two days late. She is a member of the public, so an external customer, and she needed to know which day they would come, in plain words.';
const hadToDo = 'I also had to ask the nursery team, who are my internal customers: they need the exact label and the number of the order from me, because they cannot see the till.';
const did = 'I said sorry, rang the nursery while she waited, and wrote her new day in the order book.';
const thirdKind = ' A landscaper was behind her. He is a trade customer with an account, and he differs from both: he needs everything loaded by seven, so I sent him round to the yard first. So I deal with three kinds: members of the public at the till, trade customers with an account, and my internal customers in the nursery. They differ in what they need: the public want plain words, the trade want speed, and the nursery wants numbers.';
const cameOfIt = 'She has come back every spring for nine years. She spends about £30 a month with us, which is £360 a year and £3,240 so far. If she stays another five years that is £1,800 more, which makes £5,040 over the whole time she stays with us. So I do not weigh the £12 for one rose bush against one sale: because she is worth that much, I keep a tray back for her every March, and I ring her myself when it is in. In May she sent us her neighbour, who has bought £140 of plants since. Loyal customers bring in money because they buy again and tell other people.';
const complaint = ['Customer A was put out because nobody had rung her about the roses.', 'I said that I was sorry, and let her finish.', 'The lorry had broken down on Thursday.', 'I gave her Tuesday in writing and took the £6 for delivery off.', 'I wrote it in the order book for the manager.', 'On Tuesday she rang to say that they had come.'];
const question = 'My tutor asked what it costs us to get a new customer.';
const answer = 'Our leaflet in April cost £400 and brought in 16 new customers, which is £25 each. To keep a regular I ring her when her roses are in, and that is five minutes and no money. So keeping a customer costs us far less than finding a new one, and my manager now pays for two hours of calls each week and has stopped the leaflet.';
/** The form as the witness sends it back. */
const statement = [
  '# Witness statement',
  '**Witness name:** Rosa Lindqvist',
  '**Job role:** Shop supervisor',
  '**Employer:** Fernside Garden Centre',
  '**Relationship to the learner:** Her line manager, not related',
  '**Contact:** rosa@fernside.example',
  '**Date and place of what I saw:** 14 November 2026, the till at Fernside',
  'I stood at the next till. An older man came in with a stick and looked at the shelf labels from very close, and Ama saw that he could not read them. She went round to his side, read him three labels out loud, spoke slowly, and carried the bag to his car where she normally points to the trolleys.',
  '**Declaration:** This is a true account of what I saw, in my own words.',
  '**Signed:** Rosa Lindqvist',
  '**Date signed:** 20 November 2026',
].join('\n\n');

await main(async () => {
  endWithParent();
  const pictures = path.join(repository, 'media/pictures');
  await mkdir(pictures, { recursive: true });
  ensureReady('extension');
  const extensionVsix = await packageExtension();
  const folder = path.join(await mkdtemp(path.join(tmpdir(), 'pe-story-')), 'my-portfolio');
  await mkdir(folder);
  try {
    await withEditor({ folder, settings, extensionVsix, size }, async (editor) => {
      try {
        await story(editor, pictures);
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
 * @param {{ page: import('playwright-core').Page } & ReturnType<typeof import('./workbench.mjs').workbench>} editor
 * @param {string} pictures the folder for them
 */
async function story(editor, pictures) {
  const { page } = editor;
  const { sees, press, type, command, answer: reply, choose, tick, quickFix, tabTo, goTo } = keyboard(page);
  let step = 0;
  const take = async (/** @type {string} */ name) => {
    step += 1;
    await delay(restMilliseconds);
    const file = `story-${String(step).padStart(2, '0')}-${name}.png`;
    await editor.screenshot(path.join(pictures, file));
    console.log(`media/pictures/${file}`);
  };
  /** The same part of the window in each theme, for the walkthrough. */
  const takeInThemes = async (/** @type {string} */ name, /** @type {{ x: number, y: number, width: number, height: number }} */ clip) => {
    for (const [suffix, theme] of Object.entries(themes)) {
      if (suffix !== 'light') await editor.setTheme(theme);
      await delay(restMilliseconds);
      await page.screenshot({ path: path.join(repository, 'media/walkthrough', `${name}-${suffix}.png`), clip, animations: 'disabled', caret: 'hide' });
    }
    await editor.setTheme(themes.light);
    console.log(`media/walkthrough/${name}-*.png`);
  };

  await page.locator('.activitybar [aria-label^="Portfolio Evidence"]').first().waitFor();
  await command('Portfolio Evidence: Open the Walkthrough');
  await sees('Start Your Portfolio');
  await press('Control+B');
  await take('walkthrough');
  await tabTo('New Portfolio…');
  await press('Enter');
  await reply('New portfolio (1 of 3)', learner);
  await reply('New portfolio (2 of 3)', 'Fernside Garden Centre');
  await tick('New portfolio (3 of 3)', ['Customers, confidence, retention and loyalty']);
  await sees('1 Selected', parts.question);
  await take('new-portfolio');
  await press('Enter');

  await sees('Nothing found yet', parts.lens);
  await command('Portfolio Evidence: Show Coverage');
  await sees('None found yet', parts.sideBar);
  for (let times = 0; times < 2; times++) await command('Increase Current View Size');
  await press('Control+1');
  await sees('selected', parts.statusBar);
  await take('first-entry');

  await type(happened);
  await sees('0 of 5 points found', parts.statusBar);
  await goTo(14, 18);
  await quickFix('Use "Customer A" instead, in the whole portfolio', () => take('private-name'));
  await sees('On Saturday Customer A', parts.text);
  await goTo(14, 27);
  await quickFix('instead, in the whole portfolio');
  await sees('came to the till', parts.text);

  const underPrompt = async (/** @type {number} */ line, /** @type {string} */ text) => {
    await goTo(line);
    await press('Shift+End', 'Shift+End');
    await type(text);
  };
  await underPrompt(18, hadToDo);
  await sees('CT.1 partly found', parts.lens);
  await take('reading-along');
  await underPrompt(22, did);
  await underPrompt(26, cameOfIt);
  await goTo(22);
  await press('End', 'End', 'Enter', 'Enter');
  await type('evidence-comp');
  await press('Control+Space');
  await sees('evidence-complaint', parts.suggestions);
  await take('snippet');
  await press('Enter');
  for (const [index, text] of complaint.entries()) {
    if (index > 0) await press('Tab');
    await type(text);
  }

  await goTo(7, 3);
  await sees('found, not claimed', parts.lens);
  await quickFix('Claim CT.2', () => take('claim'));
  await sees('1 of 1 claimed found', parts.lens);
  await press('Control+End', 'ArrowUp', 'End', 'End');
  await type(' [lifetime');
  await press('Control+Space');
  await sees('CT.3', parts.suggestions);
  await take('claim-by-words');
  await press('Enter');
  await sees('[CT.3]', parts.text);
  await press('Control+S');

  await command('Portfolio Evidence: What Next?');
  await sees('CT.1 Types of customer: partly found in E01', parts.message);
  await take('what-next');
  await goTo(22);
  await press('End', 'End');
  await type(thirdKind);
  await sees('CT.1 found', parts.lens);
  await press('Control+S');
  await takeInThemes('write', textPart);

  await command('Portfolio Evidence: New Evidence…');
  await choose('New evidence (1 of 3)', 'written', 'Written answer');
  await tick('New evidence (2 of 3)', ['CT.4 Cost of new against kept']);
  await take('new-evidence');
  await press('Enter');
  await reply('New evidence (3 of 3)', 'What a new customer costs us');
  await sees('selected', parts.statusBar);
  await type(question);
  await underPrompt(18, answer);
  await underPrompt(20, 'Because a regular costs only the call.');
  await underPrompt(22, 'Customer A is one of them: one call in March, and she came for her roses.');
  await sees('5 of 5 points found', parts.sideBar);
  await press('Control+S');

  await command('Portfolio Evidence: Ask for a Witness Statement…');
  await reply('Ask for a witness statement (1 of 2)', 'Labels read out to a customer');
  await tick('Ask for a witness statement (2 of 2)', ['WS.1 Recognised the customer', 'WS.2 Adapted the service']);
  await press('Enter');
  await sees('Witness name', parts.text);
  await take('witness-form');
  await press('Control+S');

  await command('Portfolio Evidence: Show Coverage');
  await take('coverage-by-unit');
  await takeInThemes('gaps', viewPart);
  await command('Portfolio Evidence: Order Coverage by Entry');
  await sees('E02 What a new customer costs us', parts.sideBar);
  await take('coverage-by-entry');
  await command('Portfolio Evidence: Show Only What Is Still to Do');
  await sees('still to do', parts.sideBar);
  await take('coverage-to-do');
  await command('Portfolio Evidence: Filter Coverage…');
  await take('coverage-filter');
  await press('Escape');

  await command('Portfolio Evidence: Ready to Submit?');
  await sees('Sign your declaration', parts.question);
  await take('in-the-way');
  await press('Escape', 'Control+1');

  await goTo(9);
  await press('Shift+Control+End');
  await type(statement);
  await sees('Every point is found', parts.sideBar);
  await press('Control+S');
  await command('Portfolio Evidence: Ready to Submit?');
  await choose('Sign your declaration', 'sign', 'Sign your declaration…');
  await reply('Your declaration', learner);
  await sees(`Signed by ${learner}`, parts.message);
  await command('Portfolio Evidence: Ready to Submit?');
  await page.locator(`${parts.question} input[placeholder^="Ready. 7 of 7 points found"]`).waitFor();
  await take('ready');
  await press('Escape');
}
