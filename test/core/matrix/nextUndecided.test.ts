import assert from 'node:assert/strict';
import { filterMatrix, noFilter } from '../../../src/core/matrix/filterMatrix.js';
import { indexMatrix } from '../../../src/core/matrix/matrixIndex.js';
import { nextUndecided } from '../../../src/core/matrix/nextUndecided.js';
import { accepted, cellOf, matrixOf } from './matrices.js';

const index = indexMatrix(matrixOf(3, 3, [
  cellOf(0, 0, { found: 'found' }),
  cellOf(2, 0, { claimed: true }),
  cellOf(1, 1, { found: 'found', decisions: [accepted] }),
  cellOf(0, 2, { found: 'found', decisions: [accepted], faults: ['out-of-date'] }),
]));
const all = filterMatrix(index, noFilter);
const walk = (row: number, column: number, step: 1 | -1): [number, number] | undefined => {
  const place = nextUndecided(index, all, { row, column }, step);
  return place && [place.row, place.column];
};

describe('the next cell to decide', () => {
  it('comes down the points of an entry, then in the next entry, then from the start', () => {
    assert.deepEqual([walk(0, 0, 1), walk(2, 0, 1), walk(0, 2, 1)], [[2, 0], [0, 2], [0, 0]]);
  });

  it('comes backwards too', () => {
    assert.deepEqual([walk(0, 0, -1), walk(0, 2, -1)], [[0, 2], [2, 0]]);
  });

  it('is among the rows and columns on screen', () => {
    const view = filterMatrix(index, { ...noFilter, entries: 'E3' });
    assert.deepEqual(nextUndecided(index, view, { row: 2, column: 0 }, 1), { row: 0, column: 0 });
  });

  it('is none when nothing else waits', () => {
    assert.equal(nextUndecided(index, { rows: [1], columns: [1, 2] }, { row: 0, column: 0 }, 1), undefined);
    assert.equal(nextUndecided(index, { rows: [], columns: [] }, { row: 0, column: 0 }, 1), undefined);
  });
});
