import assert from 'node:assert/strict';
import { viewOf } from '../../../src/core/report/view.js';
import { fruitGroup } from './groups.js';

describe('what a report for people shows', () => {
  it('takes the lines of a group together once, however much stands in the way', () => {
    let taken = 0;
    const group = {
      ...fruitGroup({ 'E01.md': '', 'E02.md': '', 'E03.md': '' }),
      get records() {
        taken++;
        return [];
      },
    };
    assert.equal(viewOf(group).inTheWay?.filter(({ where }) => where !== undefined).length, 3);
    assert.equal(taken, 1);
  });
});
