import assert from 'node:assert/strict';
import { judge } from './judging.js';

const has = (of: string, atLeast = 1) => ({ mentions: { of, atLeast } });

describe('a requirement', () => {
  it('with `not` is satisfied by what is missing, and leaves no evidence', () => {
    assert.deepEqual(judge({ not: has('apple') }, 'A pear.'), { satisfied: true, evidence: [], lacking: [] });
    assert.deepEqual(judge({ not: has('apple') }, 'An apple.'), { satisfied: false, evidence: [], lacking: [] });
    assert.deepEqual(judge({ allOf: [has('pear'), { not: { anyOf: [has('apple'), has('plum')] } }] }, 'A pear.').evidence, ['pear: pear']);
  });

  it('with `allOf` wants all, and tells all that lacks', () => {
    assert.deepEqual(judge({ allOf: [has('apple'), has('pear')] }, 'An apple and a pear.').evidence, ['apple: apple', 'pear: pear']);
    assert.deepEqual(judge({ allOf: [has('apple'), has('pear'), has('plum')] }, 'An apple.').lacking, ['pear', 'plum']);
  });

  it('with keywords side by side wants all', () => {
    const requirement = { ...has('apple'), signal: { name: 'question' } };
    assert.equal(judge(requirement, 'An apple?').satisfied, true);
    assert.equal(judge(requirement, 'An apple.').satisfied, false);
  });

  it('with `anyOf` shows the branch that holds, and nothing of one that does not', () => {
    const requirement = { anyOf: [has('pear', 2), has('apple')] };
    assert.deepEqual(judge(requirement, 'A pear. An apple.'), { satisfied: true, evidence: ['apple: apple'], lacking: [] });
  });

  it('with `anyOf` tells what the nearest branch lacks', () => {
    const requirement = { anyOf: [{ allOf: [has('apple'), has('pear')] }, has('plum', 2)] };
    assert.deepEqual(judge(requirement, 'A plum.').lacking, ['one more plum']);
    assert.deepEqual(judge({ anyOf: [{ allOf: [has('apple'), has('pear')] }, { allOf: [has('plum'), has('sale'), has('praise')] }] }, 'An apple.').lacking, ['pear']);
  });

  it('with `oneOf` wants exactly one', () => {
    const requirement = { oneOf: [has('apple'), has('pear')] };
    assert.deepEqual(judge(requirement, 'A pear.'), { satisfied: true, evidence: ['pear: pear'], lacking: [] });
    assert.equal(judge(requirement, 'A pear and an apple.').satisfied, false);
  });

  it('with `properties` tests figures of the entry', () => {
    const words = (minimum: number) => ({ properties: { words: { minimum } } });
    assert.equal(judge(words(3), 'An apple fell.').satisfied, true);
    assert.deepEqual(judge({ allOf: [words(4), has('pear')] }, 'An apple fell.').lacking, ['pear']);
    assert.equal(judge({ properties: { kind: { enum: ['case-study'] } } }, '').satisfied, true);
    assert.equal(judge({ properties: { kind: { const: 'observation' } } }, '').satisfied, false);
    assert.equal(judge({ properties: { signals: { properties: { question: { exclusiveMinimum: 1, maximum: 2 } } } } }, 'Why? How? So.').satisfied, true);
  });

  it('gives the same answer each time', () => {
    const requirement = { anyOf: [has('apple'), has('pear')] };
    assert.deepEqual(judge(requirement, 'A pear.'), judge(requirement, 'A pear.'));
  });
});
