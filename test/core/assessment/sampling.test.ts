import assert from 'node:assert/strict';
import { planSample, usualSampling, type SampleCandidate } from '../../../src/core/assessment/sampling.js';

const kinds = ['reflective-account', 'witness-statement', 'observation'];
const candidates: SampleCandidate[] = Array.from({ length: 100 }, (_, index) => ({
  id: `d${index}`,
  learner: `learner ${index % 10}`,
  assessor: index % 4 === 0 ? 'N. New' : 'D. Hallam',
  pack: 'fruit',
  point: `F.${index % 7}`,
  kind: index === 50 ? 'case-study' : (kinds[index % 3] ?? ''),
}));
const ids = (drawn: ReturnType<typeof planSample>): string[] => drawn.map(({ candidate }) => candidate.id);

describe('a sampling plan', () => {
  it('is the same for the same seed, in whatever order the decisions come', () => {
    assert.deepEqual(ids(planSample([...candidates].reverse(), usualSampling)), ids(planSample(candidates, usualSampling)));
  });

  it('is another for another seed', () => {
    assert.notDeepEqual(ids(planSample(candidates, { ...usualSampling, seed: '2' })), ids(planSample(candidates, usualSampling)));
  });

  it('draws its share of each assessor\'s decisions, and more of a new one\'s', () => {
    const drawn = planSample(candidates, { ...usualSampling, newAssessors: ['n. new'], oneOfEach: [] });
    const of = (assessor: string): number => drawn.filter(({ candidate }) => candidate.assessor === assessor).length;
    assert.deepEqual([of('D. Hallam'), of('N. New')], [15, 13]);
  });

  it('draws at least one of each kind, assessor and point, and says why', () => {
    const drawn = planSample(candidates, { ...usualSampling, share: 0 });
    assert.deepEqual(new Set(drawn.map(({ candidate }) => candidate.kind)), new Set([...kinds, 'case-study']));
    assert.deepEqual(new Set(drawn.map(({ candidate }) => candidate.point)), new Set(candidates.map(({ point }) => point)));
    assert.ok(drawn.some(({ candidate, reasons }) => candidate.id === 'd50' && reasons.some((reason) => reason.kind === 'one-of-each' && reason.which === 'case-study')));
    assert.ok(drawn.every(({ reasons }) => reasons.length > 0));
  });

  it('hardly changes when one more decision is made', () => {
    const policy = { ...usualSampling, oneOfEach: [] };
    const before = new Set(ids(planSample(candidates, policy)));
    const after = ids(planSample([...candidates, { ...candidates[1], id: 'later' } as SampleCandidate], policy));
    assert.ok([...before].filter((id) => !after.includes(id)).length <= 1);
  });

  it('draws all when all are asked for, and none of none', () => {
    assert.equal(planSample(candidates, { ...usualSampling, share: 1 }).length, 100);
    assert.deepEqual(planSample([], usualSampling), []);
  });
});
