import type { Decision } from '../../core/coverage/types.js';
import type { MatrixFilter } from '../../core/matrix/filterMatrix.js';
import type { Matrix } from '../../core/matrix/types.js';

/** A cell, told so that it stays the same when points and entries come and go. */
export interface CellName {
  /** The entry's key: its address. */
  readonly entry: string;
  readonly pack: string;
  readonly point: string;
}

/** What the panel keeps while it is hidden and over restarts. */
export interface MatrixPanelState {
  /** The id of the portfolio, which is its folder's address. */
  readonly portfolio: string;
  readonly filter: MatrixFilter;
  /** The cell that has the focus. */
  readonly at: CellName | undefined;
  /** In CSS pixels. */
  readonly scrolled: { readonly top: number; readonly left: number };
}

/** What the extension sends to the panel. */
export type ToMatrix =
  | { readonly kind: 'matrix'; readonly portfolio: string; readonly matrix: Matrix }
  /** The portfolio is being read, or is no longer open. */
  | { readonly kind: 'nothing'; readonly message: string };

/** What the panel sends to the extension. */
export type FromMatrix =
  /** The panel's script runs and can be sent to. */
  | { readonly kind: 'ready' }
  /** Open the passage of a cell beside the matrix. */
  | { readonly kind: 'open'; readonly cell: CellName }
  | { readonly kind: 'decide'; readonly cell: CellName; readonly decision: Decision };

/** What a cell hands to the commands in its context menu. */
export interface CellContext extends CellName {
  readonly portfolio: string;
}
