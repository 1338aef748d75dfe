import assert from 'node:assert/strict';
import { count, lackingInWords } from '../../../src/core/words/lacking.js';
import type { Lacking } from '../../../src/core/judge/types.js';

const table: readonly (readonly [Lacking, string])[] = [
  [{ kind: 'mentions', label: 'an apology', category: false, have: 0, need: 1, signals: [] }, 'an apology'],
  [{ kind: 'mentions', label: 'apology', category: false, have: 0, need: 3, signals: [] }, '3 apologies'],
  [{ kind: 'mentions', label: 'apology', category: false, have: 2, need: 3, signals: ['done'] }, 'one more apology, as something you did'],
  [{ kind: 'mentions', label: 'kind of fruit', category: true, have: 1, need: 3, signals: ['workplace', 'question'] }, '2 more kinds of fruit, at your own workplace'],
  [{ kind: 'categories', label: 'customer type', have: ['trade customer'], need: 2, others: ['business customer'], signals: [] }, 'one more customer type, for example "business customer"'],
  [{ kind: 'categories', label: 'customer type', have: [], need: 2, others: [], signals: ['reason'] }, '2 customer types, with the reason'],
  [{ kind: 'link', from: 'loyalty', to: 'income' }, 'how loyalty leads to income: say why, or what came of it'],
  [{ kind: 'comparison', one: 'the cost of gaining', other: 'the cost of keeping' }, 'the cost of gaining set against the cost of keeping, and which is more'],
  [{ kind: 'example', label: undefined, signals: ['concrete'] }, 'an example, with a detail such as who, when or how many'],
  [{ kind: 'over-time', label: 'check-in', have: 0, need: 2, goesOn: false }, '2 check-ins that you keep up over time'],
  [{ kind: 'over-time', label: 'check-in', have: 2, need: 2, goesOn: false }, 'how the check-ins go on over time: when, or how often'],
  [{ kind: 'mentions', label: 'action for a lasting relationship', category: true, have: 0, need: 1, signals: [] }, 'an action for a lasting relationship'],
  [{ kind: 'mentions', label: 'what could happen', category: true, have: 0, need: 1, signals: [] }, 'what could happen'],
  [{ kind: 'example', label: 'a satisfied customer', signals: [] }, 'an example of a satisfied customer'],
  [{ kind: 'together', labels: ['a complaint', 'an apology'] }, 'a complaint and an apology, told in one place'],
  [{ kind: 'signal', signal: 'reason' }, 'the reason'],
  [{ kind: 'signal', signal: 'as-customer' }, 'what you came across as a customer'],
];

describe('what is missing, in words', () => {
  for (const [lacking, words] of table) {
    it(`is "${words}"`, () => {
      assert.equal(lackingInWords(lacking), words);
    });
  }

  it('has plurals', () => {
    assert.deepEqual(['box', 'way to say sorry', 'day', 'reply', 'dish', 'thing'].map((label) => count(2, label)), ['2 boxes', '2 ways to say sorry', '2 days', '2 replies', '2 dishes', '2 things']);
    assert.deepEqual(['sorted or labelled', 'action that lasts'].map((label) => count(2, label)), ['2 sorted or labelled', '2 actions that lasts']);
    assert.equal(count(1, 'box'), '1 box');
  });
});
