import assert from 'node:assert/strict';
import { isPackMissing, likeness } from '../../../src/core/packs/missing.js';

describe('A pack that is not there', () => {
  it('is one of those named and not at hand', () => {
    const inForce = new Map([['fruit', 'Fruit']]);
    assert.deepEqual([['fruit'], ['fruit', 'nuts'], [], undefined].map((named) => isPackMissing(named, inForce, false)), [false, true, false, false]);
  });

  it('can be one whose file has faults, where packs are named', () => {
    const inForce = new Map([['fruit', 'Fruit']]);
    assert.deepEqual([['fruit'], [], undefined].map((named) => isPackMissing(named, inForce, true)), [true, false, false]);
  });
});

describe('An id written like those of a pack', () => {
  const points = ['CT.1', 'CT.2', 'U1.2.1'];

  it('differs in capitals and signs only', () => {
    for (const id of ['CT.1', 'ct.1', 'CT1', 'ct-2', 'u1-21']) assert.equal(likeness(id, points), 'spelling', id);
  });

  it('is of the same family when its last number is another', () => {
    for (const id of ['CT.9', 'ct.9', 'U1.2.7']) assert.equal(likeness(id, points), 'family', id);
  });

  it('is none that another pack may have', () => {
    for (const id of ['CC.1', 'CTX.1', 'U1.3.1', 'U2.2.1', 'CT9', '1', '']) assert.equal(likeness(id, points), undefined, id);
  });
});
