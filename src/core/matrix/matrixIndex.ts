import type { Matrix, MatrixCell } from './types.js';

/** A matrix with its cells by their place. */
export interface MatrixIndex {
  readonly matrix: Matrix;
  /**
   * The cell of a point and an entry, by their places. One that the matrix leaves out comes as not found, not claimed
   * and not decided; `undefined` where the point does not stand for that kind of evidence and nothing was decided.
   */
  readonly cellAt: (row: number, column: number) => MatrixCell | undefined;
}

/** Makes the cells of a matrix quick to look up. */
export function indexMatrix(matrix: Matrix): MatrixIndex {
  const width = matrix.entries.length;
  const cells = new Map(matrix.cells.map((cell) => [cell.row * width + cell.column, cell]));
  const absent = matrix.absent.map((columns) => new Set(columns));
  return {
    matrix,
    cellAt(row, column) {
      const cell = cells.get(row * width + column);
      if (cell) return cell;
      return absent[row]?.has(column) === true ? undefined : { row, column, found: 'none', claimed: false, words: '', missing: [], decisions: [], faults: [] };
    },
  };
}
