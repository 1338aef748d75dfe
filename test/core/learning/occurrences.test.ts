import assert from 'node:assert/strict';
import { createOccurrences } from '../../../src/core/learning/occurrences.js';

describe('a list of occurrences', () => {
  it('holds as many as are added, and gives the room of a very long sentence back', () => {
    const list = createOccurrences();
    const before = list.features.length;
    for (let at = 0; at < 100_000; at++) list.add(at, at + 1, at + 2);
    assert.deepEqual([list.count, list.features[99_999], list.firstTokens[99_999], list.lastTokens[99_999]], [100_000, 99_999, 100_000, 100_001]);
    list.clear();
    assert.deepEqual([list.count, list.features.length], [0, before]);
    list.add(7, 8, 9);
    assert.deepEqual([list.count, list.features[0], list.firstTokens[0], list.lastTokens[0]], [1, 7, 8, 9]);
  });
});
