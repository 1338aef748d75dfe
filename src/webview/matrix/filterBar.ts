import { cellStates } from '../../core/matrix/cellStates.js';
import { noFilter, type MatrixFilter } from '../../core/matrix/filterMatrix.js';
import type { MatrixUnit } from '../../core/matrix/types.js';
import { allCellsWords, allUnitsWords, cellStateWords, matrixEntriesLabel, matrixPointsLabel, matrixStateLabel, matrixUnitLabel, nextUndecidedLabel, showAllLabel } from '../../core/words/matrix.js';
import { element, setText } from './element.js';

/** The line of filters above the matrix. */
export interface FilterBar {
  readonly element: HTMLElement;
  /** Shows a filter, with the units to choose from. */
  show(filter: MatrixFilter, units: readonly MatrixUnit[]): void;
  /** Says how much of the matrix is shown. */
  tell(words: string): void;
}

/** What the line of filters tells. */
export interface FilterEvents {
  readonly changed: (filter: MatrixFilter) => void;
  readonly nextUndecided: () => void;
}

/** Makes the line of filters. */
export function createFilterBar({ changed, nextUndecided }: FilterEvents): FilterBar {
  const unit = element('select');
  const state = element('select', {}, option('', allCellsWords), ...cellStates.map((each) => option(each, cellStateWords[each])));
  const points = element('input', { with: { type: 'search', size: '12', spellcheck: 'false' } });
  const entries = element('input', { with: { type: 'search', size: '12', spellcheck: 'false' } });
  const next = element('button', { class: 'main', text: nextUndecidedLabel, with: { type: 'button', 'aria-keyshortcuts': '.' } });
  const all = element('button', { text: showAllLabel, with: { type: 'button' } });
  const said = element('p', { class: 'size', role: 'status' });
  const read = (): MatrixFilter => ({
    unit: unit.value,
    state: cellStates.find((each) => each === state.value) ?? '',
    points: points.value,
    entries: entries.value,
  });
  for (const field of [unit, state, points, entries]) field.addEventListener('input', () => { changed(read()); });
  next.addEventListener('click', nextUndecided);
  all.addEventListener('click', () => { changed(noFilter); });
  return {
    element: element('div', { class: 'filters', role: 'search' }, labelled(matrixUnitLabel, unit), labelled(matrixStateLabel, state), labelled(matrixPointsLabel, points), labelled(matrixEntriesLabel, entries), next, all, said),
    show(filter, units) {
      const keys = ['', ...units.map(({ key }) => key)];
      if ([...unit.options].map(({ value }) => value).join('\n') !== keys.join('\n')) unit.replaceChildren(option('', allUnitsWords), ...units.map(({ key, title }) => option(key, title)));
      unit.value = filter.unit;
      state.value = filter.state;
      if (points.value !== filter.points) points.value = filter.points;
      if (entries.value !== filter.entries) entries.value = filter.entries;
      all.disabled = JSON.stringify(filter) === JSON.stringify(noFilter);
    },
    tell(words) {
      setText(said, words);
    },
  };
}

function option(value: string, text: string): HTMLOptionElement {
  return element('option', { text, with: { value } });
}

function labelled(text: string, field: HTMLElement): HTMLElement {
  return element('label', {}, element('span', { text }), field);
}
