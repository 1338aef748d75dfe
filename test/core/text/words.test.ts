import assert from 'node:assert/strict';
import { cutIntoWords, endOf, readWords } from '../../../src/core/text/words.js';

const plain = (text: string): string[] => readWords(text).map((word) => word.plain);

describe('words', () => {
  it('are lower case with apostrophes dropped, straight or curly', () => {
    assert.deepEqual(plain("Don't  STOP, it’s fine"), ['dont', 'stop', 'its', 'fine']);
  });

  it('keep figures, money and times together', () => {
    assert.deepEqual(plain('£1,200.50 on 14/03 at 8:30, the 2nd of 3; £4k'), ['£1,200.50', 'on', '14/03', 'at', '8:30', 'the', '2nd', 'of', '3', '£4k']);
  });

  it('part at hyphens and slashes', () => {
    assert.deepEqual(plain('follow-up and/or'), ['follow', 'up', 'and', 'or']);
  });

  it('know their place and whether they begin with a capital', () => {
    const cut = cutIntoWords('… Élodie saw café', 0, 17);
    const [first, second, third] = cut.words;
    assert.deepEqual([cut.starts[0], endOf(cut, 0), first?.plain, first?.capital], [2, 8, 'élodie', true]);
    assert.equal(second?.capital, false);
    assert.equal(third?.plain, 'café');
  });

  it('are read between two offsets only', () => {
    assert.deepEqual(readWords('one two three four', 4, 10).map((word) => word.plain), ['two', 'three']);
  });
});
