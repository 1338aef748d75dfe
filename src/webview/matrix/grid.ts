import type { CellState } from '../../core/matrix/cellStates.js';
import type { MatrixView } from '../../core/matrix/filterMatrix.js';
import { actionOf, moveBy, type Extent, type MatrixAction, type Place, type Pressed } from '../../core/matrix/keys.js';
import type { MatrixIndex } from '../../core/matrix/matrixIndex.js';
import { totalsBy, type MatrixTotals } from '../../core/matrix/totals.js';
import { offsetToShow, visibleSpan, type Span } from '../../core/matrix/visibleSpan.js';
import { matrixCornerWords, matrixLabel, matrixTotalsWords } from '../../core/words/matrix.js';
import { fillCell, makeCell } from './cell.js';
import { arrange, element, setAttribute, setText } from './element.js';

/** What the grid shows. */
export interface GridContent {
  readonly portfolio: string;
  readonly index: MatrixIndex;
  readonly view: MatrixView;
  readonly state: CellState | '';
}

/** The matrix on screen. Of hundreds of rows and columns, only those near the window are in the page. */
export interface Grid {
  readonly element: HTMLElement;
  /** Shows a matrix; the cell that has the focus keeps it as long as it is there. @param at the cell to be the current one */
  show(content: GridContent, at: Place): void;
  /** Makes a cell the current one and brings it into the window. */
  goTo(at: Place): void;
  /** Gives the focus to the current cell. */
  focus(): void;
  readonly scrolled: { readonly top: number; readonly left: number };
  scrollTo(scrolled: { readonly top: number; readonly left: number }): void;
}

/** What the grid tells. */
export interface GridEvents {
  /** Another cell is the current one. */
  readonly moved: (at: Place) => void;
  readonly acted: (action: MatrixAction) => void;
  readonly scrolled: () => void;
}

interface Sizes {
  readonly row: number;
  readonly column: number;
  readonly headHeight: number;
  readonly headWidth: number;
}

interface Row {
  readonly element: HTMLElement;
  readonly head: HTMLElement;
  readonly cells: Map<string, Drawn>;
}

interface Drawn {
  readonly element: HTMLElement;
  /** Which content it shows: while that is the same, it is not written again. */
  writing: number;
}

const rowsBeyond = 3;
const columnsBeyond = 3;
const nowhere: Place = { row: 0, column: 0 };

