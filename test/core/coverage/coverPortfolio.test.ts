import assert from 'node:assert/strict';
import { createChecker } from '../../../src/core/checker.js';
import { coverPortfolio, totalsOf } from '../../../src/core/coverage/coverPortfolio.js';
import type { Pack } from '../../../src/core/packs/types.js';
import { packOf, pointOf } from '../support/packs.js';

const kinds = pointOf('F.1', { categories: { of: 'kind-of-fruit', atLeast: 2 } }, { partly: { categories: { of: 'kind-of-fruit', atLeast: 1 } } });

function cover(packs: readonly Pack[], entries: Readonly<Record<string, string>>) {
  const checker = createChecker(packs);
  return coverPortfolio(Object.entries(entries).map(([key, text]) => ({ key, coverage: checker.check(text).coverage })));
}

describe('the coverage of a portfolio', () => {
  it('takes the best of all entries, and names those that show it, best first', () => {
    const [point] = cover([packOf([kinds])], { E01: 'Apples here.', E02: 'None.', E03: 'Apples and pears.', E04: 'Plums here.' });
    assert.deepEqual([point?.found, point?.entries], ['found', ['E03', 'E01', 'E04']]);
  });

  it('is claimed when any entry claims it, whether it shows it or not', () => {
    const [point] = cover([packOf([kinds])], { E01: 'Apples and pears.', E02: 'None. [F.1]' });
    assert.deepEqual([point?.claimed, point?.entries], [true, ['E01']]);
    assert.equal(cover([packOf([kinds])], { E01: 'Apples.' })[0]?.claimed, false);
  });

  it('has each point once, as the packs list them, whichever entry brought it', () => {
    const done = { signal: { name: 'done' } };
    const point = (id: string) => pointOf(id, done, id.startsWith('W') ? { appliesTo: ['observation'] } : {});
    const units = [
      { id: 'U2', title: 'Two', outcomes: [{ id: '2.2', title: 'b', points: [point('A.9')] }, { id: '2.1', title: 'a', points: [point('W.1'), point('A.1')] }] },
      { id: 'U10', title: 'Ten', outcomes: [{ id: '10.1', title: 'c', points: [point('A.3')] }] },
    ];
    const packs = [packOf([], { units }), packOf([point('B.1')], { id: 'other' })];
    const points = cover(packs, { E01: 'Hello.', W01: '---\ntype: observation\n---\nHello.' });
    assert.deepEqual(points.map(({ point: { point: { id } } }) => id), ['A.9', 'W.1', 'A.1', 'A.3', 'B.1']);
  });

  it('keeps points of two packs with one id apart', () => {
    assert.equal(cover([packOf([kinds]), packOf([kinds], { id: 'other' })], { E01: 'Apples.' }).length, 2);
  });

  it('is empty without entries', () => {
    assert.deepEqual(coverPortfolio([]), []);
  });

  it('is counted by what was found and claimed', () => {
    assert.deepEqual(totalsOf([{ found: 'found', claimed: true }, { found: 'partly', claimed: false }, { found: 'none', claimed: true }, { found: 'found', claimed: false }]), { points: 4, found: 2, partly: 1, claimed: 2 });
  });
});
