import assert from 'node:assert/strict';
import { deniedStretches } from '../../../src/core/findings/denial.js';
import { cutIntoWords, endOf } from '../../../src/core/text/words.js';
import { findingsOf } from '../support/findings.js';

function denied(sentence: string): string[] {
  const cut = cutIntoWords(sentence, 0, sentence.length);
  return deniedStretches(cut, sentence, 0).map(({ first, end }) => sentence.slice(cut.starts[first], endOf(cut, end - 1)));
}

describe('the reach of a denial', () => {
  it('goes on for seven words', () => {
    assert.deepEqual(denied('We never a b c d e f g h'), ['never a b c d e f g']);
  });

  it('stops at punctuation and at but, except, until, because, so and although', () => {
    assert.deepEqual(denied("We don't sell fruit, we sell bread"), ["don't sell fruit"]);
    for (const stop of ['but', 'except', 'until', 'because', 'so', 'although']) assert.deepEqual(denied(`We have no trade ${stop} retail customers`), ['no trade']);
    assert.deepEqual(denied('No (trade) – customers'), []);
  });

  it('is none for "not only", "no doubt", "no longer than" and the like', () => {
    for (const sentence of ['Not only trade customers come', 'No doubt they came', "It's no wonder they came", 'It took no longer than a day', 'No less than ten came']) assert.deepEqual(denied(sentence), [], sentence);
  });

  it('is told for each denial', () => {
    assert.deepEqual(denied("I can't go, without a van"), ["can't go", 'without a van']);
  });

  it('marks the mentions in it, and leaves those before and beyond', () => {
    const { mentions } = findingsOf('Trade customers never pay by trade card, but trade is good. We have no trade.', { trade: ['trade'] });
    assert.deepEqual(mentions.map((mention) => mention.denied), [false, true, false, true]);
  });

  it('does not deny a mention that itself begins with the denial', () => {
    assert.deepEqual(findingsOf('There were no complaints today.', { calm: ['no complaint'], complaint: ['complaint'] }).mentions.map(({ concept, denied: is }) => [concept, is]), [['calm', false], ['complaint', true]]);
  });
});