/** @param keysHelp the id of the text that tells the keys */
export function createGrid(keysHelp: string, { moved, acted, scrolled }: GridEvents): Grid {
  const corner = element('div', { class: 'corner head', role: 'columnheader', text: matrixCornerWords, with: { 'aria-colindex': '1' } });
  const headRow = element('div', { class: 'heads', role: 'row', with: { 'aria-rowindex': '1' } }, corner);
  const body = element('div', { class: 'body', role: 'rowgroup' });
  const canvas = element('div', { class: 'canvas', role: 'presentation' }, element('div', { class: 'headgroup', role: 'rowgroup' }, headRow), body);
  const cellRuler = element('div', { class: 'ruler cell' });
  const headRuler = element('div', { class: 'ruler corner' });
  const grid = element('div', { class: 'grid', role: 'grid', with: { 'aria-label': matrixLabel, 'aria-describedby': keysHelp } }, canvas);
  const frame = element('div', { class: 'frame' }, grid, element('div', { class: 'rulers', with: { 'aria-hidden': 'true' } }, cellRuler, headRuler));
  const rows = new Map<string, Row>();
  const heads = new Map<string, HTMLElement>();
  let content: GridContent | undefined;
  let rowTotals: readonly MatrixTotals[] = [];
  let columnTotals: readonly MatrixTotals[] = [];
  let at = nowhere;
  let sizes: Sizes = { row: 0, column: 0, headHeight: 0, headWidth: 0 };
  let drawn = '';
  let writing = 0;

  const measure = (): void => {
    const cell = cellRuler.getBoundingClientRect();
    const head = headRuler.getBoundingClientRect();
    sizes = { row: cell.height, column: cell.width, headHeight: head.height, headWidth: head.width };
  };
  const down = (): { offset: number; length: number; size: number } => ({ offset: grid.scrollTop, length: grid.clientHeight - sizes.headHeight, size: sizes.row });
  const across = (): { offset: number; length: number; size: number } => ({ offset: grid.scrollLeft, length: grid.clientWidth - sizes.headWidth, size: sizes.column });
  const extent = (): Extent => ({
    rows: content?.view.rows.length ?? 0,
    columns: content?.view.columns.length ?? 0,
    pageRows: Math.max(1, Math.floor(down().length / sizes.row)),
    pageColumns: Math.max(1, Math.floor(across().length / sizes.column)),
  });

  const drawHead = (place: number, totals: MatrixTotals | undefined): HTMLElement | undefined => {
    const entry = content?.index.matrix.entries[content.view.columns[place] ?? -1];
    if (!entry || !totals) return undefined;
    const head = heads.get(entry.key) ?? element('div', { class: 'column head', role: 'columnheader' }, element('span', { class: 'name' }), element('span', { class: 'title' }), element('span', { class: 'totals' }));
    heads.set(entry.key, head);
    fillHead(head, [entry.name, entry.title, matrixTotalsWords(totals)]);
    setAttribute(head, 'aria-colindex', String(place + 2));
    head.style.left = `${sizes.headWidth + place * sizes.column}px`;
    return head;
  };
  const drawRow = (place: number, columns: readonly number[]): HTMLElement | undefined => {
    if (!content) return undefined;
    const { portfolio, index, view, state } = content;
    const row = view.rows[place] ?? -1;
    const point = index.matrix.points[row];
    const totals = rowTotals[row];
    if (!point || !totals) return undefined;
    const key = `${point.pack}/${point.id}`;
    const made = rows.get(key) ?? makeRow();
    rows.set(key, made);
    fillHead(made.head, [point.id, point.title, matrixTotalsWords(totals)], point.statement);
    setAttribute(made.element, 'aria-rowindex', String(place + 2));
    made.element.style.top = `${place * sizes.row}px`;
    const kept = new Set<string>();
    const cells = columns.flatMap((column) => {
      const entry = index.matrix.entries[view.columns[column] ?? -1];
      if (!entry) return [];
      const cell = made.cells.get(entry.key) ?? { element: makeCell(), writing: 0 };
      made.cells.set(entry.key, cell);
      kept.add(entry.key);
      if (cell.writing !== writing) {
        cell.writing = writing;
        fillCell(cell.element, { portfolio, point, entry, cell: index.cellAt(row, view.columns[column] ?? -1), state });
        setAttribute(cell.element, 'aria-colindex', String(column + 2));
        cell.element.style.left = `${sizes.headWidth + column * sizes.column}px`;
      }
      setAttribute(cell.element, 'tabindex', place === at.row && column === at.column ? '0' : '-1');
      return [cell.element];
    });
    for (const entry of [...made.cells.keys()]) if (!kept.has(entry)) made.cells.delete(entry);
    arrange(made.element, [made.head, ...cells]);
    return made.element;
  };
  /** @param again whether to draw although the same rows and columns are in the window */
  const draw = (again: boolean): void => {
    if (!content) return;
    const { rows: height, columns: width } = extent();
    const rowSpan = visibleSpan({ ...down(), count: height }, rowsBeyond);
    const columnSpan = visibleSpan({ ...across(), count: width }, columnsBeyond);
    const now = JSON.stringify([rowSpan, columnSpan, at]);
    if (!again && now === drawn) return;
    drawn = now;
    const columns = placesOf(columnSpan, at.column, width);
    const view = content.view;
    arrange(headRow, [corner, ...columns.flatMap((column) => drawHead(column, columnTotals[view.columns[column] ?? -1]) ?? [])]);
    const shown = placesOf(rowSpan, at.row, height).flatMap((place) => drawRow(place, columns) ?? []);
    arrange(body, shown);
    for (const [key, row] of rows) if (!row.element.isConnected) rows.delete(key);
    for (const [key, head] of heads) if (!head.isConnected) heads.delete(key);
  };
  const layOut = (): void => {
    writing++;
    measure();
    const { rows: height, columns: width } = extent();
    canvas.style.width = `${sizes.headWidth + width * sizes.column}px`;
    body.style.height = `${height * sizes.row}px`;
    draw(true);
  };
  const current = (): HTMLElement | null => grid.querySelector<HTMLElement>('.cell[tabindex="0"]');
  const bringIntoWindow = (): void => {
    grid.scrollTop = offsetToShow(at.row, down());
    grid.scrollLeft = offsetToShow(at.column, across());
  };
  const goTo = (to: Place): void => {
    at = to;
    bringIntoWindow();
    draw(true);
    moved(at);
  };

  grid.addEventListener('scroll', () => {
    draw(false);
    scrolled();
  }, { passive: true });
  grid.addEventListener('keydown', (event) => {
    const pressed: Pressed = { key: event.key, ctrl: event.ctrlKey || event.metaKey, alt: event.altKey };
    const to = moveBy(pressed, at, extent());
    const action = actionOf(pressed);
    if (!to && !action) return;
    event.preventDefault();
    if (to) {
      goTo(to);
      current()?.focus({ preventScroll: true });
    } else if (action) {
      acted(action);
    }
  });
  grid.addEventListener('focusin', ({ target }) => {
    const place = placeOn(target);
    if (!place || (place.row === at.row && place.column === at.column)) return;
    at = place;
    draw(true);
    moved(at);
  });
  grid.addEventListener('dblclick', ({ target }) => {
    if (placeOn(target)) acted({ kind: 'open' });
  });
  new ResizeObserver(layOut).observe(frame);

  return {
    element: frame,
    show(next, place) {
      content = next;
      at = place;
      const { points, entries, cells } = next.index.matrix;
      rowTotals = totalsBy(cells, points.length, ({ row }) => row);
      columnTotals = totalsBy(cells, entries.length, ({ column }) => column);
      setAttribute(grid, 'aria-rowcount', String(next.view.rows.length + 1));
      setAttribute(grid, 'aria-colcount', String(next.view.columns.length + 1));
      layOut();
    },
    goTo,
    focus() {
      current()?.focus({ preventScroll: true });
    },
    get scrolled() {
      return { top: grid.scrollTop, left: grid.scrollLeft };
    },
    scrollTo({ top, left }) {
      grid.scrollTop = top;
      grid.scrollLeft = left;
      draw(false);
    },
  };
}

