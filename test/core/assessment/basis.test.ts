import assert from 'node:assert/strict';
import { basisOf, changedWords, findPassage } from '../../../src/core/assessment/basis.js';
import { parseDocument } from '../../../src/core/document/parseDocument.js';

const text = `---
id: E01
type: reflective-account
---
# A late order

Mrs Bell rang on Monday. I **listened**, said sorry and
found her parcel. She was pleased.

## What I learnt

- I check the shelf first now.
- Calling back the same day works: *nobody* rang twice in March.
`;

const decided = parseDocument(text);
const basis = basisOf(decided, rangesOf('said sorry', 'nobody'));

function rangesOf(...words: string[]) {
  return words.map((each) => ({ start: text.indexOf(each), end: text.indexOf(each) + each.length }));
}

function changedIn(edited: string) {
  return changedWords(parseDocument(edited), basis).map(({ was, now }) => [was.words, now?.words]);
}

describe('the words that a decision was made on', () => {
  it('are the sentences that hold the evidence, Markdown signs and line ends evened out', () => {
    assert.deepEqual(basis, [
      { words: 'I listened, said sorry and found her parcel.', heading: 'A late order', quoted: false },
      { words: 'Calling back the same day works: nobody rang twice in March.', heading: 'What I learnt', quoted: false },
    ]);
  });

  it('are up to date in the text as it was', () => {
    assert.deepEqual(changedIn(text), []);
  });

  for (const [what, edit] of [
    ['is reflowed', (t: string) => t.replace('and\nfound', 'and found').replace('rang on Monday. ', 'rang on\nMonday.   ')],
    ['is moved', (t: string) => t.replace(/Mrs Bell[^]*pleased\.\n/, '') + '\nMrs Bell rang on Monday. I **listened**, said sorry and\nfound her parcel. She was pleased.\n'],
    ['is cut in two paragraphs', (t: string) => t.replace('said sorry and\n', 'said sorry and\n\n')],
    ['gets other emphasis', (t: string) => t.replace('**listened**', '_listened_').replace('*nobody*', 'nobody')],
    ['becomes a list', (t: string) => t.replace('I **listened**', '\n\n- I listened')],
    ['gets Windows line ends', (t: string) => t.replaceAll('\n', '\r\n')],
    ['stands beside edited words', (t: string) => t.replace('Mrs Bell', 'A customer').replace('She was pleased.', 'She was delighted and told me so.').replace('check the shelf', 'look')],
    ['gets a new heading', (t: string) => t.replace('## What I learnt', '## Afterwards')],
    ['gets a sentence between', (t: string) => t.replace('I **listened**', 'It was raining. I **listened**')],
  ] as const) {
    it(`stay up to date when the text ${what}`, () => {
      assert.notEqual(edit(text), text);
      assert.deepEqual(changedIn(edit(text)), []);
    });
  }

  it('are out of date when they are edited, and the new words are found', () => {
    assert.deepEqual(changedIn(text.replace('said sorry', 'apologised')), [['I listened, said sorry and found her parcel.', 'I listened, apologised and found her parcel.']]);
  });

  it('are out of date by a single word or sign that changes the sense', () => {
    assert.equal(changedIn(text.replace('said sorry', 'never said sorry')).length, 1);
    assert.equal(changedIn(text.replace('in March', 'in Marchmont')).length, 1);
    assert.equal(changedIn(text.replace('nobody* rang', 'nobody*, rang')).length, 1);
  });

  for (const [what, now] of [
    ['part of a sentence that denies them', 'It is not true that I gave the customer a refund.'],
    ['spoken words in a longer sentence', '"I gave the customer a refund." is what I was told to write.'],
    ['quoted', '> I gave the customer a refund.'],
    ['a heading', '# I gave the customer a refund.\n\nShe left.'],
    ['partly a heading', '# I gave the\n\ncustomer a refund.'],
  ] as const) {
    it(`are out of date when they are ${what}`, () => {
      const own = [{ words: 'I gave the customer a refund.', quoted: false }];
      assert.deepEqual(changedWords(parseDocument('I rang. I gave the customer a refund. She left.'), own), []);
      assert.equal(changedWords(parseDocument(now), own).length, 1);
    });
  }

  it('are up to date in a quotation when they were quoted', () => {
    const chat = 'She wrote:\n\n> Thank you for the refund. All is well.\n';
    const quoted = basisOf(parseDocument(chat), [{ start: chat.indexOf('Thank'), end: chat.indexOf('Thank') + 5 }]);
    assert.deepEqual(quoted, [{ words: 'Thank you for the refund.', quoted: true }]);
    assert.deepEqual(changedWords(parseDocument(`New words.\n\n${chat}`), quoted), []);
  });

  it('are up to date in a quotation and out of one when a record does not say whether they were quoted', () => {
    const unknown = [{ words: 'Thank you for the refund.' }];
    for (const now of ['> Thank you for the refund.\n', 'Thank you for the refund.\n']) assert.deepEqual(changedWords(parseDocument(now), unknown), []);
    assert.equal(changedWords(parseDocument('# Thank you for the refund.\n'), unknown).length, 1);
  });

  it('are out of date with nothing in their place when they are gone', () => {
    assert.deepEqual(changedIn(text.replace(/- Calling[^]*March\.\n/, '')), [['Calling back the same day works: nobody rang twice in March.', undefined]]);
  });

  it('are none when there is no evidence', () => {
    assert.deepEqual(basisOf(decided, []), []);
    assert.deepEqual(changedWords(parseDocument(''), []), []);
  });
});

describe('a passage', () => {
  const words = (edited: string, anchor: { words: string; heading?: string }): string | undefined => {
    const range = findPassage(parseDocument(edited), anchor);
    return range && edited.slice(range.start, range.end);
  };

  it('is found again where it was moved to', () => {
    assert.equal(words(`New first line.\n\n${text.slice(text.indexOf('# A late'))}`, { words: 'She was pleased.' }), 'She was pleased.');
  });

  it('is found under its own heading when the words stand twice', () => {
    const twice = '# One\n\nI rang back.\n\n# Two\n\nI rang back.\n';
    assert.equal(findPassage(parseDocument(twice), { words: 'I rang back.', heading: 'Two' })?.start, twice.lastIndexOf('I rang'));
  });

  it('is found by words that are nearly its own, and not by others', () => {
    assert.equal(words(text, { words: 'I listened and said sorry and found the parcel.' }), 'I **listened**, said sorry and\nfound her parcel.');
    assert.equal(words(text, { words: 'Our prices went up in spring.' }), undefined);
  });
});
