import assert from 'node:assert/strict';
import { createCopyFinder } from '../../../src/core/findings/copiedText.js';
import { builtInPacks } from '../../../src/core/packs/builtIn.js';
import { readWords } from '../../../src/core/text/words.js';
import { builtInChecker } from '../support/builtInChecker.js';

const isCopied = createCopyFinder(['Say two different things that the business gains from people who keep coming back to the shop.']);
const copied = (sentence: string): boolean => isCopied(readWords(sentence));

describe('the finder of copied text', () => {
  it('knows a sentence that was copied whole, or with a word or two put before it', () => {
    assert.equal(copied('Say two different things that the business gains from people who keep coming back to the shop.'), true);
    assert.equal(copied('Task 1: say two different things that the business gains from people who keep coming back.'), true);
  });

  it('leaves a sentence alone that shares a few words, or one run in a long sentence', () => {
    assert.equal(copied('Two things that we gain from people who come back are steady money and new faces.'), false);
    assert.equal(copied('We have noticed that people who keep coming back to the shop are the ones who tell Donna when the freezer is too warm, and that saved us a batch.'), false);
  });

  it('knows nothing where there is nothing to copy from', () => {
    assert.equal(createCopyFinder([])(readWords('Say two different things that the business gains from people.')), false);
  });

  for (const { units } of builtInPacks) {
    for (const point of units.flatMap(({ outcomes }) => outcomes.flatMap(({ points }) => points))) {
      it(`awards nothing when the criterion of ${point.id} is handed in`, () => {
        const { points } = builtInChecker.check(`${point.statement}\n\n${point.earns}\n`, { kind: point.appliesTo?.[0] ?? 'written-answer' }).coverage;
        assert.deepEqual(points.filter(({ found }) => found === 'found').map((each) => each.point.point.id), []);
      });
    }
  }
});
