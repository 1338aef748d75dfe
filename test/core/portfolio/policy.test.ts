import assert from 'node:assert/strict';
import { combinePolicies, pointPolicy } from '../../../src/core/portfolio/policy.js';

describe('a policy', () => {
  it('asks for one piece of any kind when nobody says anything', () => {
    const policy = combinePolicies([undefined, undefined]);
    assert.deepEqual(pointPolicy(policy, 'CT.1'), { kinds: undefined, needs: [], atLeast: 1 });
    assert.equal(policy.oldestMonths, undefined);
    assert.equal(policy.declaration, false);
  });

  it('can be made stricter and never looser', () => {
    const pack = { everyPoint: { atLeast: 2, kinds: ['observation', 'witness-statement'] as const }, oldestMonths: 24, declaration: true, witnessStatuses: ['Line manager', 'Colleague'] };
    const manifest = { everyPoint: { atLeast: 1, kinds: ['witness-statement', 'case-study'] as const }, oldestMonths: 36, declaration: false, witnessStatuses: ['line manager', 'Customer'] };
    for (const policy of [combinePolicies([pack, manifest]), combinePolicies([manifest, pack])]) {
      assert.equal(policy.everyPoint.atLeast, 2);
      assert.deepEqual(policy.everyPoint.kinds, ['witness-statement']);
      assert.equal(policy.oldestMonths, 24);
      assert.equal(policy.declaration, true);
      assert.deepEqual(policy.witnessStatuses?.map((each) => each.toLowerCase()), ['line manager']);
    }
  });

  it('holds for a point what holds for every point, and more', () => {
    const policy = combinePolicies([
      { points: { 'CT.1': { needs: ['observation'] } } },
      { everyPoint: { atLeast: 2 }, points: { 'CT.1': { needs: ['observation', ['witness-statement', 'case-study']] } } },
    ]);
    assert.deepEqual(pointPolicy(policy, 'CT.1'), { kinds: undefined, needs: [['observation'], ['witness-statement', 'case-study']], atLeast: 2 });
    assert.deepEqual(pointPolicy(policy, 'CT.2'), { kinds: undefined, needs: [], atLeast: 2 });
  });
});
