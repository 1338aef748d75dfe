import assert from 'node:assert/strict';
import { percent } from '../../../src/core/words/percent.js';

describe('A share in per cent', () => {
  const shares: readonly (readonly [number, string])[] = [
    [2 / 3, '67 %'],
    [1 / 3, '33 %'],
    [0.25, '25 %'],
    [0.29, '29 %'],
    [999 / 1000, '99 %'],
    [1 / 1000, '1 %'],
    [1, '100 %'],
    [0, '0 %'],
  ];
  for (const [share, words] of shares) {
    it(`is ${words} for ${Number(share.toFixed(4))}`, () => {
      assert.equal(percent(share), words);
    });
  }
});