function makeRow(): Row {
  const head = element('div', { class: 'row head', role: 'rowheader', with: { 'aria-colindex': '1' } }, element('span', { class: 'name' }), element('span', { class: 'title' }), element('span', { class: 'totals' }));
  return { element: element('div', { class: 'points', role: 'row' }, head), head, cells: new Map() };
}

function fillHead(head: HTMLElement, lines: readonly string[], more = ''): void {
  lines.forEach((line, place) => {
    const on = head.children[place];
    if (on) setText(on, line);
  });
  setAttribute(head, 'title', [...lines, more].filter((line) => line !== '').join('\n'));
}

/** The places in the window, and the current one wherever it is: what has the focus must stay in the page. */
function placesOf({ first, end }: Span, current: number, count: number): number[] {
  const places = Array.from({ length: end - first }, (_, index) => first + index);
  if (current >= count || (current >= first && current < end)) return places;
  return current < first ? [current, ...places] : [...places, current];
}

function placeOn(target: EventTarget | null): Place | undefined {
  const cell = target instanceof Element ? target.closest('[role="gridcell"]') : null;
  const row = cell?.closest('[role="row"]');
  if (!cell || !row) return undefined;
  return { row: Number(row.getAttribute('aria-rowindex')) - 2, column: Number(cell.getAttribute('aria-colindex')) - 2 };
}
