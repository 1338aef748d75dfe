import assert from 'node:assert/strict';
import { readPassages } from '../../../src/core/document/markdown.js';
import { splitBlocks } from '../../../src/core/document/splitBlocks.js';
import type { Passage } from '../../../src/core/document/types.js';
import { shift } from '../../../src/core/text/range.js';
import { createRandom } from '../support/random.js';
import { sampleTexts } from '../support/sample.js';
import { hardMarkdown } from './hardMarkdown.js';

function blockByBlock(text: string): Passage[] {
  return splitBlocks(text).flatMap(({ start, text: block }) =>
    readPassages(block).map((passage) => ({ ...passage, range: shift(passage.range, start), sentences: passage.sentences.map((sentence) => shift(sentence, start)) })),
  );
}

function assertSame(text: string): void {
  const blocks = splitBlocks(text);
  assert.equal(blocks.map((block) => block.text).join(''), text);
  assert.deepEqual(blockByBlock(text), readPassages(text), JSON.stringify(text));
}

describe('reading block by block', () => {
  for (const [file, text] of sampleTexts()) {
    it(`reads ${file} of the sample portfolio as if it were read whole`, () => {
      const body = text.replace(/^---\n[\s\S]*?\n---/, '');
      assertSame(body);
      assertSame(body.replaceAll('\n', '\r\n'));
      assert.ok(splitBlocks(body).length > 1);
    });
  }

  for (const [name, text] of Object.entries(hardMarkdown)) {
    it(`reads ${name} as if it were read whole`, () => {
      assertSame(text);
      assertSame(text.replaceAll('\n', '\r\n'));
      assertSame(`Before.\n\n${text}\n\n# After\n\nend`);
    });
  }

  it('reads thousands of texts put together from hard lines as if they were read whole', () => {
    const random = createRandom(7);
    const lines = [...new Set(['', ...Object.values(hardMarkdown).flatMap((text) => text.split('\n'))])];
    for (let round = 0; round < 150; round++) {
      const count = 2 + random(6);
      const text = Array.from({ length: count }, () => (random(4) === 0 ? '' : (lines[random(lines.length)] ?? ''))).join('\n');
      assertSame(text);
    }
  });
});

describe('splitting into blocks', () => {
  const blocks = (text: string): string[] => splitBlocks(text).map((block) => block.text);

  it('cuts at paragraphs and headings', () => {
    assert.deepEqual(blocks('a\n\nb\n# c\nd\n'), ['a\n\n', 'b\n', '# c\n', 'd\n']);
  });

  it('keeps a list with its items and what is indented below them', () => {
    assert.deepEqual(blocks('- a\n\n- b\n\n  c\n\nd'), ['- a\n\n- b\n\n  c\n\n', 'd']);
  });

  it('keeps a fence and a comment whole', () => {
    assert.deepEqual(blocks('```\na\n\nb\n```\n\nc'), ['```\na\n\nb\n```\n\n', 'c']);
    assert.deepEqual(blocks('<!-- a\n\n# b\n-->\n\nc'), ['<!-- a\n\n# b\n-->\n\n', 'c']);
  });

  it('does not cut a text that may hold link definitions', () => {
    assert.deepEqual(blocks('a\n\n[b]: /c\n\nd'), ['a\n\n[b]: /c\n\nd']);
  });

  it('gives no block for an empty text', () => {
    assert.deepEqual(splitBlocks(''), []);
  });
});
