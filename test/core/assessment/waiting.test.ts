import assert from 'node:assert/strict';
import { historyOf, lastDecisions, namesInRecords } from '../../../src/core/assessment/history.js';
import { recordId, recordTime } from '../../../src/core/assessment/recordId.js';
import { anchorOf, basisOf, findPassage } from '../../../src/core/assessment/basis.js';
import { standingOf } from '../../../src/core/assessment/standing.js';
import { thenAndNow } from '../../../src/core/assessment/thenAndNow.js';
import type { AssessmentRecord } from '../../../src/core/assessment/types.js';
import { waitingPoints } from '../../../src/core/assessment/waiting.js';
import { createChecker } from '../../../src/core/checker.js';
import { createPortfolioChecker } from '../../../src/core/portfolio/checkPortfolio.js';
import { packOf, pointOf } from '../support/packs.js';
import { decisionOf } from './records.js';

const checker = createChecker([packOf([pointOf('F.1', { mentions: { of: 'apple' } }), pointOf('F.2', { mentions: { of: 'pear' } })])]);
const text = '# Stall\n\nI sold the pears. They went fast.\n\nI sold the apples.';
const { document } = checker.check(text);
const pack = checker.packs[0]?.pack.id ?? '';

function waiting(records: readonly AssessmentRecord[], now = text) {
  const portfolio = createPortfolioChecker().check({
    manifest: undefined, packs: checker.packs, entries: [{ key: 'e1', name: 'E01', checked: checker.check(now) }], whole: true, assessment: standingOf(records), today: '2026-03-20',
  });
  return waitingPoints(portfolio).map(({ entry, point, range }) => `${entry} ${point} ${now.slice(range.start, range.end)}`);
}

describe('what waits for the assessor', () => {
  const basis = basisOf(document, [{ start: text.indexOf('apples'), end: text.indexOf('apples') + 6 }]);
  const accepted = decisionOf('a', { pack, basis });

  it('is what is found and not decided, in the order of the text', () => {
    assert.deepEqual(waiting([]), ['e1 F.2 I sold the pears.', 'e1 F.1 I sold the apples.']);
  });

  it('is no longer what has been decided, until its words change', () => {
    assert.deepEqual(waiting([accepted]), ['e1 F.2 I sold the pears.']);
    assert.deepEqual(waiting([accepted], text.replace('the apples', 'my apples')), ['e1 F.2 I sold the pears.', 'e1 F.1 I sold my apples.']);
  });

  for (const decision of ['more-needed', 'not-accepted'] as const) {
    it(`is what was judged ${decision} as soon as more bears it, at what was added`, () => {
      const judged = decisionOf('a', { pack, basis, decision });
      assert.deepEqual(waiting([judged]), ['e1 F.2 I sold the pears.']);
      assert.deepEqual(waiting([judged], `${text} It rained.`), ['e1 F.2 I sold the pears.']);
      assert.deepEqual(waiting([judged], `${text} It rained. I weighed **more** apples.`), ['e1 F.2 I sold the pears.', 'e1 F.1 I weighed **more** apples.']);
      assert.deepEqual(waiting([decisionOf('a', { pack, basis: [], decision })]), ['e1 F.2 I sold the pears.', 'e1 F.1 I sold the apples.']);
    });
  }

  it('is not what was accepted when more bears it', () => {
    assert.deepEqual(waiting([accepted], `${text} I weighed more apples.`), ['e1 F.2 I sold the pears.']);
  });

  it('is what has been decided twice', () => {
    assert.deepEqual(waiting([accepted, decisionOf('b', { pack, basis })]), ['e1 F.2 I sold the pears.', 'e1 F.1 I sold the apples.']);
  });
});

