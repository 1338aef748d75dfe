import assert from 'node:assert/strict';
import { coverageMessage } from '../../../src/core/words/messages.js';

describe('The words of the coverage view', () => {
  it('give each state its shape, so that the short words of the lines are told in full', () => {
    assert.equal(coverageMessage({ points: 12, found: 7, partly: 2, claimed: 9 }).replaceAll('\u00a0', ' '), '● 7 found · ◐ 2 partly found · ○ 3 not found yet. 9 claimed.');
  });

  it('say what to do while nothing is found', () => {
    assert.match(coverageMessage({ points: 12, found: 0, partly: 0, claimed: 3 }), /^12 points to evidence\. None found yet\. Write about/);
  });
});
