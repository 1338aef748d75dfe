/** The HTML report in Chromium, as a reader with or without a screen reader meets it. */
import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { openBrowser } from '../host/browser.mjs';
import { ensureChromium } from '../host/chromium.mjs';
import { ensureInstalled } from '../host/install.mjs';
import { distFolder, hostFolder, repository } from '../host/paths.mjs';
import { run } from '../host/processes.mjs';

const portfolios = { 'the sample portfolio': 'media/sample-portfolio', 'a hopeless portfolio': 'test/cli/hopeless' };
const media = [{ colorScheme: 'light', media: 'screen' }, { colorScheme: 'dark', media: 'screen' }, { colorScheme: 'light', media: 'print' }];

describe('The HTML report in a browser', function () {
  this.timeout(240_000);
  /** @type {string} */
  let folder;
  /** @type {Awaited<ReturnType<typeof openBrowser>>} */
  let browser;
  /** @type {string} */
  let axe;

  before(async () => {
    await ensureInstalled();
    axe = await readFile(createRequire(path.join(hostFolder, 'package.json')).resolve('axe-core/axe.min.js'), 'utf8');
    folder = await mkdtemp(path.join(tmpdir(), 'pe-reports-'));
    browser = await openBrowser({ executable: ensureChromium(), profile: path.join(folder, 'profile') });
  });
  after(async () => {
    await browser?.close();
    if (folder) await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  });

  for (const [name, portfolio] of Object.entries(portfolios)) {
    describe(`of ${name}`, () => {
      /** @type {string[]} */
      const said = [];
      /** @type {string[]} */
      const asked = [];

      before(async () => {
        const file = path.join(folder, `${path.basename(portfolio)}.html`);
        const status = await run(process.execPath, [path.join(distFolder, 'cli.js'), 'check', portfolio, '--format', 'html', '--output', file, '--today', '2026-05-01'], { cwd: repository });
        assert.ok(status < 2, `status ${status}`);
        browser.page.removeAllListeners();
        browser.page.on('console', (message) => said.push(message.text()));
        browser.page.on('dialog', (dialog) => said.push(dialog.message()));
        browser.page.on('request', (request) => asked.push(request.url()));
        await browser.page.goto(pathToFileURL(file).href);
      });

      it('asks for nothing but itself, runs nothing, and breaks no rule of its own policy', () => {
        assert.equal(asked.length, 1, asked.join('\n'));
        assert.deepEqual(said, []);
      });

      it('is styled', async () => {
        assert.equal(await browser.page.evaluate(() => getComputedStyle(document.querySelector('table')).borderCollapse), 'collapse');
      });

      for (const how of media) {
        it(`has no serious violation by axe, ${how.media === 'print' ? 'printed' : `in ${how.colorScheme} colours`}`, async () => {
          await browser.page.emulateMedia(how);
          await browser.page.evaluate(axe);
          const { violations, passes } = await browser.page.evaluate('axe.run(document, { resultTypes: ["violations", "passes"] })');
          const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
          assert.deepEqual(serious.map(({ id, nodes }) => `${id}: ${nodes[0].html} ${nodes[0].failureSummary}`), []);
          for (const rule of ['color-contrast', 'html-has-lang', 'landmark-one-main', 'td-headers-attr']) assert.ok(passes.some(({ id }) => id === rule), `${rule} was not looked at`);
          if (how.media === 'screen') assert.deepEqual(violations.map(({ id }) => id), []);
        });
      }

      it('fits a narrow window without scrolling the page sideways', async () => {
        await browser.page.emulateMedia({ media: 'screen' });
        await browser.page.setViewportSize({ width: 360, height: 700 });
        assert.ok(await browser.page.evaluate(() => document.documentElement.scrollWidth <= 360));
        await browser.page.setViewportSize({ width: 1280, height: 800 });
      });
    });
  }

  it('would be told by axe if it were not readable', async () => {
    await browser.page.setContent('<html><body><img src="data:,"><p style="color:#ccc;background:#fff">faint</p></body></html>');
    await browser.page.evaluate(axe);
    const { violations } = await browser.page.evaluate('axe.run(document)');
    assert.ok(['image-alt', 'color-contrast', 'html-has-lang'].every((id) => violations.some((each) => each.id === id)));
  });
});
