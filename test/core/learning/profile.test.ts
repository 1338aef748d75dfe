import assert from 'node:assert/strict';
import type { SignalName } from '../../../src/core/findings/types.js';
import { SentenceTraits } from '../../../src/core/learning/features.js';
import { hashText, keyOf } from '../../../src/core/learning/hash.js';
import { createProfiler, type ProfiledSentence } from '../../../src/core/learning/profile.js';

const keysOf = (...names: string[]): number[] => names.map((name) => keyOf(16, hashText(name, 5)));
const profile = createProfiler(['first-person', 'team']);
const sentence = (tokens: number, { past = 0, present = [], signals = [] }: { past?: number; present?: readonly number[]; signals?: readonly SignalName[] } = {}): ProfiledSentence => ({ traits: new SentenceTraits(tokens, past, false, false, present), kind: 'paragraph', signals: new Set(signals) });
const above = (name: string, steps: readonly number[], sentences: readonly ProfiledSentence[]): number[] => {
  const keys = new Set(profile(sentences, null));
  return steps.filter((step) => keysOf(`${name} > ${String(step)}`).every((key) => keys.has(key)));
};
const shares = [0, 0.08, 0.2, 0.4, 0.65];

describe('the profile of an entry', () => {
  it('measures the mean length of sentences against forty words', () => {
    for (const [tokens, steps] of [[3, [0]], [4, [0, 0.08]], [9, [0, 0.08, 0.2]], [16, [0, 0.08, 0.2]], [17, [0, 0.08, 0.2, 0.4]], [26, [0, 0.08, 0.2, 0.4]], [27, shares], [90, shares]] as const) {
      assert.deepEqual(above('sentence length', shares, [sentence(tokens - 1), sentence(tokens + 1)]), steps, `${String(tokens)} words`);
    }
  });

  it('measures words in the past as eight times their share, and what stands in sentences by the share of these', () => {
    assert.deepEqual(above('past words', shares, [sentence(40, { past: 2 })]), [0, 0.08, 0.2]);
    assert.deepEqual(above('past words', shares, [sentence(40, { past: 3 })]), [0, 0.08, 0.2, 0.4]);
    const two = [sentence(5, { present: [0], signals: ['done'] }), sentence(5), sentence(5), sentence(5)];
    assert.deepEqual([above('first-person', shares, two), above('signal done', shares, two), above('team', shares, two)], [[0, 0.08, 0.2], [0, 0.08, 0.2], []]);
  });

  it('is the same keys, to the last, as the weights were learnt for', () => {
    const told = profile([sentence(18, { past: 1, present: [0], signals: ['done'] }), sentence(14, { signals: ['done'] })], 'observation');
    const upTo = (name: string, steps: readonly number[]): string[] => steps.map((step) => `${name} > ${String(step)}`);
    const names = [
      'kind observation', ...upTo('first-person', [0, 0.08, 0.2, 0.4]), ...upTo('signal done', shares), ...upTo('past words', [0, 0.08, 0.2]), ...upTo('sentence length', [0, 0.08, 0.2]),
      ...upTo('customer : team ratio', [-2, -1, -0.3]), ...upTo('I : we ratio', [-2, -1, -0.3, 0.3, 1, 2]), ...upTo('own : theory ratio', [-2, -1, -0.3, 0.3, 1, 2]), ...upTo('own : advice ratio', [-2, -1, -0.3, 0.3, 1, 2]),
    ];
    assert.deepEqual(told, keysOf(...names));
  });
});
