import assert from 'node:assert/strict';
import { parseDocument } from '../../../src/core/document/parseDocument.js';
import { parsePhrase } from '../../../src/core/findings/phrases.js';
import { counts, createFindingsReader } from '../../../src/core/findings/readFindings.js';
import { findingsOf } from '../support/findings.js';
import { sampleTexts } from '../support/sample.js';

const concepts = { customer: ['customer'], 'came-back': ['(come|came) back'], shop: ['our ... shop'] };

describe('reading findings', () => {
  it('gives every mention the range of its words in the text', () => {
    const text = '---\ntype: observation\n---\n\n# Customers\n\n- A **regular** [customer](x) came\n  back to our *little* shop.\n\n> the customer\n> came back\r\n\r\nÉ 😀 customer';
    const { mentions } = findingsOf(text, concepts);
    assert.deepEqual(mentions.map(({ range }) => text.slice(range.start, range.end)), ['Customers', 'customer', 'came\n  back', 'our *little* shop', 'customer', 'came back', 'customer']);
  });

  it('gives ranges that hold the words, and sentences that hold the mentions, in the sample portfolio', () => {
    for (const source of sampleTexts().values()) {
      for (const text of [source, source.replaceAll('\n', '\r\n')]) {
        const { mentions, sentences } = findingsOf(text, { i: ['i'], they: ['(they|them|their)'], name: ['<name>'] });
        for (const { range, sentence, concept } of mentions) {
          const words = text.slice(range.start, range.end);
          assert.match(words, concept === 'i' ? /^i$/i : concept === 'they' ? /^the/i : /^\p{Lu}/u);
          const home = sentences[sentence];
          assert.ok(home && home.range.start <= range.start && range.end <= home.range.end);
        }
        assert.ok(sentences.every(({ range }, index) => index === 0 || range.start >= (sentences[index - 1]?.range.end ?? 0)));
      }
    }
  });

  it('counts words without headings, sentences by signal, and sections by heading', () => {
    const { words, signals, sentences } = findingsOf('Before.\n\n# One two three\n\nI rang her. She said so.\n\n## Next\n\nWhy?');
    assert.equal(words, 8);
    assert.equal(signals.question, 1);
    assert.equal(signals.done, 2);
    assert.deepEqual(sentences.map(({ section, kind }) => [section, kind]), [[0, 'paragraph'], [1, 'heading'], [1, 'paragraph'], [1, 'paragraph'], [2, 'heading'], [2, 'paragraph']]);
  });

  it('takes the kind from the front matter unless another is given', () => {
    const text = '---\ntype: observation\n---\nHello';
    assert.equal(findingsOf(text).kind, 'observation');
    assert.equal(findingsOf(text, {}, 'case-study').kind, 'case-study');
    assert.equal(findingsOf('Hello').kind, null);
  });

  it('takes a claim at the end of a paragraph for no word', () => {
    assert.equal(findingsOf('We rang. [CT.1]', { ct: ['ct'] }).mentions.length, 0);
  });

  it('reads the same with blocks that it has read before', () => {
    const read = createFindingsReader({ concepts: new Map([['customer', [parsePhrase('customer')]]]) });
    const first = parseDocument('A customer.\n\nTwo.\n\nA customer.\n');
    read(first);
    const second = parseDocument('More here.\n\nA customer.\n\nTwo.\n\nA customer.\n', first);
    assert.deepEqual(read(second), read(parseDocument(second.text)));
  });

  it('reads a sentence once, however often its block is met', () => {
    const seen: string[] = [];
    const read = createFindingsReader({ concepts: new Map(), scorer: { readSentence: (text) => seen.push(text), score: (sentences) => ({ X: { score: sentences.length, level: 'sure', strongest: [], words: [] } }) } });
    const first = parseDocument('One.\n\nTwo.\n\nThree.\n');
    read(first);
    const findings = read(parseDocument('One.\n\nTwo!\n\nThree.\n', first));
    assert.deepEqual(seen, ['One.', 'Two.', 'Three.', 'Two!']);
    assert.equal(findings.likeness.X?.score, 3);
  });

  it('keeps what one reader made of a block from another', () => {
    const readFor = (concept: string) => createFindingsReader({ concepts: new Map([[concept, [parsePhrase(concept)]]]) });
    const document = parseDocument('A customer came for apples.\n');
    const [customers, apples] = [readFor('customer'), readFor('apple')];
    for (const [read, concept] of [[customers, 'customer'], [apples, 'apple'], [customers, 'customer']] as const) assert.deepEqual(read(document).mentions.map((mention) => mention.concept), [concept]);
  });

  it('lets a mention count unless it is denied, in a heading or in copied text', () => {
    const { mentions, sentences } = findingsOf('# Customer\n\nA customer came. We had no customer. Describe a customer.\n', { customer: ['customer'] });
    assert.deepEqual(mentions.map((mention) => counts(mention, sentences)), [false, true, false, false]);
  });
});
