import assert from 'node:assert/strict';
import { actionOf, moveBy, type Extent, type Place, type Pressed } from '../../../src/core/matrix/keys.js';

const extent: Extent = { rows: 40, columns: 300, pageRows: 10, pageColumns: 6 };
const middle: Place = { row: 20, column: 150 };
const pressed = (keys: string): Pressed => {
  const parts = keys.split('+');
  return { key: parts.at(-1) ?? '', ctrl: parts.includes('Ctrl'), alt: parts.includes('Alt') };
};
const from = (place: Place, keys: string): [number, number] | undefined => {
  const to = moveBy(pressed(keys), place, extent);
  return to && [to.row, to.column];
};

describe('keys in the matrix', () => {
  const moves: readonly (readonly [string, [number, number]])[] = [
    ['ArrowUp', [19, 150]], ['ArrowDown', [21, 150]], ['ArrowLeft', [20, 149]], ['ArrowRight', [20, 151]],
    ['Home', [20, 0]], ['End', [20, 299]], ['Ctrl+Home', [0, 0]], ['Ctrl+End', [39, 299]],
    ['PageUp', [10, 150]], ['PageDown', [30, 150]], ['Alt+PageUp', [20, 144]], ['Alt+PageDown', [20, 156]],
    ['Ctrl+ArrowUp', [0, 150]], ['Ctrl+ArrowDown', [39, 150]], ['Ctrl+ArrowLeft', [20, 0]], ['Ctrl+ArrowRight', [20, 299]],
  ];
  for (const [keys, to] of moves) {
    it(`move on ${keys} as in a spreadsheet`, () => {
      assert.deepEqual(from(middle, keys), to);
    });
  }

  it('never lead out of the matrix', () => {
    for (const keys of ['ArrowUp', 'ArrowLeft', 'PageUp', 'Alt+PageUp', 'Ctrl+Home']) assert.deepEqual(from({ row: 0, column: 0 }, keys), [0, 0]);
    for (const keys of ['ArrowDown', 'ArrowRight', 'PageDown', 'Alt+PageDown', 'Ctrl+End']) assert.deepEqual(from({ row: 39, column: 299 }, keys), [39, 299]);
  });

  it('stay at the first cell when the matrix has none', () => {
    assert.deepEqual(moveBy(pressed('ArrowDown'), { row: 0, column: 0 }, { rows: 0, columns: 0, pageRows: 1, pageColumns: 1 }), { row: 0, column: 0 });
  });

  it('leave other keys to the editor', () => {
    for (const keys of ['Tab', 'Escape', 'Ctrl+PageDown', 'Alt+ArrowLeft', 'F6', 'x']) assert.equal(from(middle, keys), undefined);
    for (const keys of ['Ctrl+a', 'Alt+m', 'Ctrl+Enter', 'x', 'Tab']) assert.equal(actionOf(pressed(keys)), undefined);
  });

  it('open, decide and go on', () => {
    assert.deepEqual(['Enter', 'a', 'M', 'n', '.', ','].map((key) => actionOf(pressed(key))), [
      { kind: 'open' },
      { kind: 'decide', decision: 'accepted' },
      { kind: 'decide', decision: 'more-needed' },
      { kind: 'decide', decision: 'not-accepted' },
      { kind: 'undecided', step: 1 },
      { kind: 'undecided', step: -1 },
    ]);
  });
});
