import assert from 'node:assert/strict';
import { kinds, kindsIn } from '../../../src/core/findings/wordKinds.js';
import { readWords } from '../../../src/core/text/words.js';

const has = (sentence: string, kind: keyof typeof kinds): boolean => (kindsIn(readWords(sentence)) & kinds[kind]) !== 0;

describe('kinds of words', () => {
  it('take a capital for a name, but not at the start of a sentence, nor "I", days and months', () => {
    assert.equal(has('then Priya', 'name'), true);
    assert.equal(has('Priya then', 'name'), false);
    for (const text of ['I', 'Monday', 'Mondays', 'March', 'Mr', 'priya']) assert.equal(has(`then ${text}`, 'name'), false, text);
  });

  for (const [kind, stands, doesNot] of [
    ['calendar', 'on Tuesdays', 'on days'], ['actor', 'then she', 'then it'], ['past', 'they rang and helped', 'they need a shed'],
    ['colleague', 'our managers', 'our customers'], ['customer', 'our customers', 'our managers'], ['denial', "We don't", 'We do'],
    ...['learner', 'learners', 'candidate', 'candidates', 'apprentice', 'apprentices', 'assessor', 'assessors', 'click', 'insert', 'max', 'maximum'].map((word) => ['prompt', `the ${word}`, 'the till'] as const),
  ] as const) {
    it(`tell that the kind "${kind}" stands in "${stands}", and not in "${doesNot}"`, () => {
      assert.deepEqual([has(stands, kind), has(doesNot, kind)], [true, false]);
    });
  }
});
