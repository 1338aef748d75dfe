import assert from 'node:assert/strict';
import { classesOf, isName } from '../../../src/core/findings/wordClasses.js';

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

  it('take a capital for a name, but not at the start, nor "I", days and months', () => {
    const word = (text: string) => ({ plain: text.toLowerCase(), capital: true });
    assert.equal(isName(word('Priya'), false), true);
    assert.equal(isName(word('Priya'), true), false);
    for (const text of ['I', 'Monday', 'Mondays', 'March', 'Mr']) assert.equal(isName(word(text), false), false, text);
    assert.equal(isName({ plain: 'priya', capital: false }, false), false);
  });
});
