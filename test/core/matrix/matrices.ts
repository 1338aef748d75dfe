import type { Matrix, MatrixCell } from '../../../src/core/matrix/types.js';

/** A cell, sound but for what the test is about. */
export function cellOf(row: number, column: number, more: Partial<MatrixCell> = {}): MatrixCell {
  return { row, column, found: 'none', claimed: false, words: '', missing: [], decisions: [], faults: [], ...more };
}

/** A decision on a cell. */
export const accepted: MatrixCell['decisions'][number] = { decision: 'accepted', by: 'D. Hallam', at: '2026-03-14T09:30:00Z', reason: 'Clear account.' };

/** A matrix of points P.1, P.2, … in two units, turn by turn, and entries E1, E2, … */
export function matrixOf(points: number, entries: number, cells: readonly MatrixCell[], absent: readonly (readonly number[])[] = []): Matrix {
  const upTo = (count: number): number[] => Array.from({ length: count }, (_, place) => place + 1);
  return {
    name: 'A. Learner',
    units: [{ key: 'p/U1', title: 'One' }, { key: 'p/U2', title: 'Two' }],
    points: upTo(points).map((place) => ({ pack: 'p', id: `P.${place}`, title: place === 1 ? 'Apples' : 'Pears', statement: 'Tells of fruit.', unit: place % 2 === 1 ? 'p/U1' : 'p/U2', claimable: true })),
    entries: upTo(entries).map((place) => ({ key: `file:///E${place}.md`, name: `E${place}`, title: place === 1 ? 'A late order' : '' })),
    cells,
    absent: upTo(points).map((_, row) => absent[row] ?? []),
  };
}
