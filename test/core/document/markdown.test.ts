import assert from 'node:assert/strict';
import { readPassages } from '../../../src/core/document/markdown.js';

const prose = (markdown: string): string[] => readPassages(markdown).map((passage) => passage.prose.replace(/\s+/g, ' ').trim());
const kinds = (markdown: string): string[] => readPassages(markdown).map((passage) => passage.kind);

describe('passages of Markdown', () => {
  it('are headings, paragraphs, list items, table rows, quotes and chats', () => {
    const markdown = '# H\n\npara\n\n- item\n\n| a | b |\n|---|---|\n| c | d |\n\n> quote\n>\n> - inner\n\n```\nchat\n```\n';
    assert.deepEqual(kinds(markdown), ['heading', 'paragraph', 'item', 'row', 'row', 'quote', 'quote', 'chat']);
  });

  it('know which words are quoted, and the level of a heading', () => {
    const [heading, quote, chat, own] = readPassages('### H\n\n> q\n\n~~~\nc\n~~~\n\no');
    assert.equal(heading?.level, 3);
    assert.deepEqual([quote?.quoted, chat?.quoted, own?.quoted], [true, true, false]);
  });

  it('leave out comments and other HTML, but keep the words between tags', () => {
    assert.deepEqual(prose('a <!-- b --> c <b>d</b>\n\n<!-- e -->\n\n<div>f</div>'), ['a c d']);
  });

  it('leave out link targets and images, and keep the words of a link', () => {
    assert.deepEqual(prose('see [our shop](https://shop.example "Title") ![Priya](p.png) and <https://a.example>'), ['see our shop and https://a.example']);
    assert.deepEqual(prose('see [our shop][s]\n\n[s]: https://shop.example'), ['see our shop']);
  });

  it('leave out fences in a named language and indented code keeps none of a language', () => {
    assert.deepEqual(prose('```js\nlet customer;\n```\n\n~~~ yaml\na: b\n~~~\n\nend'), ['end']);
  });

  it('take a fence without a language for a quoted chat, each line a sentence', () => {
    const source = '```\nme: hi there\nthem: hello\n```';
    const [chat] = readPassages(source);
    assert.deepEqual([chat?.kind, chat?.quoted], ['chat', true]);
    assert.deepEqual(chat?.sentences.map(({ start, end }) => source.slice(start, end)), ['me: hi there', 'them: hello']);
  });

  it('leave out the quote signs at the start of lines', () => {
    assert.deepEqual(prose('> one\n> two\n>\n> > three\n> > four'), ['one two', 'three four']);
    assert.deepEqual(prose('> ```\n> chat\n> ```'), ['chat']);
  });

  it('keep every offset: prose is as long as its range, and each word stands at its place', () => {
    const source = '- **Bold** and *it* [x](y) `code`\n  next &amp; \\* line  \n  end\n\n> a\n> b\n\n| *c* | d |\n|-|-|\n';
    for (const passage of readPassages(source)) {
      assert.equal(passage.prose.length, passage.range.end - passage.range.start);
      for (const word of passage.prose.matchAll(/\p{L}+/gu)) {
        assert.equal(source.slice(passage.range.start + word.index, passage.range.start + word.index + word[0].length), word[0]);
      }
      for (const sentence of passage.sentences) assert.ok(sentence.start >= passage.range.start && sentence.end <= passage.range.end);
    }
  });

  it('take a table row as one sentence', () => {
    const [, row] = readPassages('| a | b |\n|---|---|\n| One. Two. | Three. |\n');
    assert.equal(row?.sentences.length, 1);
  });

  it('are none for rules, blank quotes and empty items', () => {
    assert.deepEqual(readPassages('---\n\n>\n\n-\n'), []);
  });
});
