import assert from 'node:assert/strict';
import { readManifest } from '../../../src/core/portfolio/manifest.js';
import { combinePolicies, pointPolicy } from '../../../src/core/portfolio/policy.js';

/** What holds of the policy of a manifest that has a fault, and how many faults are told. */
const policyOf = (text: string) => {
  const { manifest, problems } = readManifest(text);
  assert.ok(problems.length > 0, 'the fault is told');
  return combinePolicies([manifest.policy]);
};
const whole = 'policy:\n  oldestMonths: 24\n  declaration: true\n  witnessStatuses: [line manager]\n  everyPoint: {atLeast: 2}\n  points:\n    CT.1: {atLeast: 3, kinds: [observation]}\n    CT.2: {needs: [observation, [witness-statement, case-study]]}\n';

describe('The policy of a portfolio.yaml with a fault', () => {
  it('holds in full where the fault is elsewhere', () => {
    assert.deepEqual(policyOf(`${whole}lerner: A\n`), combinePolicies([readManifest(whole).manifest.policy]));
  });

  it('holds but for the field that has the fault', () => {
    const full = combinePolicies([readManifest(whole).manifest.policy]);
    assert.deepEqual(policyOf(whole.replace('oldestMonths: 24', 'oldestMonths: two years')), { ...full, oldestMonths: undefined });
    assert.deepEqual(policyOf(whole.replace('oldestMonths', 'oldestMonth')), { ...full, oldestMonths: undefined });
    assert.deepEqual(policyOf(whole.replace('declaration: true', 'declaration: maybe')), { ...full, declaration: false });
    assert.deepEqual(policyOf(whole.replace('[line manager]', "['']")), { ...full, witnessStatuses: undefined });
    assert.deepEqual(policyOf(whole.replace('everyPoint: {atLeast: 2}', 'everyPoint: 2')).everyPoint.atLeast, 1);
  });

  it('holds for the other points, and the other rules of the same point', () => {
    const policy = policyOf(whole.replace('atLeast: 3', 'atLeast: 0'));
    assert.deepEqual(pointPolicy(policy, 'CT.1'), { kinds: ['observation'], needs: [], atLeast: 2 });
    assert.deepEqual(pointPolicy(policy, 'CT.2').needs, [['observation'], ['witness-statement', 'case-study']]);
    assert.deepEqual(pointPolicy(policyOf(whole.replace(/CT\.1: .+/, 'CT.1: 3')), 'CT.2').needs.length, 2);
  });

  it('does not ask for more than was meant, where one of several choices is misspelt', () => {
    assert.equal(pointPolicy(policyOf(whole.replace('kinds: [observation]', 'kinds: [observation, witnes-statement]')), 'CT.1').kinds, undefined);
    assert.deepEqual(pointPolicy(policyOf(whole.replace('[witness-statement,', '[witnes-statement,')), 'CT.2').needs, [['observation']]);
  });

  it('is none where nothing of it can be read', () => {
    for (const text of ['policy: strict\n', 'policy: [a]\n', 'policy:\n  oldestMonths: 24\npacks: [\n']) assert.deepEqual(policyOf(text), combinePolicies([]), text);
  });
});
