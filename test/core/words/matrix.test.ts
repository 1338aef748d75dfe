import assert from 'node:assert/strict';
import { cellDecidedWords, cellFoundWords, cellSentences, matrixChangedWords, matrixSizeWords } from '../../../src/core/words/matrix.js';
import { accepted, cellOf, matrixOf } from '../matrix/matrices.js';

const { points: [point], entries: [entry] } = matrixOf(1, 1, []);
const sentences = (...[more]: [Parameters<typeof cellOf>[2]?]): string => {
  assert.ok(point && entry);
  return cellSentences(point, entry, cellOf(0, 0, more));
};

describe('words of the matrix', () => {
  it('say in a cell what is found, claimed and decided, each with a shape', () => {
    assert.deepEqual(
      [cellOf(0, 0), cellOf(0, 0, { claimed: true }), cellOf(0, 0, { found: 'partly' }), cellOf(0, 0, { found: 'found', claimed: true }), undefined].map(cellFoundWords),
      ['○ not found yet', '○ not found yet · claimed', '◐ partly found', '● found · claimed', '–'],
    );
    assert.deepEqual(
      [cellOf(0, 0), cellOf(0, 0, { decisions: [accepted] }), cellOf(0, 0, { decisions: [accepted], faults: ['out-of-date'] })].map(cellDecidedWords),
      ['', '✓ accepted', '↻ out of date'],
    );
  });

  it('tell the whole cell in sentences', () => {
    assert.equal(sentences(), 'P.1 Apples in E1: not found yet. Not claimed.');
    assert.equal(sentences({ found: 'found', claimed: true, words: '"I sold apples."' }), 'P.1 Apples in E1: found, claimed. Not decided yet. "I sold apples."');
    assert.equal(sentences({ claimed: true, missing: ['one more apple'] }), 'P.1 Apples in E1: not found yet, claimed. Not decided yet. Still to show: one more apple.');
    assert.equal(
      sentences({ found: 'found', decisions: [accepted], faults: ['out-of-date'] }),
      'P.1 Apples in E1: found, out of date. Not claimed. Accepted by D. Hallam on 14 March 2026: Clear account. Out of date: the words have changed since.',
    );
    assert.ok(point && entry);
    assert.equal(cellSentences({ ...point, claimable: false }, entry, cellOf(0, 0, { found: 'found' })), 'P.1 Apples in E1: found. Not decided yet.');
    assert.equal(cellSentences(point, entry, undefined), 'P.1 Apples in E1: does not stand for this kind of evidence.');
  });

  it('begin what is spoken of a cell with what it shows, so that it can be called by that', () => {
    for (const more of [{ claimed: true }, { found: 'partly' }, { found: 'found', claimed: true, decisions: [accepted] }, { claimed: true, decisions: [accepted], faults: ['conflict'] }] as const) {
      const cell = cellOf(0, 0, more);
      const shown = `${cellFoundWords(cell)} ${cellDecidedWords(cell)}`.replace(/[^a-z ]/g, '').trim().replace(/ +/g, ' ');
      assert.ok(sentences(more).replace(/[^A-Za-z ]/g, '').includes(`in E ${shown}`), `${shown} in ${sentences(more)}`);
    }
  });

  it('count what is on screen', () => {
    assert.equal(matrixSizeWords({ points: 40, entries: 300 }, { points: 40, entries: 300, undecided: 7 }), '40 points, 300 entries, 7 waiting for a decision.');
    assert.equal(matrixSizeWords({ points: 1, entries: 2 }, { points: 40, entries: 300, undecided: 0 }), '1 of 40 points, 2 of 300 entries, 0 waiting for a decision.');
  });

  it('tell a few changes one by one and many by their number', () => {
    assert.equal(matrixChangedWords(['One.', 'Two.']), 'One. Two.');
    assert.equal(matrixChangedWords(['One.', 'Two.', 'Three.']), '3 cells have changed.');
  });
});
