import assert from 'node:assert/strict';
import { createBitReader } from '../../../src/core/learning/bits.js';
import { toSigns, valuesOf } from '../../../src/core/learning/signs.js';
import { bestLower, createBitWriter, unsigned } from '../../train/bitWriter.js';

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

describe('numbers in bits', () => {
  const numbers = [0, -1, 1, 7, -7, 100, 0, -130, 3];

  for (const lower of [0, 2, 6]) {
    it(`are read as they were written, with ${lower} lower bits`, () => {
      const bits = createBitWriter();
      bits.number(1, 1);
      bits.number(0xabcdef, 24);
      for (const number of numbers) bits.signedRice(number, lower);
      bits.rice(77, lower);
      const read = createBitReader(bits.text());
      assert.equal(read.number(1), 1);
      assert.equal(read.number(24), 0xabcdef);
      assert.deepEqual(numbers.map(() => read.signedRice(lower)), numbers);
      assert.ok(!read.ended());
      assert.equal(read.rice(lower), 77);
      assert.ok(read.ended());
    });
  }

  it('are shortest with as many lower bits as they are large', () => {
    const lengthWith = (values: readonly number[], lower: number): number => {
      const bits = createBitWriter();
      for (const value of values) bits.rice(value, lower);
      return bits.text().length;
    };
    for (const values of [numbers.map(unsigned), [100_000, 120_000, 90_000], [0, 0, 0, 1]]) {
      const best = lengthWith(values, bestLower(values));
      for (const lower of [0, 1, 2, 4, 8, 14, 15, 16, 17, 18]) assert.ok(best <= lengthWith(values, lower), `${values.join(' ')}: ${lower}`);
    }
  });
});
