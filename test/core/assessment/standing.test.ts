import assert from 'node:assert/strict';
import { standingOf } from '../../../src/core/assessment/standing.js';
import type { AssessmentRecord } from '../../../src/core/assessment/types.js';
import { commentOf, decisionOf } from './records.js';

const withdrawal = (id: string, decision: string, at = '2026-03-20T09:00:00Z'): AssessmentRecord => ({ kind: 'withdrawal', id, decision, reason: 'Wrong entry.', by: 'D. Hallam', at });

describe('what the records come to', () => {
  it('is the last of decisions that take each other\'s place, with the earlier ones and their reasons', () => {
    const { decisions } = standingOf([
      decisionOf('c', { replaces: ['b'], at: '2026-03-16T09:00:00Z', reason: 'Third.' }),
      decisionOf('a', { reason: 'First.' }),
      decisionOf('b', { replaces: ['a'], at: '2026-03-15T09:00:00Z', decision: 'more-needed', reason: 'Second.' }),
    ]);
    assert.deepEqual(decisions.map(({ record }) => record.id), ['c']);
    assert.deepEqual(decisions[0]?.earlier.map(({ reason }) => reason), ['Second.', 'First.']);
  });

  it('is the same in whatever order the records come', () => {
    const records = [decisionOf('a'), decisionOf('b', { replaces: ['a'] }), decisionOf('x', { point: 'F.2' }), withdrawal('w', 'x'), commentOf('c1')];
    assert.deepEqual(standingOf([...records].reverse()), standingOf(records));
  });

  it('holds both of two decisions neither of which knew of the other', () => {
    const { decisions } = standingOf([decisionOf('a'), decisionOf('b', { decision: 'not-accepted' }), decisionOf('other', { entry: 'E02' })]);
    assert.deepEqual(decisions.map(({ record }) => record.id), ['a', 'b', 'other']);
  });

  it('is settled by a decision that takes the place of both', () => {
    const { decisions } = standingOf([decisionOf('a'), decisionOf('b'), decisionOf('c', { replaces: ['a', 'b'] })]);
    assert.deepEqual(decisions.map(({ record }) => record.id), ['c']);
  });

  it('keeps a withdrawn decision as history, with the reason', () => {
    const { decisions, withdrawn } = standingOf([decisionOf('a'), withdrawal('w', 'a')]);
    assert.deepEqual(decisions, []);
    assert.deepEqual(withdrawn.map(({ withdrawal: { reason }, decision: { id } }) => [id, reason]), [['a', 'Wrong entry.']]);
  });

  it('shows the withdrawal among the earlier records of a decision made after it', () => {
    const { decisions } = standingOf([decisionOf('a'), withdrawal('w', 'a', '2026-03-15T00:00:00Z'), decisionOf('b', { replaces: ['a'], at: '2026-03-16T00:00:00Z' })]);
    assert.deepEqual(decisions[0]?.earlier.map(({ id }) => id), ['w', 'a']);
  });

  it('is the later of decisions that name each other, and one that names itself', () => {
    assert.deepEqual(standingOf([decisionOf('a', { replaces: ['b'], at: '2026-03-15T09:00:00Z' }), decisionOf('b', { replaces: ['a'] })]).decisions.map(({ record }) => record.id), ['a']);
    assert.deepEqual(standingOf([decisionOf('a', { replaces: ['b'] }), decisionOf('b', { replaces: ['a'] })]).decisions.map(({ record }) => record.id), ['b']);
    assert.deepEqual(standingOf([decisionOf('a', { replaces: ['a'] })]).decisions.map(({ record }) => record.id), ['a']);
  });

  it('is the one that takes the place, though it was made in the same second or by a clock that runs behind', () => {
    assert.deepEqual(standingOf([decisionOf('z'), decisionOf('b', { replaces: ['z'] })]).decisions.map(({ record }) => record.id), ['b']);
    const [behind] = standingOf([decisionOf('a'), decisionOf('b', { replaces: ['a'], at: '2026-03-01T09:00:00Z' })]).decisions;
    assert.deepEqual([behind?.record.id, behind?.earlier.map(({ id }) => id)], ['b', ['a']]);
  });

  it('is at least one of decisions that take each other\'s place in a ring', () => {
    const ring = [decisionOf('a', { replaces: ['b'] }), decisionOf('b', { replaces: ['c'] }), decisionOf('c', { replaces: ['a'] })];
    assert.deepEqual(standingOf(ring).decisions.map(({ record }) => record.id), ['b', 'c']);
  });

  for (const [what, other] of [['another point', { point: 'F.2' }], ['another pack', { pack: 'vegetables' }], ['another entry', { entry: 'E02' }]] as const) {
    it(`keeps a decision whose place is said to be taken by one on ${what}`, () => {
      const { decisions } = standingOf([decisionOf('a'), decisionOf('b', { replaces: ['a'], ...other })]);
      assert.deepEqual(decisions.map(({ record }) => record.id).sort(), ['a', 'b']);
    });
  }

  it('keeps action open that was asked for of one of two decisions, though the other was agreed with, until the one that settles them is', () => {
    const verdict = (id: string, decision: string, said: 'agree' | 'action-needed', day: number): AssessmentRecord => ({ kind: 'sample', id, decision, verdict: said, note: '', by: 'Q. Assurer', at: `2026-03-${day}T09:00:00Z` });
    const records = [decisionOf('a'), decisionOf('b'), verdict('s', 'a', 'action-needed', 16), verdict('t', 'b', 'agree', 17), decisionOf('c', { replaces: ['a', 'b'], at: '2026-03-18T09:00:00Z' })];
    const open = (...more: AssessmentRecord[]) => standingOf([...records, ...more]).decisions.map(({ record, openAction }) => [record.id, openAction?.id]);
    assert.deepEqual(open(), [['c', 's']]);
    assert.deepEqual(open(verdict('u', 'c', 'agree', 19)), [['c', undefined]]);
    assert.deepEqual(open(verdict('u', 'a', 'agree', 19)), [['c', undefined]]);
  });

  it('puts a comment and its replies in a thread, resolved or open as was said last', () => {
    const resolution = (id: string, resolved: boolean, at: string): AssessmentRecord => ({ kind: 'resolution', id, thread: 'c1', resolved, by: 'D. Hallam', at });
    const comments = [commentOf('c2', { thread: 'c1', at: '2026-03-15T09:00:00Z', text: 'Twelve.' }), commentOf('c1', { anchor: { words: 'I sold the apples.' } })];
    const [thread] = standingOf([...comments, resolution('r1', true, '2026-03-16T00:00:00Z')]).threads;
    assert.deepEqual([thread?.anchor?.words, thread?.comments.map(({ text }) => text), thread?.resolved], ['I sold the apples.', ['How many?', 'Twelve.'], true]);
    assert.equal(standingOf([...comments, resolution('r1', true, '2026-03-16T00:00:00Z'), resolution('r2', false, '2026-03-17T00:00:00Z')]).threads[0]?.resolved, false);
  });
});
