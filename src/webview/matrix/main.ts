import { changedCells, placeOf } from '../../core/matrix/changes.js';
import { isUndecided } from '../../core/matrix/cellStates.js';
import { filterMatrix, noFilter, type MatrixFilter, type MatrixView } from '../../core/matrix/filterMatrix.js';
import type { MatrixAction, Place } from '../../core/matrix/keys.js';
import { indexMatrix, type MatrixIndex } from '../../core/matrix/matrixIndex.js';
import { nextUndecided } from '../../core/matrix/nextUndecided.js';
import { cellSentences, matrixChangedWords, matrixSizeWords, noEntriesInMatrixMessage, nothingMatchesMessage, nothingUndecidedMessage } from '../../core/words/matrix.js';
import type { CellName, ToMatrix } from '../../extension/matrix/protocol.js';
import { createDetails } from './details.js';
import { element, setText } from './element.js';
import { createFilterBar } from './filterBar.js';
import { createGrid } from './grid.js';

const scrollRestMilliseconds = 200;

const vscode = acquireVsCodeApi();
const kept = vscode.getState();
const details = createDetails(act);
const filters = createFilterBar({ changed: narrow, nextUndecided: () => { act({ kind: 'undecided', step: 1 }); } });
const grid = createGrid(details.keysId, { moved, acted: act, scrolled: keepSoon });
const message = element('p', { class: 'message', role: 'status' });
const spoken = element('p', { class: 'spoken', role: 'status' });
const page = element('main', { with: { hidden: '' } }, filters.element, grid.element, details.element);

let portfolio = kept?.portfolio ?? '';
let filter: MatrixFilter = kept?.filter ?? noFilter;
let at: CellName | undefined = kept?.at;
let index: MatrixIndex | undefined;
let view: MatrixView = { rows: [], columns: [] };
/** Where the current cell stood last: where to look when it is gone. */
let place: Place = { row: 0, column: 0 };
let resting: ReturnType<typeof setTimeout> | undefined;

document.body.append(page, message, spoken);
window.addEventListener('message', ({ data }: MessageEvent<ToMatrix>) => { receive(data); });
window.addEventListener('focus', () => {
  if (document.activeElement === document.body) grid.focus();
});
vscode.postMessage({ kind: 'ready' });

function receive(sent: ToMatrix): void {
  page.hidden = sent.kind === 'nothing';
  if (sent.kind === 'nothing') {
    setText(message, sent.message);
    return;
  }
  const before = index;
  portfolio = sent.portfolio;
  index = indexMatrix(sent.matrix);
  if (!sent.matrix.units.some(({ key }) => key === filter.unit)) filter = { ...filter, unit: '' };
  show();
  if (before) tellChanges(before, index);
  else restore();
}

/** Shows the matrix as it is now, narrowed, with the current cell where it was or as near as can be. While its entry is not there, as when files are still read, it is not forgotten. */
function show(): void {
  if (!index) return;
  const { matrix } = index;
  view = filterMatrix(index, filter);
  const known = at && placeOf(matrix, at.pack, at.point, at.entry);
  const row = known ? view.rows.indexOf(known.row) : -1;
  const column = known ? view.columns.indexOf(known.column) : -1;
  place = { row: near(row < 0 ? place.row : row, view.rows.length), column: near(column < 0 ? place.column : column, view.columns.length) };
  const empty = view.rows.length === 0 || view.columns.length === 0;
  setText(message, !empty ? '' : matrix.entries.length === 0 ? noEntriesInMatrixMessage : nothingMatchesMessage);
  grid.element.hidden = empty;
  details.element.hidden = empty;
  filters.show(filter, matrix.units);
  filters.tell(matrixSizeWords({ points: view.rows.length, entries: view.columns.length }, { points: matrix.points.length, entries: matrix.entries.length, undecided: matrix.cells.filter(isUndecided).length }));
  grid.show({ portfolio, index, view, state: filter.state }, place);
  if (known ?? !at) moved(place);
  else rest(place);
}

function restore(): void {
  if (kept) grid.scrollTo(kept.scrolled);
  if (document.hasFocus()) grid.focus();
}

function narrow(next: MatrixFilter): void {
  filter = next;
  show();
  grid.goTo(place);
}

function moved(to: Place): void {
  at = cellAt(to)?.name ?? at;
  rest(to);
}

function rest(to: Place): void {
  place = to;
  details.show(cellAt(to)?.sentences ?? '');
  keepSoon();
}

function act(action: MatrixAction): void {
  if (action.kind === 'undecided') {
    const next = index && nextUndecided(index, view, place, action.step);
    if (next) {
      grid.goTo(next);
      grid.focus();
    } else {
      speak(nothingUndecidedMessage);
    }
    return;
  }
  const cell = cellAt(place)?.name;
  if (!cell) return;
  if (action.kind === 'open') vscode.postMessage({ kind: 'open', cell });
  else vscode.postMessage({ kind: 'decide', cell, decision: action.decision });
}

function cellAt({ row, column }: Place): { readonly name: CellName; readonly sentences: string } | undefined {
  const [inRow = -1, inColumn = -1] = [view.rows[row], view.columns[column]];
  const point = index?.matrix.points[inRow];
  const entry = index?.matrix.entries[inColumn];
  if (!index || !point || !entry) return undefined;
  return { name: { entry: entry.key, pack: point.pack, point: point.id }, sentences: cellSentences(point, entry, index.cellAt(inRow, inColumn)) };
}

function tellChanges(before: MatrixIndex, now: MatrixIndex): void {
  const { points, entries } = now.matrix;
  const sentences = changedCells(before, now).flatMap(({ row, column }) => {
    const [point, entry] = [points[row], entries[column]];
    return point && entry ? [cellSentences(point, entry, now.cellAt(row, column))] : [];
  });
  if (sentences.length > 0) speak(matrixChangedWords(sentences));
}

function speak(words: string): void {
  setText(spoken, '');
  setText(spoken, words);
}

function keepSoon(): void {
  clearTimeout(resting);
  resting = setTimeout(() => { vscode.setState({ portfolio, filter, at, scrolled: grid.scrolled }); }, scrollRestMilliseconds);
}

function near(wanted: number, count: number): number {
  return Math.max(0, Math.min(wanted, count - 1));
}
