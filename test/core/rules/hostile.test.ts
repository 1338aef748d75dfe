import assert from 'node:assert/strict';
import { toldOf } from '../support/told.js';

describe('Rules of forms', () => {
  it('take time in proportion to the text, whatever it says', () => {
    for (const piece of ['Signed: A B\n', 'Date: 31/2/2025\n', 'It was 30 February 2025. ', 'I am her mum. ', '[date] ', 'She has met 2.1. ', '- honest\n', '| Name | x |\n', 'all of the ', 'has met all of the criteria ', 'Name: ____ ']) {
      const told = toldOf(`---\ntype: witness-statement\n---\n${piece.repeat(10_000 / piece.length)}\n\nShe rang on 31 June 2025.`);
      assert.ok(told.some(({ code, words }) => code === 'date.impossible' && words === '31 June 2025'), piece);
    }
  });
});
