import assert from 'node:assert/strict';
import { signs } from '../../../src/core/text/signs.js';
import { cutIntoWords } from '../../../src/core/text/words.js';

const cut = (text: string, end = text.length) => cutIntoWords(text, 0, end);

describe('a stretch cut into words', () => {
  for (const [text, kind] of [
    ['at 10 today', 'figure'], ['£ and p', 'figure'], ['say "yes" now', 'quote'], ['say “yes” now', 'quote'], ["'twas so", 'apostrophe'],
    ['is it? no', 'question'], ['Ann: no', 'telling'], ['what [name] said', 'bracket'], ['____', 'bracket'], ['a ☐ b', 'foreign'], ['café', 'foreign'],
  ] as const) {
    it(`tells that a sign of the kind "${kind}" stands in "${text}"`, () => {
      assert.notEqual(cut(text).signs & signs[kind], 0);
    });
  }

  it('tells of no sign where only words, stops and commas stand', () => {
    assert.deepEqual([cut("She said, don't go (yet). So I went; twice - no").signs, cut("She said, don't go.").isPlain], [0, true]);
  });

  it('is not plain when a word reaches beyond its end, or holds more than Latin letters', () => {
    assert.equal(cut('customers', 4).isPlain, false);
    assert.equal(cut('café').isPlain, false);
    assert.equal(cut('room 7').isPlain, false);
  });

  it('gives the same form for the same letters, until very many words have been met, and the right one ever after', () => {
    const first = cut('sorry').words[0];
    assert.equal(cut('very sorry').words[1], first);
    for (let i = 0; i < 40_000; i++) cut(`w${String(i).replace(/\d/g, (digit) => 'abcdefghij'.charAt(Number(digit)))}`);
    assert.equal(cut('sorry').words[0]?.plain, 'sorry');
    assert.equal(cut('Sorry').words[0]?.capital, true);
  });
});
