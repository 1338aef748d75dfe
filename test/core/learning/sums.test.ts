import assert from 'node:assert/strict';
import { sentenceGroups } from '../../../src/core/learning/features.js';
import { addUp, type Sums } from '../../../src/core/learning/sums.js';

const room = sentenceGroups * 2;
const scoreOf = (readings: readonly Sums[], from = 0, end = readings.length): number => {
  const scores = new Float64Array(1);
  addUp(readings, { first: 0, count: 1 }, 1).score(from, end, { offsets: Float64Array.of(0), scales: Float64Array.of(1) }, [1, 0, 0, 0, 0], scores);
  return scores[0] ?? 0;
};

describe('the sums of a stretch of sentences', () => {
  const reading = { sums: Int32Array.from([...Array<number>(sentenceGroups).fill(3), ...Array<number>(sentenceGroups).fill(2 ** 30)]), from: 0 };
  const many = (sentences: number): Sums[] => Array<Sums>(sentences).fill(reading);

  it('score as the sum of its sentences over the length of it, however long it is', () => {
    for (const sentences of [1, 2, 3, 9]) assert.ok(Math.abs(scoreOf(many(sentences)) / ((3 * sentences) / Math.sqrt(sentences * 2 ** 30)) - 1) < 1e-12, String(sentences));
  });

  it('take each sentence from its own place in the array that they share', () => {
    const sums = Int32Array.from({ length: room * 2 }, (_, at) => (at < room ? 5 : 7) * (at % room < sentenceGroups ? 1 : 100));
    const [fives, sevens] = [{ sums, from: 0 }, { sums, from: room }];
    assert.equal(scoreOf([fives]), 5 * (1 / Math.sqrt(500)));
    assert.equal(scoreOf([sevens]), 7 * (1 / Math.sqrt(700)));
    assert.equal(scoreOf([fives, sevens], 1, 2), 7 * (1 / Math.sqrt(700)));
    assert.equal(scoreOf([sevens, fives], 1, 2), 5 * (1 / Math.sqrt(500)));
    assert.equal(scoreOf([fives, sevens]), 12 * (1 / Math.sqrt(1200)));
  });

  it('are as if there were no others before it or behind it', () => {
    assert.equal(scoreOf(many(9), 4, 5), scoreOf(many(1)));
    assert.equal(scoreOf(many(9), 5, 9), scoreOf(many(4)));
    assert.equal(scoreOf([]), 0);
  });
});
