import assert from 'node:assert/strict';
import { groups } from '../../../src/core/learning/features.js';
import { hashText, keyOf } from '../../../src/core/learning/hash.js';
import { decodeModel } from '../../../src/core/learning/model.js';
import { classes, modelOf } from './support.js';

describe('a weights file', () => {
  const file = modelOf('Sorry, I said to the customer.');

  it('unpacks to the weights that were packed', () => {
    const model = decodeModel(file, classes);
    const count = file.features.reduce((sum, each) => sum + each, 0);
    assert.equal(model.squares.length, count);
    assert.ok(model.squares.every((square) => square === 12 * 12));
    assert.deepEqual([...model.weights.subarray(0, 6)], [120, 120, -120, 120, 120, 36]);
    assert.ok(model.weights.every((weight, at) => weight === model.weights[at % 6]));
    assert.deepEqual(file.scales, [0.1, 0.1, 0.1]);
  });

  it('finds every feature that it holds and no other', () => {
    const model = decodeModel(file, classes);
    const customer = keyOf(13, hashText('customer', 3));
    assert.ok(model.indexOf(groups.class, customer) >= 0);
    assert.equal(model.indexOf(groups.word, customer), -1);
    assert.equal(model.indexOf(groups.class, keyOf(13, hashText('elsewhere', 3))), -1);
  });

  it('is refused when it is cut short', () => {
    assert.throws(() => decodeModel({ ...file, weights: file.weights.slice(0, -8) }, classes), /cut short/);
  });

  it('is refused when it goes on too long', () => {
    assert.throws(() => decodeModel({ ...file, weights: `${file.weights}AA` }, classes), /too long/);
  });

  it('is refused with other word classes than it was learnt with', () => {
    assert.throws(() => decodeModel(file, { ...classes, classes: { ...classes.classes, sorry: 'sorry' } }), /other word classes/);
    assert.throws(() => decodeModel(file, { ...classes, profile: [] }), /other word classes/);
  });

  it('is refused with more features than are read', () => {
    assert.throws(() => decodeModel({ ...file, features: [15_001, 0, 0, 0] }, classes), /more than 15000 features/);
  });
});
