import assert from 'node:assert/strict';
import { cellStates, type CellState } from '../../../src/core/matrix/cellStates.js';
import { filterMatrix, noFilter, type MatrixFilter } from '../../../src/core/matrix/filterMatrix.js';
import { indexMatrix } from '../../../src/core/matrix/matrixIndex.js';
import { accepted, cellOf, matrixOf } from './matrices.js';

const index = indexMatrix(matrixOf(3, 4, [
  cellOf(0, 0, { found: 'found', claimed: true }),
  cellOf(1, 1, { claimed: true }),
  cellOf(1, 2, { found: 'partly' }),
  cellOf(2, 3, { found: 'found', decisions: [accepted], faults: ['out-of-date'] }),
]));
const shown = (filter: Partial<MatrixFilter>): [readonly number[], readonly number[]] => {
  const { rows, columns } = filterMatrix(index, { ...noFilter, ...filter });
  return [rows, columns];
};

describe('narrowing the matrix', () => {
  it('takes a point that nobody claims for no find that is not claimed', () => {
    const { matrix } = index;
    const ofKind = indexMatrix({ ...matrix, points: matrix.points.map((point) => ({ ...point, claimable: false })) });
    assert.deepEqual(filterMatrix(ofKind, { ...noFilter, state: 'found-not-claimed' }).rows, []);
    assert.deepEqual(filterMatrix(ofKind, { ...noFilter, state: 'accepted' }).rows, [2]);
  });

  it('shows everything when nothing is asked for', () => {
    assert.deepEqual(shown({}), [[0, 1, 2], [0, 1, 2, 3]]);
  });

  it('keeps the points of a unit', () => {
    assert.deepEqual(shown({ unit: 'p/U1' }), [[0, 2], [0, 1, 2, 3]]);
  });

  it('keeps points and entries that hold every word, capitals aside', () => {
    assert.deepEqual(shown({ points: 'p.1 APPLES', entries: 'order late' }), [[0], [0]]);
    assert.deepEqual(shown({ points: 'plums' }), [[], [0, 1, 2, 3]]);
  });

  const expected: Readonly<Record<CellState, [number[], number[]]>> = {
    undecided: [[0, 1, 2], [0, 1, 3]],
    'claimed-not-found': [[1], [1]],
    'partly-found': [[1], [2]],
    'found-not-claimed': [[2], [3]],
    'found-not-decided': [[0], [0]],
    accepted: [[2], [3]],
    'more-needed': [[], []],
    'not-accepted': [[], []],
    'out-of-date': [[2], [3]],
    'to-look-at': [[2], [3]],
  };
  for (const state of cellStates) {
    it(`keeps rows and columns with a cell that is ${state}`, () => {
      assert.deepEqual(shown({ state }), expected[state]);
    });
  }

  it('looks for a state only among the entries and points that are left', () => {
    assert.deepEqual(shown({ state: 'undecided', entries: 'E2' }), [[1], [1]]);
  });
});
