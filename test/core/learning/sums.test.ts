import assert from 'node:assert/strict';
import { sentenceGroups } from '../../../src/core/learning/features.js';
import { createStretch, type Sums } from '../../../src/core/learning/sums.js';

describe('a stretch of sentences', () => {
  const traits = { tokens: 1, pastWords: 0, asks: false, speaks: false, present: [] };
  const reading = { sums: Int32Array.from([...Array<number>(sentenceGroups).fill(3), ...Array<number>(sentenceGroups).fill(2 ** 30)]), from: 0, traits };
  const scoreOf = (sentences: number, longest = sentences): number => {
    const stretch = createStretch({ first: 0, count: 1 }, 1);
    for (let at = 0; at < sentences; at++) stretch.add(reading, at >= longest ? reading : undefined);
    const scores = new Float64Array(1);
    stretch.score({ offsets: Float64Array.of(0), scales: Float64Array.of(1) }, [1, 0, 0, 0, 0], scores);
    return scores[0] ?? 0;
  };

  it('scores the sum of its sentences over the length of it, however long it is', () => {
    for (const sentences of [1, 2, 3, 9]) assert.ok(Math.abs(scoreOf(sentences) / ((3 * sentences) / Math.sqrt(sentences * 2 ** 30)) - 1) < 1e-12, String(sentences));
  });

  it('takes each sentence from its own place in the array that they share', () => {
    const room = sentenceGroups * 2;
    const sums = Int32Array.from({ length: room * 2 }, (_, at) => (at < room ? 5 : 7) * (at % room < sentenceGroups ? 1 : 100));
    const [fives, sevens] = [{ sums, from: 0 }, { sums, from: room }];
    const scoreAfter = (...steps: readonly (readonly [Sums, Sums?])[]): number => {
      const stretch = createStretch({ first: 0, count: 1 }, 1);
      for (const [added, left] of steps) stretch.add(added, left);
      const scores = new Float64Array(1);
      stretch.score({ offsets: Float64Array.of(0), scales: Float64Array.of(1) }, [1, 0, 0, 0, 0], scores);
      return scores[0] ?? 0;
    };
    assert.equal(scoreAfter([fives]), 5 * (1 / Math.sqrt(500)));
    assert.equal(scoreAfter([sevens]), 7 * (1 / Math.sqrt(700)));
    assert.equal(scoreAfter([fives], [sevens, fives]), 7 * (1 / Math.sqrt(700)));
    assert.equal(scoreAfter([sevens], [fives, sevens]), 5 * (1 / Math.sqrt(500)));
    assert.equal(scoreAfter([fives], [sevens]), 12 * (1 / Math.sqrt(1200)));
  });

  it('is as if those had never been in it that are taken away', () => {
    assert.equal(scoreOf(9, 1), scoreOf(1));
    assert.equal(scoreOf(9, 4), scoreOf(4));
    assert.equal(scoreOf(0), 0);
  });
});
