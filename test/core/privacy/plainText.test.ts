import assert from 'node:assert/strict';
import { looseText, plainText } from '../../../src/core/privacy/plainText.js';

describe('text to be searched', () => {
  it('has neither emphasis nor unseen signs, and one space for white space and the ends of quoted lines', () => {
    assert.equal(plainText('**Ada** _Quill_\r\n> came\u00A0\u200Bto 5 > 4').text, 'Ada Quill came to 5 > 4');
    assert.equal(plainText('p_quill@brookmail.example').text, 'p_quill@brookmail.example');
  });

  it('reads loosely without case, hyphens and underscores', () => {
    assert.equal(looseText('notes/Ada_Quill-2.md').text, 'notes/ada quill 2.md');
  });

  it('knows where its words were written', () => {
    const written = 'So **Ada**\n> *Quill* came.';
    const { text, rangeOf } = plainText(written);
    const start = text.indexOf('Ada');
    const range = rangeOf(start, start + 'Ada Quill'.length);
    assert.equal(written.slice(range.start, range.end), 'Ada**\n> *Quill');
    assert.deepEqual(plainText('').rangeOf(0, 0), { start: 0, end: 0 });
  });
});
