import assert from 'node:assert/strict';
import { groups } from '../../../src/core/learning/features.js';
import { hashText, keyOf } from '../../../src/core/learning/hash.js';
import { decodeModel } from '../../../src/core/learning/model.js';
import { toSigns, valuesOf } from '../../../src/core/learning/signs.js';
import { modelOf } from './support.js';

describe('signs of base64', () => {
  it('give back the numbers that they stand for', () => {
    const values = Uint8Array.from({ length: 64 }, (_, at) => at);
    assert.equal(toSigns(values).length, 64);
    assert.deepEqual(valuesOf(toSigns(values)), values);
  });

  for (const text of ['ab*d', 'abé']) {
    it(`are refused in "${text}"`, () => {
      assert.throws(() => valuesOf(text), RangeError);
    });
  }
});

describe('a weights file', () => {
  const file = modelOf('Sorry, I said to the customer.');

  it('unpacks to the weights that were packed', () => {
    const model = decodeModel(file);
    const count = file.features.reduce((sum, each) => sum + each, 0);
    assert.equal(model.squares.length, count);
    assert.ok(model.squares.every((square) => square === 64));
    assert.ok(model.weights.every((weight, at) => weight === (at % 3 === 2 ? 0 : 5 * 8)));
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
