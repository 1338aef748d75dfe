import assert from 'node:assert/strict';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { createJudging } from '../../../src/core/judge/judging.js';
import { createQuestions } from '../../../src/core/judge/questions.js';
import { createTracer } from '../../../src/core/judge/traces.js';
import type { Vocabulary } from '../../../src/core/judge/types.js';
import { vocabularyOf } from '../../../src/core/packs/compilePack.js';
import { packOf } from '../support/packs.js';
import { manyFindings } from './judging.js';

describe('the traces of a requirement', () => {
  it('do not hold on to the words of a pack that has gone', async () => {
    const traced = (): WeakRef<Vocabulary> => {
      const vocabulary = vocabularyOf(packOf([]));
      assert.equal(createTracer({ mentions: { of: 'apple' } }, createQuestions(vocabulary))(createJudging(manyFindings(1))).evidence.length, 1);
      return new WeakRef(vocabulary);
    };
    const words = traced();
    setFlagsFromString('--expose-gc');
    const collectGarbage = runInNewContext('gc') as () => void;
    await new Promise(setImmediate);
    collectGarbage();
    assert.equal(words.deref(), undefined);
  });
});
