import type { CommentRecord, DecisionRecord } from '../../../src/core/assessment/types.js';

/** A decision, sound but for what the test is about. */
export function decisionOf(id: string, more: Partial<DecisionRecord> = {}): DecisionRecord {
  return {
    kind: 'decision', id, by: 'D. Hallam', at: '2026-03-14T09:30:00Z', entry: 'E01', pack: 'fruit', point: 'F.1',
    decision: 'accepted', reason: 'Clear account.', basis: [{ words: 'I sold the apples.' }], replaces: [], ...more,
  };
}

/** A comment, sound but for what the test is about. */
export function commentOf(id: string, more: Partial<CommentRecord> = {}): CommentRecord {
  return { kind: 'comment', id, thread: id, by: 'D. Hallam', at: '2026-03-14T09:30:00Z', entry: 'E01', text: 'How many?', ...more };
}
