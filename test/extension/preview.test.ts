import * as vscode from 'vscode';
import * as assert from '../host/editor/assert';
import { closeAll, extensionApi, fixture, show } from './support';

/** Not among the tests of the browser flavour: test/web/preview.test.ts says why, and takes their place. */
describe('The built-in preview', () => {
  const e01 = () => fixture('shop/evidence/E01-who-comes.md');

  before(async () => {
    await extensionApi();
  });
  afterEach(closeAll);

  it('Should mark the passages that earn a point, with the reason on hover', async () => {
    const { document } = await show(e01());
    const html = await vscode.commands.executeCommand<string>('markdown.api.render', document);
    assert.match(html, /<p[^>]*class="[^"]*portfolio-evidence"[^>]*data-portfolio-evidence="CT\.1 partly found"[^>]*title="CT\.1 partly found: walk-in customer"[^>]*>Walk-in customers/);
    assert.equal(html.match(/data-portfolio-evidence=/g)?.length, 2);
  });

  it('Should leave Markdown that is not evidence as it is', async () => {
    const { document } = await show(fixture('notes.md'));
    const html = await vscode.commands.executeCommand<string>('markdown.api.render', document);
    assert.match(html, /trade accounts/);
    assert.ok(!html.includes('portfolio-evidence'));
  });
});
