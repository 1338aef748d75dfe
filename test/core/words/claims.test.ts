import assert from 'node:assert/strict';
import { createChecker } from '../../../src/core/checker.js';
import { howToClaimMessage } from '../../../src/core/words/claims.js';
import { packOf, pointOf } from '../support/packs.js';

describe('How to claim', () => {
  const apple = { mentions: { of: 'apple' } };
  const said = (...points: Parameters<typeof packOf>[0]) => howToClaimMessage(createChecker([packOf(points)]).check('---\ntype: observation\n---\n\nNothing.\n').coverage.points);

  it('is said with the first point that can be claimed', () => {
    assert.equal(said(pointOf('W.1', apple, { appliesTo: ['observation'] }), pointOf('F.1', apple), pointOf('F.2', apple)), 'To see what is still to show, claim the points that this entry is about: "claims: [F.1]" in the fields at the top, or "[F.1]" at the end of a paragraph.');
  });

  it('is not said where nothing can be claimed', () => {
    assert.equal(said(pointOf('W.1', apple, { appliesTo: ['observation'] })), undefined);
  });
});
