import { isUndecided } from './cellStates.js';
import type { MatrixCell } from './types.js';

/** How much of a row, a column or the whole is found, accepted, and waits for a decision. */
export interface MatrixTotals {
  readonly found: number;
  readonly accepted: number;
  readonly undecided: number;
}

const none: MatrixTotals = { found: 0, accepted: 0, undecided: 0 };

/** Counts cells by a place of theirs: one sum for each of `count` rows or columns. A decision that cannot be relied on counts as none. */
export function totalsBy(cells: readonly MatrixCell[], count: number, placeOf: (cell: MatrixCell) => number): MatrixTotals[] {
  const totals = Array.from({ length: count }, () => none);
  for (const cell of cells) {
    const before = totals[placeOf(cell)] ?? none;
    totals[placeOf(cell)] = {
      found: before.found + Number(cell.found === 'found'),
      accepted: before.accepted + Number(cell.faults.length === 0 && cell.decisions.some(({ decision }) => decision === 'accepted')),
      undecided: before.undecided + Number(isUndecided(cell)),
    };
  }
  return totals;
}
