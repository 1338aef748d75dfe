import assert from 'node:assert/strict';
import { coverageMessage, unknownPackMessage } from '../../../src/core/words/messages.js';

describe('The words of the coverage view', () => {
  it('give each state its shape, so that the short words of the lines are told in full', () => {
    assert.equal(coverageMessage({ points: 12, found: 7, partly: 2, claimed: 9 }).replaceAll('\u00a0', ' '), '● 7 found · ◐ 2 partly found · ○ 3 not found yet. 9 claimed.');
  });

  it('say what to do while nothing is found', () => {
    assert.match(coverageMessage({ points: 12, found: 0, partly: 0, claimed: 3 }), /^12 points to evidence\. None found yet\. Write about/);
  });
});

describe('The words for a pack that is not there', () => {
  it('ask for the one that was meant, and name the built-in ones where none is near', () => {
    assert.equal(unknownPackMessage('customer-typs', ['customer-types']), 'There is no pack "customer-typs". Did you mean "customer-types"?');
    assert.equal(unknownPackMessage('front-dask', ['customer-types'], ['customer-types', 'front-desk']), 'There is no pack "front-dask". Did you mean "front-desk"?');
    assert.match(unknownPackMessage('nonsense', ['customer-types']), /^There is no pack "nonsense"\. Built in: customer-types; a centre's own/);
  });
});
