import assert from 'node:assert/strict';
import { parseDocument } from '../../../src/core/document/parseDocument.js';

function claims(text: string): { point: string; word: string; passage: string }[] {
  return parseDocument(text).claims.map(({ point, range, scope }) => ({
    point,
    word: text.slice(range.start, range.end),
    passage: scope === 'entry' ? 'entry' : text.slice(scope.start, scope.end),
  }));
}

describe('claims in the text', () => {
  it('stand in square or round brackets at the end of a paragraph, and claim for it', () => {
    const text = 'First.\n\nI rang her back. [CT.1]\n\nWe sorted it (CC.3).';
    assert.deepEqual(claims(text), [
      { point: 'CT.1', word: 'CT.1', passage: 'I rang her back. [CT.1]' },
      { point: 'CC.3', word: 'CC.3', passage: 'We sorted it (CC.3).' },
    ]);
  });

  it('can name several points, in one bracket or in several', () => {
    assert.deepEqual(claims('Done. (CC.3, CC.5) [CT.1]').map(({ word }) => word), ['CC.3', 'CC.5', 'CT.1']);
    assert.deepEqual(claims('Done. [CC.3 & CC.5; CT.1]').map(({ word }) => word), ['CC.3', 'CC.5', 'CT.1']);
  });

  it('are read before brackets that look like ids and are no claim, and before nothing else', () => {
    for (const after of ['[CC3]', '(CC 3)', '[CT.l]', '[CC.3, 4 and 5]', '[CC3, CT.1]', '[CC3] [CT 2].', '([CC3](x.md))', '(E02)']) assert.deepEqual(claims(`I rang her. [CC.1] ${after}`).map(({ point }) => point), ['CC.1'], after);
    for (const after of ['(later)', '[1]', '(see CC3)', '(in March 2026)', '(Room 5)', '(table 4)', '(hello)', '[CC3] and more', '[3, CC4]']) assert.deepEqual(claims(`I rang her. [CC.1] ${after}`), [], after);
  });

  it('stand in a list of any length, and behind one of another', () => {
    const all = Array.from({ length: 90 }, (_, at) => `CC.${at + 1}`);
    assert.deepEqual(claims(`Done. [CT.1] [${all.join(', ')}]`).map(({ point }) => point), ['CT.1', ...all]);
  });

  it('are read in time in proportion to the text', () => {
    for (const piece of ['(', '( ', '[CC3] ', '(CC<!-- -->3) ', '[CC.1, ', `[CC${' '.repeat(49_000)}3]\n\n`]) parseDocument(piece.repeat(100_000 / piece.length));
  }).timeout(2000);

  it('stand in list items and table rows too', () => {
    assert.deepEqual(claims('- one [CT.1]\n- two\n').map(({ passage }) => passage), ['one [CT.1]']);
    assert.deepEqual(claims('| a | b |\n|---|---|\n| c | d [CT.2] |\n').map(({ passage }) => passage), ['| c | d [CT.2] |']);
  });

  it('do not stand inside a paragraph, in a heading, in quoted text or in a comment', () => {
    for (const text of ['As in [CT.1] we did.', '# Work [CT.1]', '> said [CT.1]', '```\nsaid [CT.1]\n```', 'a <!-- [CT.1] -->', '[CT]', '[1.2]', 'a [CT.1](x)b']) assert.deepEqual(claims(text), [], text);
  });

  it('come after those of the front matter', () => {
    const text = '---\ntype: observation\nclaims: [CT.2, CC.1]\n---\n\nDone. [CT.1]\n';
    assert.deepEqual(claims(text).map(({ point, word, passage }) => [point, word, passage]), [
      ['CT.2', 'CT.2', 'entry'],
      ['CC.1', 'CC.1', 'entry'],
      ['CT.1', 'CT.1', 'Done. [CT.1]'],
    ]);
  });
});
