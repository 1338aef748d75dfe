import assert from 'node:assert/strict';
import { createTokenizer } from '../../../src/core/learning/tokens.js';
import { createClassMatcher, type ClassedForm } from '../../../src/core/learning/wordClasses.js';

const letters = 'abcdefgh';
const nouns = Array.from({ length: 64 }, (_, at) => `n${letters.charAt(at >> 3)}${letters.charAt(at & 7)}`);

describe('the classes that scorers know', () => {
  const matcher = createClassMatcher({ profile: [], classes: Object.fromEntries(nouns.map((noun, at) => [noun, `${at < 40 ? 'take' : 'leave'} ${noun}`])) });
  const tokenizer = createTokenizer((form): ClassedForm => ({ ...form, beginnings: matcher.beginningsOf(form.plain) }));
  const classesIn = (sentence: string): (readonly number[] | undefined)[] => {
    const forms = tokenizer.forms(sentence);
    return matcher.match(forms).slice(0, forms.length);
  };

  it('see each of very many phrases that begin with the same word', () => {
    nouns.forEach((noun, at) => {
      assert.deepEqual([classesIn(`take ${noun}`), classesIn(`leave ${noun}`)], at < 40 ? [[[at], [at]], [undefined, undefined]] : [[undefined, undefined], [[at], [at]]], noun);
    });
  });

  it('do not carry over from a longer sentence', () => {
    assert.deepEqual(classesIn(`so I take ${nouns[0] ?? ''}`), [undefined, undefined, [0], [0]]);
    assert.deepEqual(classesIn('so I take'), [undefined, undefined, undefined]);
    assert.deepEqual(classesIn(`so I leave ${nouns[0] ?? ''}`), [undefined, undefined, undefined, undefined]);
  });
});
