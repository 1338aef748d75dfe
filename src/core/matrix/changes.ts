import type { MatrixIndex } from './matrixIndex.js';
import type { Matrix } from './types.js';

/** A cell of the later matrix that is not as it was. */
export interface ChangedCell {
  readonly row: number;
  readonly column: number;
  /** Whether the decision on it is another. */
  readonly decided: boolean;
}

/** What is different in the later of two matrices, told by points and entries, wherever they stand. Points and entries that are new count as unchanged. */
export function changedCells(before: MatrixIndex, after: MatrixIndex): ChangedCell[] {
  const rows = placesIn(before.matrix.points, after.matrix.points, ({ pack, id }) => `${pack}/${id}`);
  const columns = placesIn(before.matrix.entries, after.matrix.entries, ({ key }) => key);
  const looked = new Set<number>();
  const width = after.matrix.entries.length;
  const changed: ChangedCell[] = [];
  const look = (oldRow: number, oldColumn: number, row: number, column: number): void => {
    if (looked.has(row * width + column)) return;
    looked.add(row * width + column);
    const was = before.cellAt(oldRow, oldColumn);
    const is = after.cellAt(row, column);
    const decided = told(was?.decisions, was?.faults) !== told(is?.decisions, is?.faults);
    if (decided || told(was?.found, was?.claimed) !== told(is?.found, is?.claimed)) changed.push({ row, column, decided });
  };
  for (const { row, column } of after.matrix.cells) {
    const [oldRow, oldColumn] = [rows.toOld.get(row), columns.toOld.get(column)];
    if (oldRow !== undefined && oldColumn !== undefined) look(oldRow, oldColumn, row, column);
  }
  for (const { row, column } of before.matrix.cells) {
    const [newRow, newColumn] = [rows.toNew.get(row), columns.toNew.get(column)];
    if (newRow !== undefined && newColumn !== undefined) look(row, column, newRow, newColumn);
  }
  return changed;
}

function told(...parts: readonly unknown[]): string {
  return JSON.stringify(parts);
}

function placesIn<Item>(before: readonly Item[], after: readonly Item[], keyOf: (item: Item) => string): { toOld: Map<number, number>; toNew: Map<number, number> } {
  const old = new Map(before.map((item, place) => [keyOf(item), place]));
  const pairs = after.flatMap((item, place): [number, number][] => {
    const was = old.get(keyOf(item));
    return was === undefined ? [] : [[place, was]];
  });
  return { toOld: new Map(pairs), toNew: new Map(pairs.map(([place, was]) => [was, place])) };
}

/** Where a point and an entry stand in a matrix; `undefined` when one of them is not in it. */
export function placeOf(matrix: Matrix, pack: string, point: string, entry: string): { readonly row: number; readonly column: number } | undefined {
  const row = matrix.points.findIndex((each) => each.pack === pack && each.id === point);
  const column = matrix.entries.findIndex(({ key }) => key === entry);
  return row < 0 || column < 0 ? undefined : { row, column };
}
