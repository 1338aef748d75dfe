import assert from 'node:assert/strict';
import { contains, mergeRanges, overlaps, overlapsAny, shift } from '../../../src/core/text/range.js';

const range = (start: number, end: number) => ({ start, end });

describe('text ranges', () => {
  it('move by a number of units', () => {
    assert.deepEqual(shift(range(1, 4), 10), range(11, 14));
  });

  it('overlap when they share a unit, not when they touch', () => {
    assert.equal(overlaps(range(0, 3), range(2, 5)), true);
    assert.equal(overlaps(range(0, 3), range(3, 5)), false);
    assert.equal(overlaps(range(3, 5), range(0, 3)), false);
    assert.equal(overlaps(range(0, 9), range(4, 5)), true);
  });

  it('contain what reaches their edges', () => {
    assert.equal(contains(range(2, 6), range(2, 6)), true);
    assert.equal(contains(range(2, 6), range(1, 4)), false);
    assert.equal(contains(range(2, 6), range(4, 7)), false);
  });

  it('merge in order of place, joining only those that overlap', () => {
    assert.deepEqual(mergeRanges([range(8, 9), range(0, 4), range(2, 6), range(6, 7), range(0, 1)]), [range(0, 6), range(6, 7), range(8, 9)]);
    assert.deepEqual(mergeRanges([]), []);
  });

  it('are looked for among many', () => {
    const isTaken = overlapsAny([range(10, 20), range(2, 4), range(15, 25), range(7, 7)]);
    assert.deepEqual([range(0, 2), range(3, 5), range(4, 10), range(6, 8), range(24, 30), range(25, 30), range(0, 99)].map(isTaken), [false, true, false, false, true, false, true]);
    assert.equal(overlapsAny([])(range(0, 5)), false);
  });
});
