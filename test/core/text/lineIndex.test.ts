import assert from 'node:assert/strict';
import { createLineIndex } from '../../../src/core/text/lineIndex.js';

describe('the line index', () => {
  for (const [name, end] of [['\\n', '\n'], ['\\r\\n', '\r\n'], ['\\r', '\r']] as const) {
    it(`begins a line after ${name}`, () => {
      const text = `one${end}two${end}${end}four`;
      const lines = createLineIndex(text);
      assert.deepEqual(lines.positionAt(text.indexOf('two')), { line: 1, character: 0 });
      assert.deepEqual(lines.positionAt(text.indexOf('wo')), { line: 1, character: 1 });
      assert.deepEqual(lines.positionAt(text.length), { line: 3, character: 4 });
      assert.equal(lines.offsetAt({ line: 3, character: 0 }), text.indexOf('four'));
    });
  }

  it('gives back every offset of a text with mixed line ends', () => {
    const text = 'a\r\nb\rc\n\n\r\r\nd\uD83D\uDE00e';
    const lines = createLineIndex(text);
    for (let offset = 0; offset <= text.length; offset++) assert.equal(lines.offsetAt(lines.positionAt(offset)), offset);
  });

  it('counts UTF-16 units, two for an emoji', () => {
    assert.deepEqual(createLineIndex('😀b').positionAt(2), { line: 0, character: 2 });
  });

  it('moves what lies outside the text to its edge', () => {
    const lines = createLineIndex('ab\ncd');
    assert.deepEqual(lines.positionAt(-3), { line: 0, character: 0 });
    assert.deepEqual(lines.positionAt(99), { line: 1, character: 2 });
    assert.equal(lines.offsetAt({ line: 9, character: 0 }), 5);
    assert.equal(lines.offsetAt({ line: -1, character: 1 }), 0);
    assert.equal(lines.offsetAt({ line: 0, character: 99 }), 3);
    assert.equal(lines.offsetAt({ line: 1, character: 99 }), 5);
  });

  it('turns a range into two positions', () => {
    assert.deepEqual(createLineIndex('ab\ncd').rangeAt({ start: 1, end: 4 }), { start: { line: 0, character: 1 }, end: { line: 1, character: 1 } });
  });

  it('has one line for an empty text', () => {
    assert.deepEqual(createLineIndex('').positionAt(0), { line: 0, character: 0 });
  });
});
