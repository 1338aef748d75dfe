import assert from 'node:assert/strict';
import { standingOf } from '../../../src/core/assessment/standing.js';
import type { AssessmentRecord, SampleRecord } from '../../../src/core/assessment/types.js';
import { createChecker } from '../../../src/core/checker.js';
import { createPortfolioChecker, type CheckedPortfolio } from '../../../src/core/portfolio/checkPortfolio.js';
import { readManifest } from '../../../src/core/portfolio/manifest.js';
import { decisionOf } from '../assessment/records.js';
import { packOf, pointOf } from '../support/packs.js';

const checker = createChecker([packOf([pointOf('F.1', { mentions: { of: 'apple' } }), pointOf('F.2', { mentions: { of: 'pear' } })])]);
const manifestText = 'learner: Maya Okafor\nassessor: D. Hallam\nassessors:\n  - name: T. Trainee\n    qualified: false\nqualityAssurer: Q. Assurer\n';
const account = '---\nid: E01\ntype: reflective-account\n---\nI sold the apples. They went fast.\n';
const other = '---\nid: E02\ntype: reflective-account\n---\nI sold the pears.\n';

function check(records: readonly AssessmentRecord[], { texts = { 'evidence/E01.md': account, 'evidence/E02.md': other }, whole = true, packs = '' }: { texts?: Readonly<Record<string, string>>; whole?: boolean; packs?: string } = {}): CheckedPortfolio {
  const entries = Object.entries(texts).map(([key, text]) => {
    const checked = checker.check(text);
    return { key: `p/${key}`, name: checked.document.frontMatter?.id ?? 'same.md', path: key, checked };
  });
  return createPortfolioChecker().check({ manifest: readManifest(`${manifestText}${packs}`).manifest, packs: checker.packs, entries, whole, today: '2026-05-01', assessment: standingOf(records) });
}

const told = ({ entries, manifestDiagnostics }: CheckedPortfolio): [string, string][] =>
  [...manifestDiagnostics, ...entries.flatMap(({ diagnostics }) => diagnostics)].filter(({ code }) => code.startsWith('decision.')).map(({ code, message }) => [code, message]);
const codes = (...args: Parameters<typeof check>): string[] => told(check(...args)).map(([code]) => code);
const sample = (verdict: SampleRecord['verdict'], at: string): SampleRecord => ({ kind: 'sample', id: `s-${verdict}`, decision: 'd', verdict, note: 'See the figure.', by: 'Q. Assurer', at });

describe('a manifest that names its assessors', () => {
  it('says who is qualified, and who checks them', () => {
    const { manifest, problems } = readManifest(manifestText);
    assert.deepEqual(problems, []);
    assert.deepEqual(manifest.assessors, [{ name: 'D. Hallam', qualified: true }, { name: 'T. Trainee', qualified: false }]);
    assert.equal(manifest.qualityAssurer, 'Q. Assurer');
  });
});

