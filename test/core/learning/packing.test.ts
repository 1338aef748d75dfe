import assert from 'node:assert/strict';
import { addRows, packRows } from '../../../src/core/learning/packing.js';

describe('packed rows', () => {
  for (const columns of [1, 2, 3, 7]) {
    it(`of ${columns} columns add up to what the single columns do, however many and however large they are`, () => {
      const count = 900;
      const weights = Int16Array.from({ length: count * columns }, (_, at) => (at % 3 === 0 ? 2_016 : at % 3 === 1 ? -2_016 : (at % 101) - 50));
      const packed = packRows(weights, columns);
      const features = Int32Array.from({ length: count }, (_, at) => at);
      for (const taken of [0, 1, 3, 4, 5, packed.most, packed.most + 1, count]) {
        const sums = new Int32Array(columns + 2);
        addRows(packed, features, taken, columns, new Float64Array(packed.width), sums, 1);
        const single = Array.from({ length: columns }, (_, column) => features.subarray(0, taken).reduce((sum, feature) => sum + (weights[feature * columns + column] ?? 0), 0));
        assert.deepEqual([...sums], [0, ...single, 0]);
      }
    });
  }
});
