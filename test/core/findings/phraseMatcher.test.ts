import assert from 'node:assert/strict';
import { createPhraseMatcher, TooManyPhrasesError } from '../../../src/core/findings/phraseMatcher.js';
import { parsePhrase } from '../../../src/core/findings/phrases.js';
import { cutIntoWords, endOf, readWords } from '../../../src/core/text/words.js';
import { findingsOf } from '../support/findings.js';
import { createRandom } from '../support/random.js';

/** The words matched in a sentence, with the index of the phrase. */
function matches(sentence: string, ...phrases: string[]): [number, string][] {
  const matcher = createPhraseMatcher(phrases.map((phrase, label) => ({ label, parts: parsePhrase(phrase) })));
  const cut = cutIntoWords(sentence, 0, sentence.length);
  return matcher(cut.words).matches.map(({ label, first, end }) => [label, sentence.slice(cut.starts[first], endOf(cut, end - 1))]);
}
const found = (sentence: string, phrase: string): string[] => matches(sentence, phrase).map(([, words]) => words);

describe('matching phrases', () => {
  it('matches words by their stem', () => {
    assert.deepEqual(found('She complained; her complaints, our complaining customer', 'complain'), ['complained', 'complaining']);
    assert.deepEqual(found('Regular customers', 'regular customer'), ['Regular customers']);
    assert.deepEqual(found('a regulation', 'regular'), []);
  });

  it('matches =word in this form only', () => {
    assert.deepEqual(found('Regulars and a regular', '=regulars'), ['Regulars']);
  });

  it('matches one of a choice, which may hold several words', () => {
    assert.deepEqual(found('word of mouth, a referral, by mouth', '(word of mouth|referral)'), ['word of mouth', 'a referral'.slice(2)]);
  });

  it('matches with and without an optional word, the longest of both', () => {
    assert.deepEqual(found('our very own shop and our shop', 'our [very own|little] shop'), ['our very own shop', 'our shop']);
    assert.deepEqual(found('our own shop', 'our [very own|little] shop'), []);
  });

  it('matches over a gap of up to three words', () => {
    for (const between of ['', 'x ', 'x x ', 'x x x ']) assert.deepEqual(found(`rang ${between}back`, 'rang ... back'), [`rang ${between}back`]);
    assert.deepEqual(found('rang x x x x back', 'rang ... back'), []);
  });

  it('matches classes of words, with plurals and figures', () => {
    assert.deepEqual(found('two guests, 14 women and a chair', '<number> <customer>'), ['two guests', '14 women']);
    assert.deepEqual(found('it cost £4.50, or ten pounds', '<money>'), ['£4.50', 'ten pounds']);
    assert.deepEqual(found('every other Tuesday and twice a month', '<often>'), ['every other Tuesday', 'twice a month']);
  });

  it('matches <name> with a capital that begins no sentence, and is no day or month', () => {
    assert.deepEqual(found('Priya met Mr Khan on Friday in March with I', '(met|on|in|with|mr) <name>'), ['Mr Khan']);
    assert.deepEqual(found('Priya rang', '<name> rang'), []);
  });

  it('takes the longest of matches of one phrase that overlap', () => {
    assert.deepEqual(found('regular customer came back', '(regular customer|customer|customer came back)'), ['customer came back']);
    assert.deepEqual(found('regular customer came back, as a regular customer does', '(regular customer|customer|customer came back)'), ['customer came back', 'regular customer']);
  });

  it('keeps matches of different phrases that overlap', () => {
    assert.deepEqual(matches('a regular customer', 'regular customer', 'customer'), [[0, 'regular customer'], [1, 'customer']]);
  });

  it('tells several phrases with the same beginning or end apart', () => {
    assert.deepEqual(matches('a b d', 'a b c', 'a b d', '(a|x) b d', 'b'), [[1, 'a b d'], [2, 'a b d'], [3, 'b']]);
    assert.deepEqual(matches('x b c', 'a b c', '(a|x) b c', 'a b'), [[1, 'x b c']]);
    assert.deepEqual(matches('a q c', 'a ... b', 'a c', 'a [q] c'), [[2, 'a q c']]);
  });

  it('reads very many phrases together as it reads each by itself, whatever it read before', () => {
    const random = createRandom(7);
    const word = (): string => `w${String.fromCharCode(97 + random(10))}${String.fromCharCode(97 + random(10))}`;
    const common = ['on', 'by', 'it'];
    const phrases = Array.from({ length: 150 }, () => {
      const first = common[random(common.length)] ?? '';
      return [`${first} ${word()}`, `${first} ... ${word()}`, `${first} [${word()}] ${word()} ${word()}`, `(${first}|${word()}) (${word()}|${word()})`][random(4)] ?? '';
    });
    const all = createPhraseMatcher(phrases.map((phrase, label) => ({ label, parts: parsePhrase(phrase) })));
    let met = 0;
    for (let round = 0; round < 60; round++) {
      const sentence = Array.from({ length: 1 + random(30) }, () => (random(3) === 0 ? common[random(common.length)] : word())).join(' ');
      const together = all(readWords(sentence)).matches;
      const apart = phrases.flatMap((phrase, label) => createPhraseMatcher([{ label, parts: parsePhrase(phrase) }])(readWords(sentence)).matches);
      met += apart.length;
      assert.deepEqual(together, apart.sort((a, b) => a.first - b.first || a.end - b.end || a.label - b.label), sentence);
    }
    assert.ok(met > 100, String(met));
  });

  it('gives matches in order of place', () => {
    assert.deepEqual(matches('c b a', 'a', 'b', 'c').map(([label]) => label), [2, 1, 0]);
  });

  it('tells labels below a bound as bits, and the others by their places', () => {
    const phrases = ['a b', 'c', 'b', 'd'].map((phrase, label) => ({ label, parts: parsePhrase(phrase) }));
    const { bits, matches: placed } = createPhraseMatcher(phrases, 2)(readWords('x a b a b d'));
    assert.equal(bits, 0b01);
    assert.deepEqual(placed.map(({ label, first }) => [label, first]), [[2, 2], [2, 4], [3, 5]]);
  });

  it('never matches from one sentence into the next', () => {
    const concepts = { call: ['rang back'] };
    assert.equal(findingsOf('I rang back.', concepts).mentions.length, 1);
    assert.equal(findingsOf('I rang. Back we went.', concepts).mentions.length, 0);
    assert.equal(findingsOf('I rang\n\nback', concepts).mentions.length, 0);
  });

  it('stays bounded where one word begins thousands of phrases', () => {
    const phrases = Array.from({ length: 3_000 }, (_, index) => ({ label: index, parts: parsePhrase(`(a|b) ... c`) }));
    const matcher = createPhraseMatcher(phrases);
    const { length } = matcher(readWords('a b c '.repeat(300))).matches;
    assert.ok(length > 0 && length <= 10_000);
  });

  it('finds thousands of matches in one long sentence', () => {
    assert.equal(found('a '.repeat(1_900), 'a').length, 1_900);
  });

  it('refuses phrases whose choices take too much memory', () => {
    const choice = `(${Array.from({ length: 300 }, (_, index) => `a${index}`).join('|')})`;
    const parts = parsePhrase(choice.slice(0, 1_900).replace(/\|[^|]*$/, ')'));
    const phrases = Array.from({ length: 2_000 }, (_, label) => ({ label, parts: [...parts, { kind: 'word', word: `w${label}`, exact: false } as const] }));
    assert.throws(() => createPhraseMatcher(phrases), TooManyPhrasesError);
  });
});
