import assert from 'node:assert/strict';
import { basisOf } from '../../../src/core/assessment/basis.js';
import { decisionDiagnostics } from '../../../src/core/assessment/decisionDiagnostics.js';
import { unitProgress } from '../../../src/core/assessment/progress.js';
import { reviewDecisions, type ReviewFacts } from '../../../src/core/assessment/review.js';
import { standingOf } from '../../../src/core/assessment/standing.js';
import type { AssessmentRecord, DecisionRecord } from '../../../src/core/assessment/types.js';
import { createChecker } from '../../../src/core/checker.js';
import { coverPortfolio } from '../../../src/core/coverage/coverPortfolio.js';
import { packOf, pointOf } from '../support/packs.js';
import { decisionOf } from './records.js';

const checker = createChecker([packOf([pointOf('F.1', { mentions: { of: 'apple' } }), pointOf('F.2', { mentions: { of: 'pear' } })])]);
const text = 'I sold the apples. They went fast.';
const basis = basisOf(checker.check(text).document, [{ start: 7, end: 17 }]);
const facts: ReviewFacts = { learner: 'Maya Okafor', assessors: [{ name: 'D. Hallam', qualified: true }, { name: 'T. Trainee', qualified: false }] };

function review(more: Partial<DecisionRecord>, { now = text, records = [], witness }: { now?: string; records?: readonly AssessmentRecord[]; witness?: string } = {}) {
  const entries = [{ key: 'evidence/E01.md', name: 'E01', checked: checker.check(now), witness }];
  return { reviewed: reviewDecisions(standingOf([decisionOf('d', { basis, ...more }), ...records]), entries, facts), entries };
}

const faults = (...args: Parameters<typeof review>) => review(...args).reviewed.find(({ standing }) => standing.record.id === 'd')?.faults;

describe('a decision held against the portfolio', () => {
  it('stands while its words stand', () => {
    assert.deepEqual(faults({}), []);
    assert.deepEqual(faults({}, { now: `New words.\n\n${text} And more.` }), []);
  });

  it('is out of date when its words are edited, and tells both wordings', () => {
    const [reviewed] = review({}, { now: 'I sold the pears. They went fast.' }).reviewed;
    assert.deepEqual(reviewed?.faults, ['out-of-date']);
    assert.deepEqual(reviewed.changed.map(({ was, now }) => [was.words, now?.words]), [['I sold the apples.', 'I sold the pears.']]);
  });

  it('is out of date when its entry is gone', () => {
    const [reviewed] = review({ entry: 'E09' }).reviewed;
    assert.deepEqual([reviewed?.key, reviewed?.faults], [undefined, ['out-of-date']]);
  });

  it('is told when nothing bore the point that it accepted', () => {
    assert.deepEqual(faults({ basis: [] }), ['no-evidence']);
    assert.deepEqual(faults({ basis: [], decision: 'more-needed' }), []);
  });

  it('is told when the learner or the witness decided', () => {
    assert.deepEqual(faults({ by: 'maya okafor' }), ['by-learner']);
    assert.deepEqual(faults({ by: 'Ms M. Okafor' }), ['by-learner']);
    assert.deepEqual(faults({ by: 'I. Sadiq' }, { witness: 'I Sadiq' }), ['by-witness']);
  });

  it('of an unqualified assessor waits for somebody else to countersign', () => {
    const countersign = (by: string): AssessmentRecord => ({ kind: 'countersignature', id: 'k', decision: 'd', by, at: '2026-03-20T00:00:00Z' });
    assert.deepEqual(faults({ by: 'T. Trainee' }), ['not-countersigned']);
    assert.deepEqual(faults({ by: 'T. Trainee' }, { records: [countersign('T. Trainee')] }), ['not-countersigned']);
    assert.deepEqual(faults({ by: 'T. Trainee' }, { records: [countersign('D. Hallam')] }), []);
  });

  it('is not countersigned by one who is not qualified, by the learner or by the witness', () => {
    const countersign = (by: string): AssessmentRecord => ({ kind: 'countersignature', id: 'k', decision: 'd', by, at: '2026-03-20T00:00:00Z' });
    const more = { ...facts, assessors: [...facts.assessors, { name: 'N. Newman', qualified: false }] };
    const of = (by: string) => reviewDecisions(standingOf([decisionOf('d', { basis, by: 'T. Trainee' }), countersign(by)]), [{ key: 'E01.md', name: 'E01', checked: checker.check(text), witness: 'I. Sadiq' }], more)[0]?.faults;
    for (const by of ['N. Newman', 'Maya Okafor', 'I. Sadiq']) assert.deepEqual(of(by), ['not-countersigned'], by);
    assert.deepEqual(of('O. Other'), []);
  });

  it('waits for action that the quality assurer asked for', () => {
    const sample = (id: string, verdict: 'agree' | 'action-needed' | 'done', at: string): AssessmentRecord => ({ kind: 'sample', id, decision: 'd', verdict, note: '', by: 'Q. Assurer', at });
    assert.deepEqual(faults({}, { records: [sample('s', 'action-needed', '2026-03-20T00:00:00Z')] }), ['action-needed']);
    assert.deepEqual(faults({}, { records: [sample('s', 'action-needed', '2026-03-20T00:00:00Z'), sample('t', 'done', '2026-03-21T00:00:00Z')] }), []);
  });

  it('still waits for that action when it was made anew, until a verdict answers', () => {
    const verdict = (decision: string, said: 'agree' | 'action-needed' | 'done', at: string): AssessmentRecord => ({ kind: 'sample', id: `${decision}-${said}`, decision, verdict: said, note: '', by: 'Q. Assurer', at });
    const anew = decisionOf('e', { basis, replaces: ['d'], at: '2026-03-22T00:00:00Z' });
    const of = (...records: AssessmentRecord[]) => review({}, { records: [verdict('d', 'action-needed', '2026-03-20T00:00:00Z'), anew, ...records] }).reviewed.map(({ standing, faults: told }) => [standing.record.id, told]);
    assert.deepEqual(of(), [['e', ['action-needed']]]);
    assert.deepEqual(of(verdict('e', 'done', '2026-03-23T00:00:00Z')), [['e', []]]);
    assert.deepEqual(of(verdict('d', 'done', '2026-03-21T00:00:00Z')), [['e', []]]);
  });

  it('is told when another stands beside it, or the point is none', () => {
    assert.deepEqual(faults({}, { records: [decisionOf('other', { basis })] }), ['conflict']);
    assert.deepEqual(faults({ point: 'F.9' }), ['unknown-point']);
  });
});

