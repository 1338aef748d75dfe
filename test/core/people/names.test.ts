import assert from 'node:assert/strict';
import { sameName } from '../../../src/core/people/names.js';

describe('Names', () => {
  it('can be one person’s when the surname and the initial fit', () => {
    for (const [a, b] of [['Rosa Bell', 'rosa  bell'], ['R. Bell', 'Rosa Bell'], ['Mrs Rosa Bell', 'R Bell'], ['Rosa Jane Bell', 'Rosa Bell'], ["Siân O'Dea", 'Sian O’Dea'], ['Bell', 'Bell']] as const) assert.equal(sameName(a, b), true, `${a} ${b}`);
  });

  it('are two people’s otherwise', () => {
    for (const [a, b] of [['Rosa Bell', 'Rita Bell'], ['Rosa Bell', 'Tom Bell'], ['Rosa Bell', 'Rosa Marsh'], ['Bell', 'Rosa Bell'], ['', ''], ['Rosa', 'Rosa Bell'], ['Assessor 1', 'Assessor 2'], ['Learner 12', 'Learner 2']] as const) assert.equal(sameName(a, b), false, `${a} ${b}`);
  });
});
