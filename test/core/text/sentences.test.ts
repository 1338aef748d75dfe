import assert from 'node:assert/strict';
import { splitSentences } from '../../../src/core/text/sentences.js';

const sentences = (prose: string, everyLine = false): string[] => splitSentences(prose, everyLine).map(({ start, end }) => prose.slice(start, end));

describe('sentences', () => {
  it('end at a full stop, question mark, exclamation mark or ellipsis', () => {
    assert.deepEqual(sentences('He rang. Did she mind? No! Well… Fine'), ['He rang.', 'Did she mind?', 'No!', 'Well…', 'Fine']);
  });

  it('keep a closing quotation mark or bracket', () => {
    assert.deepEqual(sentences('"I am sorry." She smiled (a bit.) Then left.'), ['"I am sorry."', 'She smiled (a bit.)', 'Then left.']);
  });

  it('do not end at titles, initials, abbreviations or figures', () => {
    for (const whole of ['I rang Mr. Patel about it.', 'J. Smith came in.', 'Trade, e.g. roofers, pay later.', 'It cost 3.50 in all.', 'He waited… and waited.']) assert.deepEqual(sentences(whole), [whole]);
  });

  it('run on over a line break within a paragraph', () => {
    assert.deepEqual(sentences('We ring them\nevery week.'), ['We ring them\nevery week.']);
  });

  it('end with a short line when the next begins with a capital or a figure', () => {
    assert.deepEqual(sentences('Listened to her\nSaid sorry\r\n2 refunds made'), ['Listened to her', 'Said sorry', '2 refunds made']);
  });

  it('run on after a long line', () => {
    const long = `${'word '.repeat(16)}and`;
    assert.deepEqual(sentences(`${long}\nPriya`), [`${long}\nPriya`]);
  });

  it('begin at a line that names its speaker', () => {
    assert.equal(sentences(`${'word '.repeat(16)}here\nPriya: hello there`).length, 2);
  });

  it('end with each line of a chat', () => {
    assert.deepEqual(sentences('hi there\nis it ready', true), ['hi there', 'is it ready']);
    assert.deepEqual(sentences('hi there\nis it ready'), ['hi there\nis it ready']);
  });

  it('part at a colon or semicolon that ends a line', () => {
    assert.deepEqual(sentences('We do this:\nring them'), ['We do this:', 'ring them']);
    assert.deepEqual(sentences('We do this: ring them'), ['We do this: ring them']);
  });

  it('part a run-on of more than 48 words at a comma near its middle', () => {
    const half = Array.from({ length: 30 }, (_, index) => `w${index}`).join(' ');
    assert.deepEqual(sentences(`${half}, ${half}`), [`${half},`, half]);
    assert.equal(sentences(Array.from({ length: 48 }, () => 'word').join(' ')).length, 1);
  });

  it('never have more than 2,000 characters, even without a space', () => {
    const parts = splitSentences('a/'.repeat(25_000));
    assert.ok(parts.length > 20);
    assert.ok(parts.every(({ start, end }) => end - start <= 2_000));
    assert.equal(parts.reduce((sum, { start, end }) => sum + end - start, 0), 50_000);
  });

  it('leave out the white space around them and are none in blank text', () => {
    assert.deepEqual(splitSentences('  Hello.  \n '), [{ start: 2, end: 8 }]);
    assert.deepEqual(splitSentences(' \n\t '), []);
  });

  it('lie in order and hold all that is not white space', () => {
    const prose = `${'.'.repeat(20_000)}a ${'!'.repeat(20_000)}b`;
    const parts = splitSentences(prose);
    assert.equal(parts.map(({ start, end }) => prose.slice(start, end)).join('').replace(/\s/g, ''), prose.replace(/\s/g, ''));
    assert.ok(parts.every(({ start }, index) => index === 0 || start >= (parts[index - 1]?.end ?? 0)));
  });
});
