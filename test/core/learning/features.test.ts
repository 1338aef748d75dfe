import assert from 'node:assert/strict';
import { createFeatureReader, groups } from '../../../src/core/learning/features.js';
import { featuresOf } from '../../../src/core/packs/ownExamples.js';
import { classes, numberOf } from './support.js';

const reader = createFeatureReader(classes, numberOf);

function keys(sentence: string, group: number): Set<number> {
  return new Set(featuresOf(reader, sentence).filter((feature) => Math.floor(feature / 2 ** 24) === group));
}

function shared(one: string, other: string, group: number): number {
  const others = keys(other, group);
  return [...keys(one, group)].filter((key) => others.has(key)).length;
}

describe('the features of a sentence', () => {
  it('are the same each time, and for the same words in capitals', () => {
    assert.deepEqual(keys('I rang her back.', groups.word), keys('I rang her back.', groups.word));
    assert.deepEqual(keys('RANG HER BACK', groups.word), keys('rang her back', groups.word));
  });

  it('share a stem between endings of a word', () => {
    assert.equal(shared('apologising', 'apologised', groups.word), 1);
  });

  it('share a class between words that it lists', () => {
    assert.equal(shared('guests', 'customer', groups.class), 1);
    assert.equal(shared('guests', 'tables', groups.class), 0);
  });

  it('see a phrase of several words, with any ending where a star stands', () => {
    assert.ok(shared('I rang her back', 'following up', groups.class) >= 1);
    assert.equal(shared('rang her', 'following up', groups.class), 0);
  });

  it('see classes that stand together, in either order', () => {
    assert.equal(shared('Sorry, I said to the customer.', 'The guest heard an apology.', groups.pair), 1);
  });

  it('tell money, shares, times and numbers apart', () => {
    const kinds = ['£40', '12%', '10.30am', '7', '2019', '3rd'].map((figure) => [...keys(figure, groups.word)][0]);
    assert.equal(new Set(kinds).size, kinds.length);
    assert.equal(shared('£40', '£1,250', groups.word), 1);
  });

  it('take a capital inside a sentence for a name, but not at its start', () => {
    assert.equal(shared('then Doreen', 'then Kofi', groups.class), 2);
    assert.equal(shared('Doreen', 'Kofi', groups.class), 0);
  });

  it('come with the traits that the entry\'s profile counts', () => {
    const { traits } = reader.read('Did the customer say "thanks" when we rang?');
    assert.deepEqual([traits.asks, traits.speaks], [true, true]);
    assert.deepEqual(traits.present.map((trait) => reader.traitNames[trait]), ['customer']);
  });

  it('are none for text without words', () => {
    assert.equal(keys('— … —', groups.word).size, 0);
  });
});
