import assert from 'node:assert/strict';
import { createChecker } from '../../../../src/core/checker.js';
import { packOf, pointOf } from '../../support/packs.js';
import { checkWritten } from '../../support/portfolios.js';

const checker = createChecker([packOf([pointOf('F.1', { mentions: { of: 'apple' } })])]);

function told(date: string, manifest = 'policy: {oldestMonths: 12}') {
  const text = `---\ntype: observation\ndate: ${date}\n---\nSo there.`;
  return checkWritten(checker, { manifest, entries: { 'E01.md': text }, today: '2026-06-30' }).entries[0]!.diagnostics.filter(({ code }) => code === 'currency.too-old').map(({ severity, message, range }) => ({ severity, message, words: text.slice(range.start, range.end) }));
}

describe('currency.too-old', () => {
  it('tells an entry that is older than the policy allows, at its date', () => {
    assert.deepEqual(told('2025-06-29'), [
      { severity: 'warning', message: 'This is dated 29 June 2025. Evidence may be 12 months old here: add newer evidence, or ask your assessor whether it still counts.', words: '2025-06-29' },
    ]);
    assert.equal(told('1999-01-01').length, 1);
  });

  it('is told at the date alone where the field is a sentence', () => {
    assert.deepEqual(told('written up on 29 June 2025, after work').map(({ words }) => words), ['29 June 2025']);
  });

  it('reads the day in the form of the entry too, day first', () => {
    const text = '---\ntype: observation\n---\n**Date of observation:** 2/11/2017\n\nSo there.';
    const { entries } = checkWritten(checker, { manifest: 'policy: {oldestMonths: 12}', entries: { 'E01.md': text }, today: '2026-06-30' });
    assert.deepEqual(entries[0]!.diagnostics.filter(({ code }) => code === 'currency.too-old').map(({ message, range }) => [message.split('.')[0], text.slice(range.start, range.end)]), [['This is dated 2 November 2017', '2/11/2017']]);
  });

  it('is quiet on the last day that counts, on newer ones, and on one to come', () => {
    for (const date of ['2025-06-30', '2025-07-01', '2026-06-30', '2027-01-01']) assert.deepEqual(told(date), [], date);
  });

  it('is quiet where no policy says how old evidence may be, and where there is no date', () => {
    assert.deepEqual(told('1999-01-01', 'learner: Sam'), []);
    assert.deepEqual(told(''), []);
    assert.deepEqual(told('last spring'), []);
  });

  it('takes the stricter of two policies', () => {
    const strict = createChecker([packOf([pointOf('F.1', { mentions: { of: 'apple' } })], { policy: { oldestMonths: 3 } })]);
    const { entries } = checkWritten(strict, { manifest: 'policy: {oldestMonths: 12}', entries: { 'E01.md': '---\ndate: 2026-01-10\n---\nSo there.' }, today: '2026-06-30' });
    assert.deepEqual(entries[0]!.diagnostics.map(({ code }) => code), ['currency.too-old']);
  });
});
