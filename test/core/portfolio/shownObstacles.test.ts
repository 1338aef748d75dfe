import assert from 'node:assert/strict';
import { shownObstacles } from '../../../src/core/portfolio/shownObstacles.js';
import type { Obstacle } from '../../../src/core/portfolio/inTheWay.js';

describe('What stands in the way, as the user wants findings shown', () => {
  const lacks: Obstacle = { message: 'CT.4 has no evidence.', point: 'CT.4' };
  const unsigned: Obstacle = { message: 'Not signed.', code: 'witness.missing-signature', severity: 'warning' };
  const undated: Obstacle = { message: 'No date.', code: 'witness.missing-date', severity: 'information' };

  it('leaves out what is off, or a hint', () => {
    assert.deepEqual(shownObstacles([lacks, unsigned, undated], { 'witness.missing-signature': 'off', 'witness.*': 'hint' }), [lacks]);
  });

  it('is as pressing as the setting says', () => {
    assert.deepEqual(shownObstacles([undated], { 'witness.*': 'warning' }), [{ ...undated, severity: 'warning' }]);
  });

  it('always holds what points lack, and is left as it is by no setting, or a wrong one', () => {
    for (const setting of [{}, undefined, { 'witness.missing-date': 'loud' }]) assert.deepEqual(shownObstacles([lacks, unsigned, undated], setting), [lacks, unsigned, undated]);
  });
});
