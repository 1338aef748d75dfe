import type { CellState } from '../../core/matrix/cellStates.js';
import { isInState } from '../../core/matrix/cellStates.js';
import type { MatrixCell, MatrixEntry, MatrixPoint } from '../../core/matrix/types.js';
import { cellDecidedWords, cellFoundWords, cellSentences } from '../../core/words/matrix.js';
import type { CellContext } from '../../extension/matrix/protocol.js';
import { element, setAttribute, setText } from './element.js';

/** What a cell on screen shows. */
export interface CellContent {
  readonly portfolio: string;
  readonly point: MatrixPoint;
  readonly entry: MatrixEntry;
  /** Undefined where the point does not stand for the entry. */
  readonly cell: MatrixCell | undefined;
  /** The state that is looked for: cells in it are marked. */
  readonly state: CellState | '';
}

/** Makes an empty cell. */
export function makeCell(): HTMLElement {
  return element('div', { role: 'gridcell', with: { tabindex: '-1' } }, element('span', { class: 'line' }), element('span', { class: 'line' }));
}

/** Writes into a cell what it shows; leaves what is so already. */
export function fillCell(on: HTMLElement, { portfolio, point, entry, cell, state }: CellContent): void {
  const [found, decided] = on.children;
  if (found) setText(found, cellFoundWords(cell));
  if (decided) setText(decided, cell ? cellDecidedWords(cell) : '');
  const matches = state !== '' && cell !== undefined && isInState(cell, state, point);
  setAttribute(on, 'class', ['cell', ...(matches ? ['matches'] : []), ...looksOf(cell)].join(' '));
  setAttribute(on, 'aria-label', cellSentences(point, entry, cell));
  const context: CellContext & Readonly<Record<string, unknown>> = { webviewSection: 'cell', preventDefaultContextMenuItems: true, portfolio, entry: entry.key, pack: point.pack, point: point.id };
  setAttribute(on, 'data-vscode-context', JSON.stringify(context));
}

function looksOf(cell: MatrixCell | undefined): string[] {
  if (!cell) return ['absent'];
  const [decision] = cell.decisions;
  if (cell.faults.length > 0) return ['told'];
  if (decision) return [decision.decision];
  return [cell.found === 'none' && cell.claimed ? 'claimed' : cell.found];
}
