import assert from 'node:assert/strict';
import { createFeatureReader } from '../../../src/core/learning/features.js';
import { decodeModel } from '../../../src/core/learning/model.js';
import { createProfiler } from '../../../src/core/learning/profile.js';
import { createSentenceReader } from '../../../src/core/learning/read.js';
import { readEntry } from '../../../src/core/learning/scoreEntry.js';
import { classes, modelOf } from './support.js';

const sentences = ['I said sorry to the customer.', 'Gravel was unloaded.', 'I rang her back.', 'I said sorry and rang the customer back.', 'It was dawn.'];
const groupWeights = [1, 1, 1, 0];

/** The score of the best window in some sentences, whatever entry they stand in. */
function bestWindow(texts: readonly string[], length: number): number | undefined {
  const model = decodeModel({ ...modelOf(...sentences), windows: [{ sentences: length, column: 0, groupWeights }] }, classes);
  const features = createFeatureReader(classes, model.indexOf);
  const read = createSentenceReader(model, features);
  const entry = texts.map((text) => {
    const reading = read(text);
    return { reading, traits: reading.traits, kind: 'paragraph' as const, signals: new Set<never>() };
  });
  return readEntry(model, createProfiler(features.traitNames), entry, null)?.parts.windows[0]?.[0];
}

describe('the windows of an entry', () => {
  for (const length of [1, 2, 3, 4, 5]) {
    it(`are all its stretches of ${String(length)} sentences, of which the best counts`, () => {
      const stretches = sentences.slice(length - 1).map((_, first) => bestWindow(sentences.slice(first, first + length), length) ?? 0);
      for (const order of [1, -1]) {
        const best = order === 1 ? sentences : [...sentences].reverse();
        assert.equal(bestWindow(best, length), Math.max(...stretches));
      }
    });
  }

  it('are one, of all sentences, in a shorter entry', () => {
    assert.equal(bestWindow(sentences, 6), bestWindow(sentences, 5));
  });
});
