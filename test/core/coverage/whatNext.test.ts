import assert from 'node:assert/strict';
import { whatNext } from '../../../src/core/coverage/whatNext.js';
import { createPortfolioChecker, type CheckedPortfolio } from '../../../src/core/portfolio/checkPortfolio.js';
import { readManifest } from '../../../src/core/portfolio/manifest.js';
import { whatNextMessage } from '../../../src/core/words/whatNext.js';
import { builtInChecker } from '../support/builtInChecker.js';
import { sampleTexts } from '../support/sample.js';

const fields = (claims: string): string => `---\ntype: reflective-account\nclaims: [${claims}]\n---\n\n`;
const two = 'I work on the desk at our cycle shop. My customers are of two kinds. External customers are members of the public with a broken bike; they differ because they pay. Internal customers are our own finance team, who need my till report.';

function checked(texts: Readonly<Record<string, string>>, manifest = ''): CheckedPortfolio {
  const entries = Object.entries(texts).map(([name, text]) => ({ key: name, name, checked: builtInChecker.check(text) }));
  return createPortfolioChecker().check({ manifest: readManifest(manifest).manifest, packs: builtInChecker.packs, entries, nothing: builtInChecker.check('').coverage, whole: true, today: '2026-06-01' });
}

describe('what next', () => {
  it('is the point that is nearly there, at its last words, with what is found, what lacks and why', () => {
    const portfolio = checked({ E01: `${fields('CT.1')}${two}`, E02: `${fields('CC.3')}Nothing to tell.` });
    const step = whatNext(portfolio);
    assert.ok(step?.kind === 'finish');
    assert.deepEqual([step.point.point.point.id, step.entry.name], ['CT.1', 'E01']);
    assert.ok(step.range.start > fields('CT.1').length && step.range.end <= `${fields('CT.1')}${two}`.length);
    assert.match(whatNextMessage(step), /^CT\.1 Types of customer: partly found in E01 \(.+\)\. Still to show: .+\. Why this one: 1 part left\.$/);
  });

  it('is what an entry claims, before what none has begun, at the end of its text', () => {
    const text = `${fields('CC.3')}Nothing to tell.\n\n`;
    const step = whatNext(checked({ E02: text }));
    assert.ok(step?.kind === 'write');
    assert.deepEqual([step.point.point.point.id, step.entry.name, step.range.start], ['CC.3', 'E02', text.trimEnd().length]);
    assert.match(whatNextMessage(step), /^CC\.3 .+: claimed in E02, not found there yet\. Still to show: /);
  });

  it('is the first point of the packs while nothing is begun', () => {
    const step = whatNext(checked({}));
    assert.deepEqual([step?.kind, step?.point.point.point.id], ['begin', 'CC.1']);
    assert.match(step ? whatNextMessage(step) : '', /^CC\.1 .+: not begun yet\. Still to show: /);
  });

  it('takes the one with fewer parts left, and of those what is claimed', () => {
    const step = whatNext(checked({ E01: `${fields('')}${two}`, E02: `${fields('CT.1')}${two}` }));
    assert.ok(step?.kind === 'finish');
    assert.equal(step.coverage.missing.length, 1);
    assert.equal(step.entry.name, 'E02');
  });

  it('is what the policy asks for once every point is found, and nothing when it asks for nothing', () => {
    const full = checked(Object.fromEntries(sampleTexts()));
    const found = { entries: full.entries, points: full.points.filter(({ found }) => found === 'found') };
    assert.equal(whatNext(found), undefined);
    const asked = { ...found, points: found.points.map((point, index) => (index === 1 ? { ...point, lacking: ['an observation'] } : point)) };
    const step = whatNext(asked);
    assert.ok(step?.kind === 'add');
    assert.match(whatNextMessage(step), /: found\. Still needed: an observation\. Why this one: /);
  });

  it('is the same for the same portfolio', () => {
    const portfolio = checked({ E01: `${fields('CT.1')}${two}` });
    assert.deepEqual(whatNext(portfolio)?.point.point.point.id, whatNext(portfolio)?.point.point.point.id);
  });
});
