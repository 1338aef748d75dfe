import assert from 'node:assert/strict';
import { mostProblems, readData } from '../../../src/core/data/readData.js';
import { createSchemaChecker } from '../../../src/core/data/schemaChecker.js';
import { validateData } from '../../../src/core/data/validate.js';

const check = createSchemaChecker({
  type: 'object',
  required: ['id'],
  additionalProperties: false,
  properties: {
    id: { type: 'string', minLength: 1, maxLength: 5 },
    date: { type: 'string', pattern: '^\\d{4}$', patternHint: 'a year such as 2026' },
    code: { type: 'string', pattern: '^x' },
    kind: { enum: ['a', 'b'] },
    colour: { enum: ['green', 'yellow', 7] },
    format: { const: 1 },
    count: { type: 'integer', minimum: 1, maximum: 9 },
    either: { type: ['string', 'number'] },
    list: { type: 'array', items: { type: 'string' }, minItems: 1, maxItems: 3, uniqueItems: true },
    two: { type: 'array', minItems: 2 },
    map: { type: 'object', propertyNames: { pattern: '^[a-z]+$', patternHint: 'small letters' }, minProperties: 1, maxProperties: 2, additionalProperties: { type: 'object', required: ['label'] } },
    choice: { anyOf: [{ type: 'string' }, { type: 'boolean' }] },
    both: { type: 'object', additionalProperties: false, properties: { one: {}, two: {}, three: {} } },
    who: { anyOf: [{ type: 'string' }, { type: 'object', required: ['name'] }] },
  },
});

const told = (yaml: string): [string, string][] => validateData(readData(yaml), check).map(({ message, range }) => [message, yaml.slice(range.start, range.end)]);

const forms: readonly (readonly [string, string, string, string])[] = [
  ['a missing field', 'date: "2026"', 'This file needs "id".', 'date: "2026"'],
  ['a missing field further in', 'id: x\nmap:\n  a: {}', '"a" in "map" needs "label".', 'a'],
  ['an unknown field', 'id: x\nidd: y', '"idd" is not known here. Check the spelling.', 'idd'],
  ['an unknown field where few may stand', 'id: x\nboth: {two: 2, four: 4}', '"four" is not known here. What may stand here: one, three.', 'four'],
  ['the wrong kind of value', 'id: 7', '"id" has to be text.', '7'],
  ['no whole number', 'id: x\ncount: 1.5', '"count" has to be a whole number.', '1.5'],
  ['no list', 'id: x\nlist: y', '"list" has to be a list, in square brackets and parted by commas.', 'y'],
  ['no fields', 'id: x\nmap: y', '"map" has to be fields, each with a name and a value.', 'y'],
  ['none of two kinds of value', 'id: x\neither: true', '"either" has to be text or a number.', 'true'],
  ['none of some words', 'id: x\nkind: c', '"kind" has to be one of: a, b.', 'c'],
  ['a slip in one of some words', 'id: x\ncolour: Yelow', '"Yelow" is not known here. Did you mean "yellow"? "colour" has to be one of: green, yellow, 7.', 'Yelow'],
  ['a word like none of them', 'id: x\ncolour: red', '"colour" has to be one of: green, yellow, 7.', 'red'],
  ['a number for one of some words', 'id: x\ncolour: 8', '"colour" has to be one of: green, yellow, 7.', '8'],
  ['not the one value', 'id: x\nformat: 2', '"format" has to be 1.', '2'],
  ['too small a number', 'id: x\ncount: 0', '"count" has to be 1 or more.', '0'],
  ['too big a number', 'id: x\ncount: 10', '"count" has to be 9 or less.', '10'],
  ['an empty list', 'id: x\nlist: []', '"list" needs at least 1 entry.', '[]'],
  ['too short a list', 'id: x\ntwo: [a]', '"two" needs at least 2 entries.', '[a]'],
  ['too long a list', 'id: x\nlist: [a, b, c, d]', '"list" has more than 3 entries.', '[a, b, c, d]'],
  ['the same value twice', 'id: x\nlist: [a, a]', '"list" holds the same value twice.', '[a, a]'],
  ['a wrong entry of a list', 'id: x\nlist: [a, 2]', 'Entry 2 of "list" has to be text.', '2'],
  ['an empty text', 'id: ""', '"id" is empty.', '""'],
  ['too long a text', 'id: abcdef', '"id" is longer than 5 characters.', 'abcdef'],
  ['a form that has words', 'id: x\ndate: May', '"date" has to be a year such as 2026.', 'May'],
  ['a form that has none', 'id: x\ncode: y', '"code" is not written as expected.', 'y'],
  ['a name of the wrong form', 'id: x\nmap:\n  A1: {label: y}', 'The name "A1" has to be small letters.', 'A1'],
  ['no fields in it', 'id: x\nmap: {}', '"map" is empty.', '{}'],
  ['too many fields', 'id: x\nmap: {a: {label: x}, b: {label: x}, c: {label: x}}', '"map" has more than 2 fields.', '{a: {label: x}, b: {label: x}, c: {label: x}}'],
];

describe('checking data by a schema', () => {
  for (const [name, yaml, message, place] of forms) {
    it(`tells ${name} in words, at its place`, () => {
      assert.deepEqual(told(yaml), [[message, place]]);
    });
  }

  it('says nothing of data that fits', () => {
    assert.deepEqual(told('id: x\ndate: "2026"\nkind: a\nlist: [a, b]\nmap: {a: {label: y}}\nchoice: true'), []);
  });

  it('tells what the branches want as one, and not that some branch was', () => {
    assert.deepEqual(told('id: x\nchoice: 3').map(([message]) => message), ['"choice" has to be text or true or false.']);
  });

  it('tells what is lacking in the branch that was taken, and that alone', () => {
    assert.deepEqual(told('id: x\nwho: {nme: y}').map(([message]) => message), ['"who" needs "name".']);
  });

  it('tells all that is wrong, each once, in order of the schema', () => {
    assert.equal(told('id: 7\nkind: c\nx: 1\ny: 2').length, 4);
  });

  it('tells a hundred things at most', () => {
    const yaml = ['id: x', ...Array.from({ length: 3_000 }, (_, index) => `x${index}: 1`)].join('\n');
    assert.equal(told(yaml).length, mostProblems);
  });

  it('can be asked again after an error', () => {
    assert.equal(told('id: 7').length, 1);
    assert.equal(told('id: x').length, 0);
  });
});