describe('a decision under an earlier name of its entry', () => {
  const entryOf = (key: string, name: string) => ({ key, name, path: key, checked: checker.check(text), witness: undefined });
  const records = [decisionOf('a', { entry: 'evidence/E01.md', basis }), decisionOf('b', { basis, replaces: ['a'], at: '2026-03-15T09:30:00Z' })];

  it('gives way to the one that took its place', () => {
    const reviewed = reviewDecisions(standingOf(records), [entryOf('evidence/E01.md', 'E01')], facts);
    assert.deepEqual(reviewed.map(({ standing }) => standing.record.id), ['b']);
  });

  it('is told beside another that knew nothing of it, and both are named', () => {
    const reviewed = reviewDecisions(standingOf([decisionOf('a', { entry: 'evidence/E01.md', basis }), decisionOf('b', { basis, decision: 'not-accepted', by: 'N. Other' }), decisionOf('c', { basis, point: 'F.2' })]), [entryOf('evidence/E01.md', 'E01')], facts);
    assert.deepEqual(reviewed.map(({ standing, faults: told }) => [standing.record.id, told]), [['a', ['conflict']], ['b', ['conflict']], ['c', []]]);
    const told = decisionDiagnostics(reviewed, () => undefined);
    assert.deepEqual(told.map(({ diagnostic: { code } }) => code), ['decision.conflict']);
    assert.match(told[0]?.diagnostic.message ?? '', /D\. Hallam.+N\. Other/);
  });

  it('stands when the names are of two entries', () => {
    const reviewed = reviewDecisions(standingOf(records), [entryOf('evidence/E01.md', 'stall'), entryOf('evidence/other.md', 'E01')], facts);
    assert.deepEqual(reviewed.map(({ standing, key }) => [standing.record.id, key]), [['a', 'evidence/E01.md'], ['b', 'evidence/other.md']]);
  });
});

describe('the progress of a unit', () => {
  const progress = (more: Partial<DecisionRecord>, options: Parameters<typeof review>[1] = {}) => {
    const { reviewed, entries } = review(more, options);
    const points = coverPortfolio(entries.map(({ key, checked }) => ({ key, coverage: checked.coverage }))).map((point) => ({ ...point, lacking: [] as string[] }));
    return unitProgress(points, reviewed)[0];
  };
  const both = `${text} I sold the pears.`;

  it('counts what is found and what is accepted, and names what holds it back', () => {
    const unit = progress({});
    assert.deepEqual([unit?.points, unit?.found, unit?.accepted], [2, 1, 1]);
    assert.deepEqual(unit?.holds, [{ kind: 'not-found', point: 'F.2' }]);
  });

  it('is complete when every point is accepted', () => {
    assert.deepEqual(progress({}, { now: both, records: [decisionOf('e', { point: 'F.2' , basis })] })?.holds, []);
  });

  it('waits for a decision on what is found', () => {
    assert.deepEqual(progress({}, { now: both })?.holds, [{ kind: 'not-decided', point: 'F.2' }]);
    assert.deepEqual(progress({ decision: 'more-needed' }, { now: both })?.holds.map(({ kind }) => kind), ['more-needed', 'not-decided']);
  });

  it('is not complete while action is open, though the point is accepted in another entry', () => {
    const records: AssessmentRecord[] = [
      decisionOf('other', { basis, point: 'F.2' }),
      { kind: 'sample', id: 's', decision: 'd', verdict: 'action-needed', note: 'See the figure.', by: 'Q. Assurer', at: '2026-03-20T00:00:00Z' },
    ];
    const unit = progress({}, { now: both, records });
    assert.deepEqual(unit?.holds.map((hold) => [hold.kind, hold.point, hold.kind === 'decision' && hold.fault]), [['decision', 'F.1', 'action-needed']]);
  });

  it('does not count a decision that is out of date', () => {
    const unit = progress({}, { now: 'I sold the apples, ten of them.' });
    assert.deepEqual([unit?.accepted, unit?.holds[0]?.kind], [0, 'decision']);
  });
});
