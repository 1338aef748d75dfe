import assert from 'node:assert/strict';
import { packsInForce } from '../../../src/core/packs/inForce.js';
import { packOf } from '../support/packs.js';

const [one, two, own] = ['one', 'two', 'own'].map((id) => packOf([], { id }));
const builtIn = [one!, two!];
const ids = (...named: (readonly string[] | undefined)[]) => {
  const { packs, unknown } = packsInForce(named, [...builtIn, own!], builtIn);
  return [packs.map(({ id }) => id), unknown];
};

describe('the packs in force', () => {
  it('are all built-in ones when none are named', () => {
    assert.deepEqual(ids(undefined, undefined), [['one', 'two'], []]);
    assert.deepEqual(ids([], undefined), [['one', 'two'], []]);
  });

  it('are those that the first list names, in its order, each once', () => {
    assert.deepEqual(ids(['own', 'one', 'own'], ['two']), [['own', 'one'], []]);
    assert.deepEqual(ids(undefined, ['two']), [['two'], []]);
  });

  it('leave out names that no pack has, and tell them, with all that may be meant', () => {
    assert.deepEqual(ids(['own', 'other', 'constructor']), [['own'], ['other', 'constructor']]);
    assert.deepEqual(packsInForce([['onw']], [...builtIn, own!], builtIn).atHand, ['one', 'two', 'own']);
  });

  it('take the later of two with one id, so that a centre can replace a built-in pack', () => {
    const replaced = packOf([], { id: 'one', title: 'Ours' });
    assert.equal(packsInForce([['one']], [...builtIn, replaced], builtIn).packs[0], replaced);
  });
});
