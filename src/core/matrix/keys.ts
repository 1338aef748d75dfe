import type { Decision } from '../coverage/types.js';

/** A cell by its row and column on screen, counted from 0. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** How large the matrix on screen is, and how much of it is seen at once. */
export interface Extent {
  readonly rows: number;
  readonly columns: number;
  /** Whole rows seen at once, at least 1. */
  readonly pageRows: number;
  /** Whole columns seen at once, at least 1. */
  readonly pageColumns: number;
}

/** A key as pressed: `key` as a browser names it; `ctrl` also for a Mac's command key. */
export interface Pressed {
  readonly key: string;
  readonly ctrl: boolean;
  readonly alt: boolean;
}

/** What a key does besides moving. */
export type MatrixAction =
  | { readonly kind: 'open' }
  | { readonly kind: 'decide'; readonly decision: Decision }
  | { readonly kind: 'undecided'; readonly step: 1 | -1 };

/** Where a key leads, as in a spreadsheet; undefined when it is not a key for moving. Never out of the matrix. */
export function moveBy({ key, ctrl, alt }: Pressed, from: Place, { rows, columns, pageRows, pageColumns }: Extent): Place | undefined {
  const to = (row: number, column: number): Place => ({ row: within(row, rows), column: within(column, columns) });
  const { row, column } = from;
  if (alt) {
    if (key === 'PageUp') return to(row, column - pageColumns);
    return key === 'PageDown' ? to(row, column + pageColumns) : undefined;
  }
  switch (key) {
    case 'ArrowUp': return to(ctrl ? 0 : row - 1, column);
    case 'ArrowDown': return to(ctrl ? rows : row + 1, column);
    case 'ArrowLeft': return to(row, ctrl ? 0 : column - 1);
    case 'ArrowRight': return to(row, ctrl ? columns : column + 1);
    case 'Home': return to(ctrl ? 0 : row, 0);
    case 'End': return to(ctrl ? rows : row, columns);
    case 'PageUp': return ctrl ? undefined : to(row - pageRows, column);
    case 'PageDown': return ctrl ? undefined : to(row + pageRows, column);
    default: return undefined;
  }
}

/** What a key does to the cell; undefined when nothing. */
export function actionOf({ key, ctrl, alt }: Pressed): MatrixAction | undefined {
  if (ctrl || alt) return undefined;
  switch (key.toLowerCase()) {
    case 'enter': return { kind: 'open' };
    case 'a': return { kind: 'decide', decision: 'accepted' };
    case 'm': return { kind: 'decide', decision: 'more-needed' };
    case 'n': return { kind: 'decide', decision: 'not-accepted' };
    case '.': return { kind: 'undecided', step: 1 };
    case ',': return { kind: 'undecided', step: -1 };
    default: return undefined;
  }
}

function within(place: number, count: number): number {
  return Math.max(0, Math.min(place, count - 1));
}
