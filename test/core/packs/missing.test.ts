import assert from 'node:assert/strict';
import { isPackMissing, isWrittenLike } from '../../../src/core/packs/missing.js';

describe('A pack that is not there', () => {
  it('is one of those named and not at hand', () => {
    const inForce = new Map([['fruit', 'Fruit']]);
    assert.deepEqual([['fruit'], ['fruit', 'nuts'], [], undefined].map((named) => isPackMissing(named, inForce)), [false, true, false, false]);
  });
});

describe('An id written like those of a pack', () => {
  const points = ['CT.1', 'CT.2', 'U1.2.1'];

  it('differs in its last number, or in capitals and signs', () => {
    for (const id of ['CT.9', 'ct.9', 'CT1', 'ct-2', 'U1.2.7']) assert.equal(isWrittenLike(id, points), true, id);
  });

  it('is none that another pack may have', () => {
    for (const id of ['CC.1', 'CTX.1', 'U1.3.1', 'U2.2.1', 'CT9', '1', '']) assert.equal(isWrittenLike(id, points), false, id);
  });
});
