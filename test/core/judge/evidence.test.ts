import assert from 'node:assert/strict';
import { createEvidenceReader } from '../../../src/core/judge/evidence.js';
import type { Trace } from '../../../src/core/judge/types.js';
import { findingsOf } from '../support/findings.js';

const text = 'We rang the customer on Tuesday, then we sent her a card. She came back the week after. It was a good day for all of us.';
const { sentences } = findingsOf(text);

function trace(words: string, reason: string, broad = false): Trace {
  const start = text.indexOf(words);
  return { range: { start, end: start + words.length }, reason, broad };
}

const evidence = (...traces: Trace[]): string[] => createEvidenceReader(text, sentences)(traces).map(({ range, reason }) => `${text.slice(range.start, range.end)}: ${reason}`);

describe('evidence', () => {
  it('shows each mention with its clause, in order of place', () => {
    assert.deepEqual(evidence(trace('card', 'a card'), trace('customer', 'a customer')), ['We rang the customer on Tuesday: a customer', 'then we sent her a card.: a card']);
  });

  it('shows one place once, with its reasons', () => {
    assert.deepEqual(evidence(trace('rang', 'a call'), trace('customer', 'a customer'), trace('Tuesday', 'a call')), ['We rang the customer on Tuesday: a call, a customer']);
  });

  it('shows a whole sentence only where no narrower words in it are marked', () => {
    const second = 'She came back the week after.';
    assert.deepEqual(evidence(trace(second, 'reads like it', true)), [`${second}: reads like it`]);
    assert.deepEqual(evidence(trace(second, 'reads like it', true), trace('came back', 'a return')), [`${second}: a return`]);
  });

  it('is eight places at most, and three reasons each', () => {
    const long = Array.from({ length: 300 }, (_, index) => `Line ${index} is here now.`).join('\n\n');
    const read = findingsOf(long).sentences;
    assert.equal(createEvidenceReader(long, read)(read.map(({ range }) => ({ range, reason: 'x', broad: false }))).length, 8);
    assert.deepEqual(evidence(...['a', 'b', 'c', 'd'].map((reason) => trace('good day', reason))), ['It was a good day for all of us.: a, b, c']);
  });

  it('is none without traces', () => {
    assert.deepEqual(evidence(), []);
  });
});
