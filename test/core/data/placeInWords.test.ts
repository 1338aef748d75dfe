import assert from 'node:assert/strict';
import { placeInWords } from '../../../src/core/data/placeInWords.js';

const data = {
  title: 'x',
  claims: ['a', 'b'],
  witness: { name: 'x' },
  needs: [['a', 'b']],
  'a/b': 1,
  policy: { oldestMonths: 1, points: { 'CT.1': { atLeast: 0 } } },
  units: [
    { id: 'U1', title: '', outcomes: [{ id: 1, title: '', points: [{ id: 'MN.1', found: { explains: { via: 'x' } }, partly: { anyOf: [{ categories: { atLeast: 0 } }, 3] } }, { title: 'x' }] }] },
    { title: 'x', outcomes: [{ id: 'x'.repeat(65), points: [{ id: 'MN.2', found: 1 }] }] },
  ],
  misconceptions: [{ id: 'MC.1', held: { categories: { of: 1 } } }],
  concepts: { shop: { label: 1, phrases: ['a', 1] } },
};

describe('a place in data, in words', () => {
  const places: readonly (readonly [string, string])[] = [
    ['', 'this file'],
    ['/title', '"title"'],
    ['/a~1b', '"a/b"'],
    ['/claims/1', 'entry 2 of "claims"'],
    ['/witness/name', '"name" in "witness"'],
    ['/needs/0/1', 'entry 2 of entry 1 of "needs"'],
    ['/policy/oldestMonths', '"oldestMonths" in "policy"'],
    ['/policy/points/CT.1/atLeast', '"atLeast" of marking point CT.1'],
    ['/units/0/title', '"title" of unit U1'],
    ['/units/0/outcomes/0/title', '"title" of learning outcome 1'],
    ['/units/0/outcomes/0/points/0', 'marking point MN.1'],
    ['/units/0/outcomes/0/points/0/found/explains/via', '"via" in "explains" of marking point MN.1'],
    ['/units/0/outcomes/0/points/0/partly/anyOf/0/categories/atLeast', '"atLeast" in "categories" of marking point MN.1'],
    ['/units/0/outcomes/0/points/0/partly/anyOf/1', 'entry 2 of "anyOf" in "partly" of marking point MN.1'],
    ['/units/0/outcomes/0/points/1/title', '"title" in entry 2 of "points" of learning outcome 1'],
    ['/units/1/outcomes/0/points/0/found', '"found" of marking point MN.2'],
    ['/units/1/outcomes/0/title', '"title" in entry 1 of "outcomes"'],
    ['/misconceptions/0/held/categories/of', '"of" in "categories" of misconception MC.1'],
    ['/concepts/shop/phrases/1', 'entry 2 of "phrases" of concept shop'],
  ];
  for (const [pointer, words] of places) {
    it(`is ${words}`, () => {
      assert.equal(placeInWords(pointer, data), words);
    });
  }

  it('is told of data that does not lead there', () => {
    for (const value of [null, 7, {}]) assert.equal(placeInWords('/witness/name', value), '"name" in "witness"');
  });
});
