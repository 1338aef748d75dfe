import assert from 'node:assert/strict';
import { createChecker } from '../../../src/core/checker.js';
import { enoughExamples, learnableFrom } from '../../../src/core/packs/ownScorer.js';
import { testPack } from '../../../src/core/packs/testPack.js';
import type { Pack } from '../../../src/core/packs/types.js';
import { packOf, pointOf } from '../support/packs.js';

const places = ['orchard', 'market', 'school', 'canteen', 'farm shop', 'hotel', 'hospital', 'depot', 'café', 'nursery', 'garage', 'kiosk', 'stall'];
const earning = places.map((place) => ({ text: `At the ${place} I picked the ripe fruit by hand. I washed it and packed it into a crate.` }));
const missing = places.map((place) => ({ text: `The ${place} closed early because of the storm. Nobody turned up, and the lights went out.` }));
const likeExamples = 'Out on the allotment we picked ripe pears by hand, washed them and packed a crate.';
const unlikeExamples = 'The lights went out in the storm and nobody turned up.';

/** A pack of one point that asks for likeness to so many examples of either kind. */
function learningPack(count: number, atLeast = 'likely'): Pack {
  const examples = { earns: earning.slice(0, count), nearMisses: missing.slice(0, count) };
  return packOf([pointOf('F.1', { resembles: { of: 'F.1', atLeast } }, { partly: { resembles: { of: 'F.1', atLeast: 'perhaps' } }, examples })]);
}

const likenessOf = (pack: Pack, text: string) => createChecker([pack]).check(text).findings.likeness['fruit/F.1'];
const found = (pack: Pack, text: string) => createChecker([pack]).check(text).coverage.points[0]?.found;

describe('likeness to a pack\'s own examples', () => {
  it('tells a text like those that earn from one like the near misses', () => {
    assert.equal(found(learningPack(4), likeExamples), 'partly');
    assert.equal(found(learningPack(4), unlikeExamples), 'none');
  });

  it('says "perhaps" at most while there are few examples, and more with enough', () => {
    assert.equal(likenessOf(learningPack(enoughExamples - 1), likeExamples)?.level, 'perhaps');
    assert.notEqual(likenessOf(learningPack(enoughExamples), likeExamples)?.level, 'perhaps');
    assert.equal(found(learningPack(enoughExamples), likeExamples), 'found');
  });

  it('gives the sentences and words that weigh most', () => {
    const text = `It was a Monday. ${likeExamples}`;
    const likeness = likenessOf(learningPack(6), text);
    assert.equal(text.slice(likeness?.strongest[0]?.range.start, likeness?.strongest[0]?.range.end), likeExamples);
    assert.ok(likeness?.words.includes('packed'), likeness?.words.join());
  });

  it('is the same each time', () => {
    assert.equal(likenessOf(learningPack(5), likeExamples)?.score, likenessOf(learningPack(5), likeExamples)?.score);
  });

  it('is not learnt from fewer than three of either kind', () => {
    assert.deepEqual(learnableFrom(learningPack(2)), []);
    assert.equal(likenessOf(learningPack(2), likeExamples)?.level, 'none');
    assert.deepEqual(testPack(learningPack(2)).unlearnt, ['F.1']);
    assert.deepEqual(testPack(learningPack(3)).unlearnt, []);
  });

  it('scores an example by what was learnt from the others', () => {
    const odd = { text: 'I picked seventeen umbrellas, and Bartholomew packed them.' };
    const packWith = (earns: readonly { readonly text: string }[]): Pack =>
      packOf([pointOf('F.1', { resembles: { of: 'F.1', atLeast: 'likely' } }, { examples: { earns, nearMisses: missing.slice(0, 5) } })]);
    const others = earning.slice(0, 4);
    assert.equal(likenessOf(packWith([...others, odd]), odd.text)?.score, likenessOf(packWith(others), odd.text)?.score);
    assert.notEqual(likenessOf(packWith([...others, odd]), likeExamples)?.score, likenessOf(packWith(others), likeExamples)?.score);
  });
});