describe('a portfolio with decisions', () => {
  it('shows them on its points, and tells nothing of those that stand', () => {
    const portfolio = check([decisionOf('d')]);
    assert.deepEqual(told(portfolio), []);
    assert.deepEqual(portfolio.entries.map(({ checked }) => checked.coverage.points.map(({ decision }) => decision)), [['accepted', null], [null, null]]);
    assert.deepEqual(portfolio.entries.map(({ checked }) => checked.coverage.points.map(({ evidence, missing }) => [evidence.length, missing.length])), check([]).entries.map(({ checked }) => checked.coverage.points.map(({ evidence, missing }) => [evidence.length, missing.length])));
    assert.deepEqual(portfolio.points.map(({ decision }) => decision), ['accepted', null]);
    assert.deepEqual(portfolio.units.map(({ points, found, accepted }) => [points, found, accepted]), [[2, 2, 1]]);
    assert.deepEqual(portfolio.units[0]?.holds, [{ kind: 'not-decided', point: 'F.2' }]);
  });

  it('leaves points without a decision as they are, with their evidence still to be worked out', () => {
    const checked = checker.check(account);
    const { points } = checked.coverage;
    const entries = [{ key: 'p/evidence/E01.md', name: 'E01', path: 'evidence/E01.md', checked }];
    const portfolio = createPortfolioChecker().check({ manifest: readManifest(manifestText).manifest, packs: checker.packs, entries, whole: true, today: '2026-05-01', assessment: standingOf([decisionOf('d')]) });
    const decided = portfolio.entries[0]?.checked.coverage.points;
    assert.deepEqual([decided?.[0]?.decision, decided?.[0] === points[0], decided?.[1] === points[1]], ['accepted', false, true]);
  });

  it('is complete when all is accepted', () => {
    const portfolio = check([decisionOf('d'), decisionOf('e', { entry: 'E02', point: 'F.2', basis: [{ words: 'I sold the pears.' }] })]);
    assert.deepEqual([portfolio.units[0]?.holds, portfolio.inTheWay.filter(({ code }) => code !== 'claim.unclaimed')], [[], []]);
  });

  it('tells one that is out of date at the words that changed, with who decided and when', () => {
    const texts = { 'evidence/E01.md': account.replace('I sold the apples.', 'I sold nine apples.') };
    const portfolio = check([decisionOf('d')], { texts });
    const [entry] = portfolio.entries;
    const diagnostic = entry?.diagnostics.find(({ code }) => code === 'decision.out-of-date');
    assert.equal(entry?.checked.document.text.slice(diagnostic?.range.start, diagnostic?.range.end), 'I sold nine apples.');
    assert.match(diagnostic?.message ?? '', /^F\.1 was accepted by D\. Hallam on 14 March 2026, on words that have changed since\./);
    assert.ok(portfolio.inTheWay.some(({ code, message }) => code === 'decision.out-of-date' && message.includes('D. Hallam on 14 March 2026')));
    assert.equal(portfolio.points[0]?.decision, null, 'nothing that can be relied on');
    assert.equal(entry.checked.coverage.points[0]?.decision, null, 'nothing decided on the words as they are');
  });

  it('tells no decision out of date when words around it change, move or are reflowed', () => {
    const texts = { 'evidence/E01.md': '---\nid: E01\ntype: reflective-account\n---\n# Sales\n\nThey went faster. **I sold\nthe\n apples**. Then I rested.\n' };
    assert.deepEqual(codes([decisionOf('d')], { texts }), []);
  });

  it('tells a decision on an entry that is gone at the manifest, only when all entries are there to see', () => {
    const lost = decisionOf('d', { entry: 'E09' });
    const portfolio = check([lost]);
    assert.match(portfolio.manifestDiagnostics[0]?.message ?? '', /in E09, which is no longer in this portfolio/);
    assert.deepEqual(codes([lost], { whole: false }), []);
  });

  it('tells an acceptance with no passage, and one by the learner', () => {
    assert.deepEqual(codes([decisionOf('d', { basis: [] })]), ['decision.no-evidence']);
    const portfolio = check([decisionOf('d', { by: 'Maya Okafor' })]);
    assert.deepEqual(told(portfolio).map(([code]) => code), ['decision.by-learner']);
    assert.equal(portfolio.entries[0]?.checked.coverage.points[0]?.decision, null);
  });

  it('tells two that stand side by side once, with both named, and shows neither', () => {
    const portfolio = check([decisionOf('d'), decisionOf('e', { decision: 'not-accepted', by: 'T. Trainee', at: '2026-03-15T10:00:00Z' }), { kind: 'countersignature', id: 'k', decision: 'e', by: 'D. Hallam', at: '2026-03-16T10:00:00Z' }]);
    assert.deepEqual(told(portfolio), [['decision.conflict', 'F.1 was accepted by D. Hallam on 14 March 2026, and not accepted by T. Trainee on 15 March 2026. Both are kept. Decide which one stands.']]);
    assert.equal(portfolio.entries[0]?.checked.coverage.points[0]?.decision, null);
  });

  it('waits for a countersignature, and says so as work to do', () => {
    const portfolio = check([decisionOf('d', { by: 'T. Trainee' })]);
    assert.deepEqual(told(portfolio).map(([code]) => code), ['decision.not-countersigned']);
    assert.ok(portfolio.inTheWay.some(({ code }) => code === 'decision.not-countersigned'));
  });

  it('waits for what the quality assurer asked for, by name and day, until it is done', () => {
    const records = [decisionOf('d'), sample('action-needed', '2026-03-20T10:00:00Z')];
    const [[code, message] = []] = told(check(records));
    assert.deepEqual([code, message], ['decision.action-needed', 'F.1 was accepted by D. Hallam on 14 March 2026. Q. Assurer asked for action on 20 March 2026: See the figure. Nobody has followed it up yet.']);
    assert.deepEqual(check(records).units[0]?.holds.map(({ kind }) => kind), ['decision', 'not-decided']);
    assert.deepEqual(codes([...records, sample('done', '2026-03-21T10:00:00Z')]), []);
  });

  it('tells a decision on a point that no pack has', () => {
    assert.deepEqual(codes([decisionOf('d', { point: 'F.9' })]), ['decision.unknown-point']);
  });

  it('tells nothing of decisions by a pack that is not there, which is told already', () => {
    const records = [decisionOf('d', { pack: 'nuts', point: 'N.1' }), decisionOf('e', { point: 'F.9' })];
    assert.deepEqual(told(check(records, { packs: 'packs: [fruit, nuts]\n' })).map(([code, message]) => [code, message.slice(0, 3)]), [['decision.unknown-point', 'F.9']]);
    assert.equal(codes(records, { packs: 'packs: [fruit]\n' }).length, 2);
  });

  it('knows an entry without an id by its path, also beside one of the same name', () => {
    const texts = { 'evidence/a/same.md': 'I sold the plums.\n', 'evidence/b/same.md': 'I sold the apples.\n' };
    const portfolio = check([decisionOf('d', { entry: 'evidence/b/same.md' })], { texts });
    assert.deepEqual([told(portfolio), portfolio.decisions.map(({ key }) => key)], [[], ['p/evidence/b/same.md']]);
  });

  it('keeps an entry the same object while its decisions are the same', () => {
    const checked = checker.check(account);
    const portfolioChecker = createPortfolioChecker();
    const again = () => portfolioChecker.check({ manifest: undefined, packs: checker.packs, entries: [{ key: 'k', name: 'E01', checked }], whole: true, today: '2026-05-01', assessment: standingOf([decisionOf('d')]) }).entries[0]?.checked;
    assert.equal(again(), again());
  });
});
