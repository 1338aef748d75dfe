import assert from 'node:assert/strict';
import { standingOf } from '../../../src/core/assessment/standing.js';
import type { AssessmentRecord } from '../../../src/core/assessment/types.js';
import { createChecker } from '../../../src/core/checker.js';
import { buildMatrix } from '../../../src/core/matrix/buildMatrix.js';
import type { Matrix } from '../../../src/core/matrix/types.js';
import { createPortfolioChecker } from '../../../src/core/portfolio/checkPortfolio.js';
import { decisionOf } from '../assessment/records.js';
import { packOf, pointOf } from '../support/packs.js';

const checker = createChecker([packOf([pointOf('F.1', { mentions: { of: 'apple' } }), { ...pointOf('F.2', { mentions: { of: 'pear' } }), appliesTo: ['reflective-account'] }])]);
const account = '---\nid: E01\ntype: reflective-account\ntitle: At the market\nclaims: [F.2]\n---\nI sold the apples.\n';
const statement = '---\nid: W01\ntype: witness-statement\n---\nMaya sold the pears.\n';

function build(records: readonly AssessmentRecord[] = [], text = account): Matrix {
  const entries = [['file:///E01.md', text], ['file:///W01.md', statement]].map(([key = '', each = '']) => {
    const checked = checker.check(each);
    return { key, name: checked.document.frontMatter?.id ?? key, checked };
  });
  return buildMatrix('Maya', createPortfolioChecker().check({ manifest: undefined, packs: checker.packs, entries, whole: true, today: '2026-05-01', assessment: standingOf(records) }));
}

describe('the matrix of a portfolio', () => {
  it('has a row for each point and a column for each entry', () => {
    const { points, entries, units } = build();
    assert.deepEqual(points.map(({ pack, id }) => `${pack} ${id}`), ['fruit F.1', 'fruit F.2']);
    assert.deepEqual(points.map(({ claimable }) => claimable), [true, false]);
    assert.deepEqual(entries, [{ key: 'file:///E01.md', name: 'E01', title: 'At the market' }, { key: 'file:///W01.md', name: 'W01', title: '' }]);
    assert.deepEqual([...new Set(points.map(({ unit }) => unit))], units.map(({ key }) => key));
  });

  it('says in each cell what is found, by which words, and what is claimed', () => {
    const { cells } = build();
    assert.deepEqual(cells.map(({ row, column, found, claimed, words }) => [row, column, found, claimed, words]), [
      [0, 0, 'found', false, '"I sold the apples."'],
      [1, 0, 'none', true, ''],
    ]);
    assert.equal(cells[1]?.missing.length, 1, 'what a claim still lacks is told');
  });

  it('leaves out cells with nothing in them, and names those where the point does not stand', () => {
    const { absent, cells } = build();
    assert.deepEqual(absent, [[], [1]]);
    assert.ok(!cells.some(({ column }) => column === 1));
  });

  it('says what is decided, by whom, when and why', () => {
    const [cell] = build([decisionOf('d')]).cells;
    assert.deepEqual(cell?.decisions, [{ decision: 'accepted', by: 'D. Hallam', at: '2026-03-14T09:30:00Z', reason: 'Clear account.' }]);
    assert.deepEqual(cell.faults, []);
  });

  it('marks as out of date only the decision whose words have changed', () => {
    const records = [decisionOf('d'), decisionOf('e', { point: 'F.2', decision: 'more-needed', basis: [] })];
    const { cells } = build(records, account.replace('I sold the apples.', 'I sold nine apples.'));
    assert.deepEqual(cells.map(({ row, faults }) => [row, faults]), [[0, ['out-of-date']], [1, []]]);
  });

  it('shows both decisions of a conflict', () => {
    const [cell] = build([decisionOf('d'), decisionOf('e', { decision: 'more-needed' })]).cells;
    assert.deepEqual([cell?.decisions.map(({ decision }) => decision), cell?.faults], [['accepted', 'more-needed'], ['conflict']]);
  });

  it('shows a decision on a point that does not stand for the entry', () => {
    const cell = build([decisionOf('d', { entry: 'W01', point: 'F.2', basis: [] })]).cells.find(({ row, column }) => row === 1 && column === 1);
    assert.ok(cell?.faults.includes('unknown-point'));
  });

  it('is plain data', () => {
    const matrix = build([decisionOf('d')]);
    assert.deepEqual(JSON.parse(JSON.stringify(matrix)), matrix);
  });
});
