import assert from 'node:assert/strict';
import { createChecker } from '../../../src/core/checker.js';
import { howToClaimMessage, noGapMessage } from '../../../src/core/words/claims.js';
import { packOf, pointOf } from '../support/packs.js';

describe('How to claim', () => {
  const apple = { mentions: { of: 'apple' } };
  const pointsOf = (...points: Parameters<typeof packOf>[0]) => createChecker([packOf(points)]).check('---\ntype: observation\n---\n\nNothing.\n').coverage.points;
  const ofKind = pointOf('W.1', apple, { appliesTo: ['observation'] });

  it('is said with the first point that can be claimed', () => {
    assert.equal(howToClaimMessage(pointsOf(ofKind, pointOf('F.1', apple), pointOf('F.2', apple))), 'To see what is still to show, claim the points that this entry is about: "claims: [F.1]" in the fields at the top, or "[F.1]" at the end of a paragraph.');
  });

  it('is not said where nothing can be claimed', () => {
    assert.equal(howToClaimMessage(pointsOf(ofKind)), undefined);
  });

  it('is said to those who look for what their claims lack, and have none', () => {
    const points = pointsOf(pointOf('F.1', apple));
    assert.equal(noGapMessage(1, points), 'Nothing that is claimed in this entry is missing.');
    assert.equal(noGapMessage(0, points), `Nothing is claimed in this entry. ${howToClaimMessage(points) ?? ''}`);
    assert.equal(noGapMessage(0, pointsOf(ofKind)), 'Nothing is claimed in this entry.');
  });
});
