import assert from 'node:assert/strict';
import { lineAndDetail } from '../../../src/core/words/inTheWay.js';

describe('Something in the way, as a line of a list', () => {
  it('says the first sentence in the line, and the rest under it', () => {
    assert.deepEqual(lineAndDetail('This is dated 2 January 2020. Evidence may be 24 months old here: add newer evidence.'), {
      line: 'This is dated 2 January 2020.',
      detail: 'Evidence may be 24 months old here: add newer evidence.',
    });
  });

  it('has nothing under it where it is one sentence', () => {
    assert.deepEqual(lineAndDetail('CT.4 Cost of new against kept has no evidence yet.'), { line: 'CT.4 Cost of new against kept has no evidence yet.', detail: '' });
  });

  it('is not cut at a name with full stops', () => {
    assert.equal(lineAndDetail('W. Itness and A. Learner have not signed this statement. Ask them.').detail, 'Ask them.');
  });
});
