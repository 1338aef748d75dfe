import assert from 'node:assert/strict';
import { clauseAround } from '../../../src/core/text/clauses.js';

function clause(sentence: string, words: string): string {
  const text = `Before. ${sentence} After.`;
  const start = text.indexOf(sentence);
  const at = text.indexOf(words, start);
  const range = clauseAround(text, { start, end: start + sentence.length }, { start: at, end: at + words.length });
  return text.slice(range.start, range.end);
}

describe('the clause around some words', () => {
  it('goes from comma to comma', () => {
    assert.equal(clause('On Tuesday morning early, I rang the customer back, and then we all went home.', 'customer'), 'I rang the customer back');
  });

  it('ends before a conjunction', () => {
    assert.equal(clause('The regular customer came back because we had kept our promise.', 'customer'), 'The regular customer came back');
  });

  it('goes on into its neighbour while it has fewer than four words', () => {
    assert.equal(clause('Sorry, I said to the customer.', 'Sorry'), 'Sorry, I said to the customer.');
  });

  it('never leaves its sentence', () => {
    assert.equal(clause('Thanks.', 'Thanks'), 'Thanks.');
  });
});
