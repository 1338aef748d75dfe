import assert from 'node:assert/strict';
import { fromBase64, toBase64 } from '../../../src/core/learning/base64.js';
import { groups } from '../../../src/core/learning/features.js';
import { hashText, keyOf } from '../../../src/core/learning/hash.js';
import { decodeModel } from '../../../src/core/learning/model.js';
import { modelOf } from './support.js';

describe('base64', () => {
  for (const length of [0, 1, 2, 3, 100, 257]) {
    it(`gives back ${length} bytes as they were`, () => {
      const bytes = Uint8Array.from({ length }, (_, at) => (at * 37 + 11) & 255);
      assert.equal(toBase64(bytes), Buffer.from(bytes).toString('base64'));
      assert.deepEqual(fromBase64(toBase64(bytes)), bytes);
    });
  }

  it('refuses other signs', () => {
    assert.throws(() => fromBase64('ab*d'), RangeError);
  });
});

describe('a weights file', () => {
  const file = modelOf('Sorry, I said to the customer.');

  it('unpacks to the weights that were packed', () => {
    const model = decodeModel(file);
    const count = file.features.reduce((sum, each) => sum + each, 0);
    assert.equal(model.squares.length, count);
    assert.ok(model.squares.every((square) => square === 1));
    assert.ok([...model.weights].every((weight, at) => Math.abs(weight - (at % 3 === 2 ? 0 : 1)) < 1e-6));
  });

  it('finds every feature that it holds and no other', () => {
    const model = decodeModel(file);
    const customer = keyOf(13, hashText('customer', 3));
    assert.ok(model.indexOf(groups.class, customer) >= 0);
    assert.equal(model.indexOf(groups.word, customer), -1);
    assert.equal(model.indexOf(groups.class, keyOf(13, hashText('elsewhere', 3))), -1);
  });

  it('is refused when it is cut short', () => {
    assert.throws(() => decodeModel({ ...file, weights: file.weights.slice(0, -8) }), /damaged/);
  });
});
