import assert from 'node:assert/strict';
import { learnFromFew, type Lesson } from '../../../src/core/learning/fewExamples.js';

/** A lesson of features that each stand once. */
const lesson = (features: readonly number[], earns: boolean): Lesson => ({ features: new Map(features.map((feature) => [feature, 1])), earns, weight: 1 });

const model = learnFromFew([lesson([1, 2, 5], true), lesson([1, 3, 6], true), lesson([1, 2, 3], true), lesson([4, 5, 6], false), lesson([4, 6], false), lesson([4, 5], false)]);

describe('a model learnt from few examples', () => {
  it('takes for the best stretch of sentences the one whose features, counted together, score highest', () => {
    const sentences = [[4, 5], [1, 2], [1, 3], [6], [4]];
    for (const length of [1, 2, 3, 5, 9]) {
      const stretches = sentences.flatMap((_, first) => (first === 0 || first + length <= sentences.length ? [sentences.slice(first, first + length)] : []));
      const scores = stretches.map((stretch) => {
        const counts = new Map<number, number>();
        for (const feature of stretch.flat()) counts.set(feature, (counts.get(feature) ?? 0) + 1);
        return model.score(counts);
      });
      assert.equal(model.bestOf(sentences, length), Math.max(...scores), `of ${length}`);
    }
  });

  it('knows no stretch where there is no sentence, and scores the same again whatever it scored in between', () => {
    const before = model.bestOf([[1, 2]], 1);
    assert.equal(model.bestOf([], 2), -Infinity);
    model.bestOf([[4, 5], [6]], 2);
    assert.equal(model.bestOf([[1, 2]], 1), before);
    assert.ok(before > 0);
  });

  it('does not take a text of which nothing is known for one that earns', () => {
    assert.ok(model.bestOf([[99]], 1) <= 0);
  });
});
