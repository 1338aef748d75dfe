import assert from 'node:assert/strict';
import { editDistance } from '../../../src/core/text/editDistance.js';

describe('editDistance', () => {
  const cases: readonly (readonly [string, string, number])[] = [['', '', 0], ['date', 'date', 0], ['claim', 'claims', 1], ['tpye', 'type', 1], ['tittle', 'title', 1], ['learnre', 'learner', 1], ['colour', 'color', 1], ['plase', 'place', 1], ['page', 'date', 2], ['', 'abc', 3], ['abc', '', 3]];
  for (const [one, other, distance] of cases) {
    it(`is ${distance} from "${one}" to "${other}", and back`, () => {
      assert.equal(editDistance(one, other), distance);
      assert.equal(editDistance(other, one), distance);
    });
  }
});
