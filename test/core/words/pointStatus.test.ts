import assert from 'node:assert/strict';
import { createChecker } from '../../../src/core/checker.js';
import { pointStatus, shortPointStatus } from '../../../src/core/words/messages.js';
import { packOf, pointOf } from '../support/packs.js';

const checker = createChecker([packOf([pointOf('F.1', { mentions: { of: 'apple' } }), pointOf('W.1', { mentions: { of: 'apple' } }, { appliesTo: ['observation'] })])]);

describe('the state of a point in a line', () => {
  const [own, ofKind] = checker.check('---\ntype: observation\n---\nAn apple.').coverage.points;
  const [open] = checker.check('---\ntype: observation\n---\nNothing.').coverage.points;

  it('says where it is found and whether anybody claims it', () => {
    assert.ok(own && open);
    assert.equal(pointStatus(own, ['E01', 'E02'], []), 'found · E01, E02 · not claimed');
    assert.equal(pointStatus(own, ['E01'], ['E01']), 'found · E01');
    assert.equal(pointStatus(own, ['E01'], ['E03']), 'found · E01 · claimed in E03');
    assert.equal(pointStatus(open, [], []), 'not found yet');
  });

  it('does not call unclaimed what stands for a kind of evidence, and nobody claims', () => {
    assert.ok(ofKind);
    assert.equal(pointStatus(ofKind, ['E01'], []), 'found · E01');
  });

  it('is short in a line of the view, the state first', () => {
    assert.ok(own && open);
    assert.equal(shortPointStatus(open, [], ['E02']), 'not yet · claimed in E02');
    assert.equal(shortPointStatus(own, ['E01'], []), 'found · E01 · not claimed');
  });
});
