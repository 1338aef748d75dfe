import { isInState, type CellState } from './cellStates.js';
import type { MatrixIndex } from './matrixIndex.js';

/** What the rows and columns are narrowed to. Empty texts narrow nothing. */
export interface MatrixFilter {
  /** A unit's key. */
  readonly unit: string;
  readonly state: CellState | '';
  /** Words that a point's id, title or statement holds. */
  readonly points: string;
  /** Words that an entry's name or title holds. */
  readonly entries: string;
}

export const noFilter: MatrixFilter = { unit: '', state: '', points: '', entries: '' };

/** The rows and columns that are shown, by their places in the matrix. */
export interface MatrixView {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
}

/** Narrows a matrix. With a state, the rows and columns in which some cell is in it are left. */
export function filterMatrix({ matrix, cellAt }: MatrixIndex, { unit, state, points, entries }: MatrixFilter): MatrixView {
  const rows = placesOf(matrix.points, (point) => (unit === '' || point.unit === unit) && holdsWords(`${point.id} ${point.title} ${point.statement}`, points));
  const columns = placesOf(matrix.entries, (entry) => holdsWords(`${entry.name} ${entry.title}`, entries));
  if (state === '') return { rows, columns };
  const matches = (row: number, column: number): boolean => {
    const [cell, point] = [cellAt(row, column), matrix.points[row]];
    return cell !== undefined && point !== undefined && isInState(cell, state, point);
  };
  return {
    rows: rows.filter((row) => columns.some((column) => matches(row, column))),
    columns: columns.filter((column) => rows.some((row) => matches(row, column))),
  };
}

function placesOf<Item>(items: readonly Item[], wanted: (item: Item) => boolean): number[] {
  return items.flatMap((item, place) => (wanted(item) ? [place] : []));
}

/** Whether a text holds every word that is looked for, capitals aside. */
function holdsWords(text: string, wanted: string): boolean {
  const lower = text.toLowerCase();
  return wanted.toLowerCase().split(/\s+/).every((word) => lower.includes(word));
}
