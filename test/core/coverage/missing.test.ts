import assert from 'node:assert/strict';
import { missingOf } from '../../../src/core/coverage/missing.js';
import type { Lacking } from '../../../src/core/judge/types.js';

const point = { stillToShow: 'the whole of it', stillToAdd: 'the rest of it' };
const mentions = (have: number): Lacking => ({ kind: 'mentions', label: 'ways of keeping in touch', category: true, have, need: 2, signals: [] });
const overTime = (have: number): Lacking => ({ kind: 'over-time', label: 'ways of keeping in touch', have, need: 3, goesOn: false });
const categories = (...have: string[]): Lacking => ({ kind: 'categories', label: 'customer types', have, need: 3, others: ['business customers'], signals: [] });

describe('What is missing of a point with words of its own for it', () => {
  it('is told in these words while nothing that is asked for has been counted', () => {
    for (const lacking of [mentions(0), overTime(0)]) {
      assert.deepEqual(missingOf([lacking], point, 'none'), ['the whole of it']);
      assert.deepEqual(missingOf([lacking], point, 'partly'), ['the rest of it']);
    }
    assert.deepEqual(missingOf([categories()], point, 'partly'), ['the rest of it, for example "business customers"']);
  });

  it('is told by what was counted once some of it has been: mentions, actions over time, or kinds', () => {
    for (const lacking of [mentions(1), overTime(1), categories('trade')]) {
      const [told = '', ...more] = missingOf([lacking], point, 'partly');
      assert.deepEqual(more, []);
      assert.doesNotMatch(told, /of it/);
      assert.match(told, /more/);
    }
  });
});
