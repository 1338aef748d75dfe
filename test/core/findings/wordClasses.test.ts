import assert from 'node:assert/strict';
import { classesOf } from '../../../src/core/findings/wordClasses.js';

describe('classes of words', () => {
  it('hold singular and plural', () => {
    for (const word of ['customer', 'customers', 'woman', 'women', 'bosses']) assert.notDeepEqual(classesOf(word), [], word);
    assert.deepEqual(classesOf('chair'), []);
  });

  it('hold figures by their form', () => {
    assert.deepEqual(classesOf('14'), ['<number>']);
    assert.deepEqual(classesOf('£14'), ['<£>']);
    assert.deepEqual(classesOf('twelve'), ['<number>']);
  });

  it('can hold one word twice over', () => {
    assert.deepEqual([...classesOf('customer')].sort(), ['<customer>', '<person>']);
  });
});
