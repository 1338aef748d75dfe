import assert from 'node:assert/strict';
import { parseDocument } from '../../../src/core/document/parseDocument.js';
import { createFindingsReader } from '../../../src/core/findings/readFindings.js';
import { compileHolds } from '../../../src/core/judge/holds.js';
import { createJudging } from '../../../src/core/judge/judging.js';
import { createQuestions } from '../../../src/core/judge/questions.js';
import { createTracer } from '../../../src/core/judge/traces.js';
import { compilePack, vocabularyOf } from '../../../src/core/packs/compilePack.js';
import type { Requirement } from '../../../src/core/packs/types.js';
import { packOf } from '../support/packs.js';

const fruit = packOf([]);
const findings = createFindingsReader({ concepts: compilePack(fruit).concepts })(parseDocument('An apple and a pear were sold.'), 'case-study');
const vocabulary = vocabularyOf(fruit);

const apple = { mentions: { of: 'apple' } };
const pear = { mentions: { of: 'pear' } };
const sale = { mentions: { of: 'sale' } };
const plum = { mentions: { of: 'plum' } };
const praise = { mentions: { of: 'praise' } };
const short = { properties: { words: { maximum: 10 } } };
const long = { properties: { words: { minimum: 10 } } };
const comment = { $comment: 'A note.' };

/** By the traces: a part that cannot hold, beside it as another branch, leaves a lack only where the requirement does not hold. */
function holdsByTraces(requirement: Requirement): boolean {
  const never = { signal: { name: 'question' } };
  return createTracer({ anyOf: [requirement, never] }, createQuestions(vocabulary))(createJudging(findings)).lacking.length === 0;
}

const holds = (requirement: Requirement): boolean => compileHolds(requirement, createQuestions(vocabulary))(createJudging(findings));

describe('whether a requirement holds, and its traces', () => {
  const shapes: readonly (readonly [Requirement, boolean])[] = [
    [apple, true],
    [plum, false],
    [{ not: { not: apple } }, true],
    [{ not: { not: plum } }, false],
    [{ not: { not: { not: plum } } }, true],
    [{ oneOf: [{ not: { anyOf: [plum, apple] } }, pear] }, true],
    [{ oneOf: [{ not: { anyOf: [plum, praise] } }, pear] }, false],
    [{ oneOf: [{ not: { anyOf: [plum, praise] } }, plum] }, true],
    [{ not: { oneOf: [{ anyOf: [apple, plum] }, { allOf: [apple, pear] }] } }, true],
    [{ anyOf: [{ anyOf: [plum, praise] }, { oneOf: [apple, plum] }] }, true],
    [{ anyOf: [{ anyOf: [plum, praise] }, { oneOf: [apple, pear] }] }, false],
    [comment, true],
    [{ not: comment }, false],
    [{ ...comment, ...plum }, false],
    [{ oneOf: [comment, apple] }, false],
    [{ oneOf: [comment, plum] }, true],
    [{ ...short, ...apple }, true],
    [{ ...long, ...apple }, false],
    [{ ...short, ...plum }, false],
    [{ ...short, ...apple, anyOf: [plum, pear], not: praise }, true],
    [{ ...short, ...apple, anyOf: [plum, pear], not: sale }, false],
    [{ not: { ...long, ...apple } }, true],
    [{ oneOf: [apple, pear, sale] }, false],
    [{ oneOf: [apple, pear, plum] }, false],
    [{ oneOf: [plum, praise, long] }, false],
    [{ oneOf: [plum, sale, long] }, true],
    [{ allOf: [] }, true],
    [{ anyOf: [] }, false],
    [{ oneOf: [] }, false],
    [{ not: { allOf: [] } }, false],
    [{ not: { anyOf: [] } }, true],
    [{ ...apple, allOf: [], anyOf: [plum] }, false],
    [{}, true],
    [{ not: {} }, false],
  ];

  for (const [shape, expected] of shapes) {
    it(`say the same of ${JSON.stringify(shape)}`, () => {
      assert.deepEqual([holds(shape), holdsByTraces(shape)], [expected, expected]);
    });
  }

  it('are not compiled for a keyword that no pack may use', () => {
    for (const unknown of [{ minProperties: 1 }, { allOf: [{ if: apple }] }, { mention: { of: 'apple' } }]) assert.throws(() => holds(unknown), /A requirement has no keyword "(minProperties|if|mention)"\./);
  });
});