describe('the history of a point', () => {
  const records: AssessmentRecord[] = [
    decisionOf('a'),
    { kind: 'withdrawal', id: 'w', decision: 'a', reason: 'Wrong entry.', by: 'D. Hallam', at: '2026-03-15T00:00:00Z' },
    decisionOf('b', { entry: 'evidence/E01.md', at: '2026-03-16T00:00:00Z', replaces: ['a'] }),
    { kind: 'sample', id: 's', decision: 'b', verdict: 'agree', note: '', by: 'Q. Assurer', at: '2026-03-17T00:00:00Z' },
    decisionOf('other', { point: 'F.2' }),
  ];
  const place = { names: ['E01', 'evidence/E01.md'], pack: 'fruit', point: 'F.1' };

  it('holds all that was recorded on it under any of its names, latest first', () => {
    assert.deepEqual(historyOf(records, place).map(({ id }) => id), ['s', 'b', 'w', 'a']);
  });

  it('ends in the decisions that none has taken the place of, taken back or not', () => {
    assert.deepEqual(lastDecisions(records, place).map(({ id }) => id), ['b']);
    assert.deepEqual(lastDecisions(records.slice(0, 2), place).map(({ id }) => id), ['a']);
    assert.deepEqual(lastDecisions([decisionOf('a', { replaces: ['b'] }), decisionOf('b', { replaces: ['a'] })], place).map(({ id }) => id), ['b']);
  });
});

describe('the names of an entry in records', () => {
  const names = { id: 'E01', isItsOwn: true, path: 'evidence/E01.md', decided: ['E01'] };

  it('are its id, its path and what decisions call it, each once', () => {
    assert.deepEqual(namesInRecords({ ...names, decided: ['E01', 'stall'] }), ['E01', 'evidence/E01.md', 'stall']);
    assert.deepEqual(namesInRecords({ ...names, id: undefined, isItsOwn: false, decided: [] }), ['evidence/E01.md']);
  });

  it('leave out an id that a copy has too, so that a decision on the copy does not take the place of one on the original', () => {
    const copy = { names: namesInRecords({ ...names, isItsOwn: false, path: 'evidence/copy.md' }), pack: 'fruit', point: 'F.1' };
    assert.deepEqual(lastDecisions([decisionOf('a')], copy), []);
  });
});

describe('words then and now', () => {
  const basis = basisOf(document, [{ start: 0, end: text.length }]);

  it('stand in paragraphs under their heading, each passage beside what stands for it', () => {
    const changed = checker.check(text.replace('I sold the apples.', 'I sold my apples.')).document;
    assert.deepEqual(thenAndNow(basis, changed), {
      then: '## Stall\n\nI sold the pears.\n\nThey went fast.\n\nI sold the apples.\n',
      now: '## Stall\n\nI sold the pears.\n\nThey went fast.\n\nI sold my apples.\n',
    });
  });

  it('are nothing where the passage or the entry is gone', () => {
    assert.equal(thenAndNow(basis, checker.check('# Stall\n\nI sold the pears. They went fast.').document).now.includes('apples'), false);
    assert.equal(thenAndNow(basis, undefined).now.includes('sold'), false);
  });
});

describe('the passage that a comment is about', () => {
  it('runs from the first sentence that is touched to the last, and is found again', () => {
    const anchor = anchorOf(document, { start: text.indexOf('pears'), end: text.indexOf('went') });
    assert.deepEqual(anchor, { words: 'I sold the pears. They went fast.', heading: 'Stall' });
    const range = findPassage(document, anchor);
    assert.equal(range && text.slice(range.start, range.end), 'I sold the pears. They went fast.');
  });

  it('can span passages', () => {
    const anchor = anchorOf(document, { start: text.indexOf('They'), end: text.length });
    const range = anchor && findPassage(document, anchor);
    assert.equal(range && text.slice(range.start, range.end), 'They went fast.\n\nI sold the apples.');
  });

  it('is none where no sentence is', () => {
    assert.equal(anchorOf(document, { start: 0, end: 7 }), undefined);
  });
});

describe('ids and times of new records', () => {
  it('sort in the order in which they are made', () => {
    const early = Date.UTC(2026, 2, 14, 9, 30, 0, 5);
    assert.ok(recordId(early, 'zz') < recordId(early + 1, 'aa'));
    assert.match(recordId(early, 'ab12'), /^[0-9a-z]{9}ab12$/);
    assert.equal(recordTime(early), '2026-03-14T09:30:00Z');
  });
});
