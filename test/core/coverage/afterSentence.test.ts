import assert from 'node:assert/strict';
import { afterSentence } from '../../../src/core/coverage/afterSentence.js';
import { parseDocument } from '../../../src/core/document/parseDocument.js';

describe('The place to write on', () => {
  const text = '---\nid: E01\n---\n\nLoyal customers bring in money because they buy again. Then it rained. [CT.3]\n';
  const document = parseDocument(text);

  it('is after the sentence of the words that count, not within it', () => {
    const { start, end } = afterSentence(document, text.indexOf(' because'));
    assert.equal(start, end);
    assert.equal(text.slice(0, end).split('\n').at(-1), 'Loyal customers bring in money because they buy again.');
  });

  it('is the place itself where no sentence stands', () => {
    assert.deepEqual(afterSentence(document, 2), { start: 2, end: 2 });
  });
});
