import { isUndecided } from './cellStates.js';
import type { MatrixView } from './filterMatrix.js';
import type { Place } from './keys.js';
import type { MatrixIndex } from './matrixIndex.js';

/**
 * The next cell on screen that waits for a decision: down the points of an entry, then on to the next entry, and from
 * the last to the first. Undefined when there is no other.
 */
export function nextUndecided({ cellAt }: MatrixIndex, { rows, columns }: MatrixView, from: Place, step: 1 | -1): Place | undefined {
  const count = rows.length * columns.length;
  const start = from.column * rows.length + from.row;
  for (let moved = 1; moved < count; moved++) {
    const at = (((start + step * moved) % count) + count) % count;
    const place = { row: at % rows.length, column: Math.floor(at / rows.length) };
    const cell = cellAt(rows[place.row] ?? -1, columns[place.column] ?? -1);
    if (cell && isUndecided(cell)) return place;
  }
  return undefined;
}
