import assert from 'node:assert/strict';
import type { PortfolioPoint, Serving } from '../../../src/core/coverage/coverPortfolio.js';
import type { EvidenceKind } from '../../../src/core/document/types.js';
import { compilePack } from '../../../src/core/packs/compilePack.js';
import { combinePolicies, type WrittenPointPolicy } from '../../../src/core/portfolio/policy.js';
import { gapsOf } from '../../../src/core/portfolio/sufficiency.js';
import { gapInWords } from '../../../src/core/words/portfolio.js';
import { packOf, pointOf } from '../support/packs.js';

const [point] = compilePack(packOf([pointOf('F.1', {})])).points;

function gaps(kinds: readonly (EvidenceKind | null)[], asked: WrittenPointPolicy, partly: readonly EvidenceKind[] = []): string[] {
  assert.ok(point);
  const serving: Serving[] = [
    ...kinds.map((kind, index) => ({ key: `${index}`, found: 'found' as const, kind, claimed: false })),
    ...partly.map((kind, index) => ({ key: `p${index}`, found: 'partly' as const, kind, claimed: false })),
  ];
  const covered: PortfolioPoint = { point, pack: 'fruit', found: kinds.length > 0 ? 'found' : 'none', claimed: false, decision: null, entries: serving.map(({ key }) => key), serving };
  return gapsOf(covered, combinePolicies([{ points: { 'F.1': asked } }])).map(gapInWords);
}

describe('sufficiency', () => {
  it('asks for nothing more where one piece will do', () => {
    assert.deepEqual(gaps(['case-study'], {}), []);
  });

  it('says nothing of a point that is not found: the coverage does', () => {
    assert.deepEqual(gaps([], { needs: ['observation'], atLeast: 3 }), []);
  });

  it('names the kind that is missing', () => {
    assert.deepEqual(gaps(['case-study'], { needs: ['observation', 'case-study'] }), ['an observation']);
    assert.deepEqual(gaps(['case-study'], { needs: [['observation', 'witness-statement']] }), ['an observation or a witness statement']);
  });

  it('lets one piece serve one need only, and finds the way in which most are served', () => {
    assert.deepEqual(gaps(['observation'], { needs: ['observation', ['observation', 'case-study']] }), ['an observation or a case study']);
    assert.deepEqual(gaps(['observation', 'case-study'], { needs: [['observation', 'case-study'], 'observation'] }), []);
  });

  it('counts pieces of the kinds that are allowed, and only those in which the point is found', () => {
    assert.deepEqual(gaps(['case-study', 'observation'], { atLeast: 3 }), ['1 more piece of evidence']);
    assert.deepEqual(gaps(['case-study'], { atLeast: 3 }, ['observation', 'observation']), ['2 more pieces of evidence']);
    assert.deepEqual(gaps(['case-study', 'observation'], { kinds: ['observation'], atLeast: 2 }), ['1 more piece of evidence']);
  });

  it('names the kinds that count when none of the pieces does', () => {
    assert.deepEqual(gaps(['case-study', null], { kinds: ['observation', 'witness-statement'] }), ['an observation or a witness statement']);
  });

  it('does not ask for the same piece twice, as a kind and as a number', () => {
    assert.deepEqual(gaps(['case-study'], { needs: ['observation'], atLeast: 2 }), ['an observation']);
  });
});
