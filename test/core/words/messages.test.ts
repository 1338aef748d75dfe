import assert from 'node:assert/strict';
import { coverageMessage, shortPointStatus } from '../../../src/core/words/messages.js';

describe('The words of the coverage view', () => {
  it('give each state its shape, so that the short words of the lines are told in full', () => {
    assert.equal(coverageMessage({ points: 12, found: 7, partly: 2, claimed: 9 }).replaceAll('\u00a0', ' '), '● 7 found · ◐ 2 partly found · ○ 3 not found yet. 9 claimed.');
  });

  it('say what to do while nothing is found', () => {
    assert.match(coverageMessage({ points: 12, found: 0, partly: 0, claimed: 3 }), /^12 points to evidence\. None found yet\. Write about/);
  });

  it('are short in a line, the state first', () => {
    assert.equal(shortPointStatus('partly', ['E01', 'E03'], []), 'partly · E01, E03 · not claimed');
    assert.equal(shortPointStatus('none', [], ['E02']), 'not yet · claimed in E02');
  });
});
