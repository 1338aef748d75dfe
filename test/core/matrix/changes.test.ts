import assert from 'node:assert/strict';
import { changedCells } from '../../../src/core/matrix/changes.js';
import { indexMatrix } from '../../../src/core/matrix/matrixIndex.js';
import { totalsBy } from '../../../src/core/matrix/totals.js';
import type { Matrix } from '../../../src/core/matrix/types.js';
import { accepted, cellOf, matrixOf } from './matrices.js';

const changes = (before: Matrix, after: Matrix) => changedCells(indexMatrix(before), indexMatrix(after));

describe('what changed in the matrix', () => {
  it('names the cells that are not as they were, and whether their decision is another', () => {
    const before = matrixOf(2, 2, [cellOf(0, 0, { found: 'found' }), cellOf(1, 1, { claimed: true })]);
    const after = matrixOf(2, 2, [cellOf(0, 0, { found: 'found', decisions: [accepted] })]);
    assert.deepEqual(changes(before, after), [{ row: 0, column: 0, decided: true }, { row: 1, column: 1, decided: false }]);
  });

  it('tells nothing of cells that have only moved, nor of new entries', () => {
    const before = matrixOf(1, 1, [cellOf(0, 0, { found: 'found' })]);
    const [first] = before.entries;
    assert.ok(first);
    const after = { ...before, entries: [{ key: 'file:///E0.md', name: 'E0', title: '' }, first], cells: [cellOf(0, 0, { claimed: true }), cellOf(0, 1, { found: 'found' })] };
    assert.deepEqual(changes(before, after), []);
  });
});

describe('totals of the matrix', () => {
  it('count what is found, accepted and waiting, by row or column', () => {
    const cells = [
      cellOf(0, 0, { found: 'found', decisions: [accepted] }),
      cellOf(0, 1, { found: 'found', decisions: [accepted], faults: ['out-of-date'] }),
      cellOf(1, 1, { found: 'partly', claimed: true }),
    ];
    assert.deepEqual(totalsBy(cells, 2, ({ row }) => row), [{ found: 2, accepted: 1, undecided: 1 }, { found: 0, accepted: 0, undecided: 1 }]);
    assert.deepEqual(totalsBy(cells, 3, ({ column }) => column), [{ found: 1, accepted: 1, undecided: 0 }, { found: 1, accepted: 0, undecided: 2 }, { found: 0, accepted: 0, undecided: 0 }]);
  });
});
