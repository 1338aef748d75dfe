import assert from 'node:assert/strict';
import { createChecker } from '../../../src/core/checker.js';
import { createRedactor, withoutPrivateText } from '../../../src/core/privacy/redact.js';
import { packOf, pointOf } from '../support/packs.js';
import { checkWritten } from '../support/portfolios.js';

const checker = createChecker([packOf([pointOf('F.1', { mentions: { of: 'apple' } })])]);
const first = 'I told Mrs Pauline Whittaker, 07700 900123, that it was late.';
const second = 'Mrs Whittaker wrote from p@brookmail.example. Mrs Whittakers are many.';
const portfolio = checkWritten(checker, { entries: { 'E01.md': first, 'E02.md': second } });
const read = createRedactor(portfolio).passage;

describe('text that leaves the portfolio', () => {
  it('has pseudonyms in place of what is private, the same in every entry', () => {
    assert.equal(read('E01.md', { start: 0, end: first.length }), 'I told Customer A, [phone number left out], that it was late.');
    assert.equal(read('E02.md', { start: 0, end: 45 }), 'Customer A wrote from [e-mail left out].');
  });

  it('has a whole pseudonym where a range cuts through a name', () => {
    const start = first.indexOf('Pauline');
    assert.equal(read('E01.md', { start, end: start + 3 }), 'Customer A');
    assert.equal(read('E01.md', { start: 0, end: start }), 'I told Customer A');
    assert.equal(read('E01.md', { start: first.indexOf('that'), end: first.length }), 'that it was late.');
  });

  it('has them also where the finding was silenced with a reason', () => {
    const text = `${first} <!-- silence confidentiality.name: she agreed in writing -->`;
    const silenced = checkWritten(checker, { entries: { 'E01.md': text } });
    assert.equal(silenced.entries[0]!.silenced.length, 1);
    assert.equal(createRedactor(silenced).passage('E01.md', { start: 0, end: 28 }), 'I told Customer A');
  });

  it('is empty for an entry that is not there', () => {
    assert.equal(read('E09.md', { start: 0, end: 9 }), '');
  });

  it('keeps longer words that only begin like a name, and takes the longest name', () => {
    const parts = [{ form: 'Mr Lee', pseudonym: 'Customer A' }, { form: 'Mr Lee Chan', pseudonym: 'Customer B' }, { form: '07700 900123', pseudonym: '[left out]' }];
    assert.equal(withoutPrivateText('Mr Leeds, Mr Lee and Mr Lee Chan: 07700 900123, 07700 9001234', parts), 'Mr Leeds, Customer A and Customer B: [left out], 07700 9001234');
  });

  it('has no name or detail written in another case, over line ends, or with emphasis between', () => {
    const written = 'MRS pauline\n> whittaker, **Mrs** _Whittaker_, mrs-whittaker.md; 07700\n900123, 07700-900123, P@Brookmail.example';
    assert.equal(createRedactor(portfolio).words(written), 'Customer A, **Customer A_, Customer A.md; [phone number left out], [phone number left out], [e-mail left out]');
  });

  it('has no detail beyond those that are told of', () => {
    const many = Array.from({ length: 300 }, (_, index) => `Ring the client on 07700 9${String(index).padStart(5, '0')}.`).join('\n\n');
    const { passage } = createRedactor(checkWritten(checker, { entries: { 'E01.md': many } }));
    assert.doesNotMatch(passage('E01.md', { start: 0, end: many.length }), /07700/);
  });

  it('has nothing of an entry with more details than are looked for', () => {
    const many = Array.from({ length: 600 }, (_, index) => `Ring the client on 07700 9${String(index).padStart(5, '0')}.`).join('\n\n');
    const { passage, words } = createRedactor(checkWritten(checker, { entries: { 'E01.md': many } }));
    assert.equal(passage('E01.md', { start: many.length - 40, end: many.length }), '[passage left out]');
    assert.equal(words(many), '[passage left out]');
  });

  it('takes time in proportion to the text', () => {
    const parts = Array.from({ length: 400 }, (_, index) => ({ form: `Mr A${'a'.repeat(30)}${index}`, pseudonym: 'Customer A' }));
    const others = `Mr A${'a'.repeat(29)} `.repeat(2_000);
    assert.equal(withoutPrivateText(`${others}${parts[399]!.form}`, parts), `${others}Customer A`);
  });
});
