import assert from 'node:assert/strict';
import { obstaclesByPressing } from '../../../src/core/portfolio/readyToSubmit.js';
import { submitPlaceholder } from '../../../src/core/words/submit.js';

const range = { start: 0, end: 0 };

describe('ready to submit', () => {
  it('parts what is in the way by how pressing it is, and leaves out the declaration of the whole', () => {
    const inTheWay = [
      { message: 'Broken.', code: 'frontMatter.syntax', severity: 'error', place: { key: 'E01', range } },
      { message: 'CT.4 has no evidence yet.', point: 'CT.4' },
      { message: 'Not signed.', code: 'witness.missing-signature', severity: 'warning', place: { key: 'W01', range } },
      { message: 'No declaration.', code: 'authenticity.no-declaration', severity: 'warning', place: { key: undefined, range } },
      { message: 'No declaration of the witness.', code: 'authenticity.no-declaration', severity: 'warning', place: { key: 'W01', range } },
      { message: 'Empty.', code: 'document.empty', severity: 'information', place: { key: 'E02', range } },
    ] as const;
    assert.deepEqual(obstaclesByPressing({ inTheWay }).map(({ pressing, obstacles }) => [pressing, ...obstacles.map(({ message }) => message)]), [
      ['broken', 'Broken.'],
      ['points', 'CT.4 has no evidence yet.'],
      ['look-first', 'Not signed.', 'No declaration of the witness.'],
      ['unfinished', 'Empty.'],
    ]);
  });

  it('says how much is found, then what is in the way, or that nothing is', () => {
    const totals = { points: 12, found: 11, partly: 1, claimed: 12 };
    assert.equal(submitPlaceholder(totals, 2, false), '11 of 12 points found. In the way: 3 things. Choose one to go there.');
    assert.equal(submitPlaceholder(totals, 0, false), '11 of 12 points found. In the way: 1 thing. Choose one to go there.');
    assert.equal(submitPlaceholder({ ...totals, found: 12 }, 0, true), 'Ready. 12 of 12 points found, and nothing stands in the way. Your assessor decides.');
  });
});
