import assert from 'node:assert/strict';
import { parsePhrase, PhraseError } from '../../../src/core/findings/phrases.js';

const word = (text: string, exact = false) => ({ kind: 'word', word: text, exact });

function messageOf(phrase: string): string {
  try {
    parsePhrase(phrase);
  } catch (error) {
    assert.ok(error instanceof PhraseError);
    return error.message;
  }
  assert.fail(`"${phrase}" was taken`);
}

describe('the notation of phrases', () => {
  it('has words, in small letters and without apostrophes', () => {
    assert.deepEqual(parsePhrase("Don't  GO"), [word('dont'), word('go')]);
  });

  it('parts words at hyphens and leaves punctuation out', () => {
    assert.deepEqual(parsePhrase('follow-up, "now"!'), [word('follow'), word('up'), word('now')]);
  });

  it('has =word for this form only', () => {
    assert.deepEqual(parsePhrase('=regulars come'), [word('regulars', true), word('come')]);
  });

  it('has (a|b c) for one of several and [a|b] for one or none', () => {
    assert.deepEqual(parsePhrase('(a|b c) [d|e] f'), [
      { kind: 'choice', optional: false, options: [[word('a')], [word('b'), word('c')]] },
      { kind: 'choice', optional: true, options: [[word('d')], [word('e')]] },
      word('f'),
    ]);
  });

  it('can nest choices six deep', () => {
    assert.doesNotThrow(() => parsePhrase(`${'('.repeat(6)}a${')'.repeat(6)}`));
  });

  it('has ... or … for a gap', () => {
    assert.deepEqual(parsePhrase('a ... b … c'), [word('a'), { kind: 'gap' }, word('b'), { kind: 'gap' }, word('c')]);
  });

  it('has classes of words, some of which stand for longer phrases', () => {
    assert.deepEqual(parsePhrase('<customer> <Name>'), [{ kind: 'class', name: '<customer>' }, { kind: 'class', name: '<name>' }]);
    assert.equal(parsePhrase('<often>')[0]?.kind, 'choice');
    assert.equal(parsePhrase('paid <money>')[1]?.kind, 'choice');
  });

  const errors: readonly (readonly [string, string, RegExp])[] = [
    ['no word at all', '', /^The phrase holds no word\.$/],
    ['punctuation only', '-, .', /^The phrase holds no word\.$/],
    ['a gap only', '...', /^The phrase holds no word\.$/],
    ['a gap at the start', '... a', /^A gap \(\.\.\.\) stands between two words, not at an end\.$/],
    ['a gap at the end', 'a ...', /^A gap/],
    ['an unknown class', 'a <people>', /^"<people>" is no class of words\. Known: <customer>, .*<name>\.$/],
    ['a bracket that is not closed', 'a (b|c', /^A bracket "\(" is not closed\.$/],
    ['a bracket closed by another', 'a [b)', /^A bracket "\[" is not closed\.$/],
    ['a bracket that was not opened', 'a) b', /^"\)" stands without its opening bracket\.$/],
    ['a bar outside brackets', 'a | b', /^"\|" stands without its opening bracket\.$/],
    ['an empty choice', 'a ()', /^A choice in brackets is empty\.$/],
    ['a choice with an empty end', 'a (b|)', /^A choice in brackets is empty\.$/],
    ['brackets seven deep', `${'('.repeat(7)}a${')'.repeat(7)}`, /^The brackets are nested too deeply\.$/],
    ['a sign of a regular expression', 'a+', /^"\+" has no meaning in a phrase\.$/],
    ['a star', 'a.*b', /^"\*" has no meaning in a phrase\.$/],
    ['a lone equals sign', 'a = b', /^"=" has no meaning in a phrase\.$/],
    ['a phrase of more than 2,000 characters', 'a '.repeat(1_001), /^The phrase is longer than 2000 characters\.$/],
    ['2,000 nested brackets', '('.repeat(2_000), /^The brackets are nested too deeply\.$/],
  ];
  for (const [name, phrase, message] of errors) {
    it(`refuses ${name}`, () => {
      assert.match(messageOf(phrase), message);
    });
  }
});
