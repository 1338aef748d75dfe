import assert from 'node:assert/strict';
import { mixInputs, mixScores, type Mix } from '../../../src/core/learning/mix.js';
import { learnMix } from '../../train/learnMix.js';
import type { Prepared } from '../../train/prepare.js';
import { recipe } from '../../train/recipe.js';

const mix: Mix = {
  inputs: 2,
  toHidden: [1, 0, 0, -1],
  hiddenStart: [-1, 0],
  fromHidden: [2, 0, 0, 3],
  direct: [0.5, 0, 0, 0.5],
  start: [0, -1],
};

describe('a mix of scores', () => {
  it('takes windows by length, sentences, gates and the length, in that order', () => {
    const values = mixInputs({ windows: [Float64Array.of(1, 2), Float64Array.of(3, 4)], sentences: Float64Array.of(5, 6), gates: [0.25, 0.5], length: 1 });
    assert.deepEqual([...values], [1, 2, 3, 4, 5, 6, 0.25, 0.5, 0]);
  });

  it('adds to each point what each input says, and what hidden units above 0 say', () => {
    assert.deepEqual([...mixScores(mix, Float64Array.of(3, -2))], [0.5 * 3 + 2 * 2, -1 + 0.5 * -2 + 3 * 2]);
  });

  it('leaves out hidden units below 0', () => {
    assert.deepEqual([...mixScores(mix, Float64Array.of(0, 2))], [0, 0]);
  });
});

describe('a mix that is learnt', () => {
  const small = { ...recipe, points: ['CC.1', 'CC.2'], mix: { members: 2, hidden: 6, passes: 150, together: 8, drop: 0, rate: 0.02, tricks: 1 } };
  const signs = [-1, 1];
  const cases = signs.flatMap((one) => signs.flatMap((other) => Array.from({ length: 8 }, (_, at) => ({ id: `${one} ${other} ${at}`, one, other }))));
  const passages = cases.map(({ id, one, other }) => passageOf(id, one !== other, one > 0));
  const inputs = new Map(cases.map(({ id, one, other }) => [id, Float64Array.of(10 + 5 * one, other)]));
  const learnt = learnMix(passages, inputs, small);
  const scoreOf = (one: number, other: number): Float64Array => mixScores(learnt, Float64Array.of(10 + 5 * one, other));

  it('holds what no plain sum of its inputs can tell', () => {
    for (const one of signs) for (const other of signs) assert.equal(scoreOf(one, other)[0]! > 0, one !== other, `${one} and ${other}`);
  });

  it('tells each point by itself', () => {
    for (const one of signs) for (const other of signs) assert.equal(scoreOf(one, other)[1]! > 0, one > 0, `${one} and ${other}`);
  });

  it('is the same for the same passages', () => {
    assert.deepEqual(learnMix(passages, inputs, small), learnt);
  });

  it('lets passages that try a trick and earn nothing weigh more', () => {
    const doubtful = [passageOf('yes', true, false), { ...passageOf('no', false, false), passage: { ...passageOf('no', false, false).passage, adversarial: 'hypothetical' } }];
    const same = new Map(['yes', 'no'].map((id) => [id, Float64Array.of(1, 1)]));
    const scoreFor = (tricks: number): number => mixScores(learnMix(doubtful, same, { ...small, mix: { ...small.mix, together: 2, tricks } }), Float64Array.of(1, 1))[0]!;
    assert.ok(scoreFor(4) < scoreFor(1) - 0.5);
  });
});

function passageOf(id: string, first: boolean, second: boolean): Prepared {
  const label = (met: boolean): 'met' | 'not' => (met ? 'met' : 'not');
  return {
    passage: { id, file: 'xx', kind: null, text: '', labels: new Map([['CC.1', label(first)], ['CC.2', label(second)]]), why: new Map(), adversarial: null, misconceptions: new Set(), unsure: new Set() },
    sentences: [],
    profile: [],
  };
}
