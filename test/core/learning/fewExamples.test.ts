import assert from 'node:assert/strict';
import { learnFromFew, type Lesson } from '../../../src/core/learning/fewExamples.js';
import { learnLogistic, packRows } from '../../../src/core/learning/logistic.js';

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

  it('scores a text as the row that it learnt from it, each group of features to its length and by its weight', () => {
    const groupWeights = [1, 1, 0.4, 0.6];
    const of = (group: number, ...keys: number[]): number[] => keys.map((key) => group * 2 ** 24 + key);
    const lessons = [
      lesson([...of(0, 1, 2), ...of(1, 1), ...of(2, 1, 2), ...of(3, 1)], true), lesson([...of(0, 1, 3), ...of(1, 1, 2), ...of(2, 1), ...of(3, 1, 2)], true), lesson([...of(0, 2), ...of(2, 2), ...of(3, 2)], true),
      lesson([...of(0, 3, 4), ...of(1, 2), ...of(2, 3), ...of(3, 3)], false), lesson([...of(0, 4), ...of(1, 3), ...of(2, 3, 2), ...of(3, 3)], false), lesson([...of(0, 4, 2), ...of(1, 3), ...of(2, 3), ...of(3, 2)], false),
    ];
    const features = [...new Set(lessons.flatMap((each) => [...each.features.keys()]))];
    const texts = (feature: number): number => lessons.filter((each) => each.features.has(feature)).length;
    const rarity = (feature: number): number => Math.log(lessons.length / texts(feature)) + 1;
    const groupOf = (feature: number): number => Math.floor(feature / 2 ** 24);
    assert.ok(features.every((feature) => texts(feature) > 1), 'none is chance');
    const rows = lessons.map((each) => {
      const own = [...each.features.keys()];
      const length = (group: number): number => Math.hypot(...own.filter((feature) => groupOf(feature) === group).map(rarity));
      return { index: own.map((feature) => features.indexOf(feature)), value: own.map((feature) => (rarity(feature) * (groupWeights[groupOf(feature)] ?? 0)) / length(groupOf(feature))) };
    });
    const weights = learnLogistic(packRows(rows, features.length), lessons.map(({ earns }, row) => ({ row, target: earns ? 1 : 0, weight: 4 })), 10);
    const learnt = learnFromFew(lessons);
    for (const [at, { index, value }] of rows.entries()) {
      const expected = index.reduce((sum, column, place) => sum + (weights[column] ?? 0) * (value[place] ?? 0), Math.min(0, weights[features.length] ?? 0));
      assert.ok(Math.abs(learnt.score(lessons[at]?.features ?? new Map()) - expected) < 1e-9, `lesson ${String(at)}`);
    }
    for (const feature of features) assert.ok(Math.abs(learnt.weightOf(feature) - (weights[features.indexOf(feature)] ?? 0) * rarity(feature) * (groupWeights[groupOf(feature)] ?? 0)) < 1e-9, 'as a text of it alone would be told');
  });

  it('does not take a text of which nothing is known for one that earns', () => {
    assert.ok(model.bestOf([[99]], 1) <= 0);
  });
});
