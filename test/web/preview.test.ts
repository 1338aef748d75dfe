import * as assert from '../host/editor/assert';
import type { MarkdownIt, Token } from '../../src/extension/preview/markdownIt';
import { closeAll, extensionApi, fixture, show } from '../extension/support';

/**
 * The npm package code-server carries VS Code's built-in extensions built for Node alone, so that here the built-in
 * Markdown extension runs beside the browser's host, and cannot call what runs in it; on vscode.dev it runs in it too.
 * So this suite hands over a markdown-it of its own, and test/extension/preview.test.ts has the built-in one do it.
 */
describe("The preview's marks in the browser's extension host", () => {
  const entry = () => fixture('shop/evidence/E01-who-comes.md');
  const walkIns = 'Walk-in customers';

  before(async () => {
    await extensionApi();
  });
  afterEach(closeAll);

  it('Should stand on the passages that earn a point while they are rendered, and be gone afterwards', async () => {
    const { document } = await show(entry());
    const { extendMarkdownIt } = await extensionApi();
    const line = document.getText().slice(0, document.getText().indexOf(walkIns)).split('\n').length - 1;
    const token = paragraph(line);
    const html = extendMarkdownIt(plainMarkdownIt()).renderer.render([token], {}, { currentDocument: entry() });
    assert.match(html, /^<p class="portfolio-evidence" data-portfolio-evidence="CT\.1 partly found" title="CT\.1 partly found: walk-in customer">$/);
    assert.equal(token.attrs, null);
  });

  it('Should not stand in Markdown that is not evidence', async () => {
    await show(fixture('notes.md'));
    const { extendMarkdownIt } = await extensionApi();
    assert.equal(extendMarkdownIt(plainMarkdownIt()).renderer.render([paragraph(0)], {}, { currentDocument: fixture('notes.md') }), '<p>');
  });
});

/** Renders a token as markdown-it does: its name and its attributes. */
function plainMarkdownIt(): MarkdownIt {
  return { renderer: { render: (tokens) => tokens.map(({ attrs }) => `<p${(attrs ?? []).map(([name, value]) => ` ${name}="${value}"`).join('')}>`).join('') } };
}

/** @param line where it stands, from 0 */
function paragraph(line: number): Token {
  return {
    type: 'paragraph_open',
    map: [line, line + 1],
    hidden: false,
    attrs: null,
    attrJoin(name, value) {
      this.attrSet(name, value);
    },
    attrSet(name, value) {
      this.attrs = [...(this.attrs ?? []), [name, value]];
    },
  };
}
