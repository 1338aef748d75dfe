import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { parse, stringify } from 'yaml';
import { createChecker } from '../../../src/core/checker.js';
import { loadPack, longestPack } from '../../../src/core/packs/loadPack.js';
import { packOf, pointOf } from '../support/packs.js';

const minimal = readFileSync('test/core/packs/minimal.pack.yaml', 'utf8');

/** What is told of the minimal pack after an edit: message, line counted from 1, and the words at the place. */
function told(from: string, to: string): [string, number, string][] {
  assert.ok(minimal.includes(from), from);
  const text = minimal.replace(from, () => to);
  const { pack, problems } = loadPack(text, false);
  assert.equal(pack, undefined);
  return problems.map(({ message, range }) => [message, text.slice(0, range.start).split('\n').length, text.slice(range.start, range.end)]);
}

const lineOf = (words: string): number => minimal.slice(0, minimal.indexOf(words)).split('\n').length;

describe('loading a pack', () => {
  it('takes a sound pack in YAML and in JSON', () => {
    const fromYaml = loadPack(minimal, false);
    const fromJson = loadPack(JSON.stringify(parse(minimal), null, '\t'), true);
    assert.deepEqual(fromYaml.problems, []);
    assert.deepEqual(fromJson, fromYaml);
    assert.equal(fromYaml.pack?.id, 'minimal');
    assert.equal(createChecker([fromYaml.pack]).check('A customer came.').coverage.points[0]?.found, 'found');
  });

  it('fills in the lists that a pack leaves out', () => {
    const { misconceptions, advice, glossary } = loadPack(minimal.replace(/^misconceptions:[\s\S]*$/m, ''), false).pack ?? {};
    assert.deepEqual([misconceptions, advice, glossary], [[], [], []]);
  });

  it('tells JSON that is none', () => {
    const { pack, problems } = loadPack('{"format": 1,', true);
    assert.equal(pack, undefined);
    assert.match(problems[0]?.message ?? '', /^This is not JSON/);
    assert.match(loadPack(minimal, true).problems[0]?.message ?? '', /^This is not JSON/);
  });

  it('tells an empty file and one that holds something else', () => {
    assert.deepEqual(loadPack('', false).problems.map(({ message }) => message), ['This file has to be fields, each with a name and a value.']);
    assert.deepEqual(loadPack('[1]', true).problems.map(({ message }) => message), ['This file has to be fields, each with a name and a value.']);
  });

  const edits: readonly (readonly [string, string, string, string, number, string])[] = [
    ['a field of the wrong kind', 'title: Minimal', 'title: 7', '"title" has to be text.', lineOf('title: Minimal'), '7'],
    ['a missing field', 'notice: A test.\n', '', 'This file needs "notice".', 1, 'format: 1'],
    ['an unknown field', 'stillToShow:', 'stilToShow:', '"stilToShow" is not known here. Did you mean "stillToShow"?', lineOf('stillToShow'), 'stilToShow'],
    ['a version of another form', '1.0.0', 'v1', '"version" has to be three numbers, for instance 1.0.0.', lineOf('version'), 'v1'],
    ['a concept id of another form', '  customer:', '  Customer:', 'The name "Customer" has to be small letters, digits and hyphens, for instance internal-customer.', lineOf('  customer:'), 'Customer'],
    ['an unknown keyword', 'mentions: {of: customer}', 'mention: {of: customer}', '"mention" is not known here. Did you mean "mentions"?', lineOf('mentions: {of: customer}'), 'mention'],
    ['an unknown argument of a keyword', 'mentions: {of: customer}', 'mentions: {of: customer, least: 2}', '"least" is not known here. Did you mean "atLeast"?', lineOf('mentions: {of: customer}'), 'least'],
    ['a wrong argument of a keyword', 'atLeast: 2', 'atLeast: 0', '"atLeast" in "categories" of marking point MN.1 has to be 1 or more.', lineOf('atLeast: 2'), '0'],
    ['a word where a list is wanted', 'mentions: {of: customer}', 'explains: {from: shop, to: customer, via: shop}', '"via" in "explains" of marking point MN.1 has to be a list, in square brackets and parted by commas.', lineOf('mentions: {of: customer}'), 'shop'],
    ['a missing argument of a keyword', 'mentions: {of: customer}', 'explains: {from: shop}', '"explains" in "found" of marking point MN.1 needs "to".', lineOf('mentions: {of: customer}'), 'explains'],
    ['an unknown argument like none that is known', 'mentions: {of: customer}', 'explains: {from: shop, to: customer, because: shop}', '"because" is not known here. What may stand here: via, where, unless.', lineOf('mentions: {of: customer}'), 'because'],
    ['an unknown test of a figure', 'words: {minimum: 20}', 'words: {fewest: 20}', '"fewest" is not known here. What may stand here: minimum, maximum, exclusiveMinimum, exclusiveMaximum, const.', lineOf('words: {minimum: 20}'), 'fewest'],
    ['a phrase of the wrong kind', 'phrases: [customer]', 'phrases: [customer, 7]', 'Entry 2 of "phrases" of concept customer has to be text.', lineOf('  customer:'), '7'],
    ['an unknown signal', 'unless: [question]', 'unless: [asked]', '', lineOf('unless: [question]'), 'asked'],
    ['an unknown concept', 'mentions: {of: customer}', 'mentions: {of: customers}', 'There is no concept or category "customers" in this pack.', lineOf('mentions: {of: customer}'), 'customers'],
    ['an unknown concept further in', 'of: [customer, shop]', 'of: [customer, office]', 'There is no concept or category "office" in this pack.', lineOf('of: [customer, shop]'), 'office'],
    ['an unknown category', 'of: thing, atLeast: 2', 'of: things, atLeast: 2', 'There is no category "things" in this pack.', lineOf('of: thing, atLeast: 2'), 'things'],
    ['a concept where a category is wanted', 'of: thing, atLeast: 2', 'of: shop, atLeast: 2', '"shop" is a concept. "categories" counts the concepts of a category.', lineOf('of: thing, atLeast: 2'), 'shop'],
    ['a category of an unknown concept', 'of: [shop, customer]', 'of: [shop, office]', 'There is no concept "office" in this pack.', lineOf('of: [shop, customer]'), 'office'],
    ['a category with the name of a concept', '  thing:', '  shop:', '"shop" names both a concept and a category. Rename one.', lineOf('  thing:'), 'shop'],
    ['a scorer of a point that is not there', 'resembles: {of: MN.1', 'resembles: {of: MN.9', 'There is no marking point or misconception "MN.9" in this pack to learn from.', lineOf('resembles: {of: MN.1'), 'MN.9'],
    ['an id that is used twice', 'id: MN.2', 'id: MN.1', 'The id "MN.1" is used twice. Each has its own.', lineOf('id: MN.2'), 'MN.1'],
    ['a misconception with the id of a point', 'id: MC.1', 'id: MN.2', 'The id "MN.2" is used twice. Each has its own.', lineOf('id: MC.1'), 'MN.2'],
    ['a phrase that is not in the notation', "'our ... shop'", "'our (shop'", 'A bracket "(" is not closed.', lineOf("'our ... shop'"), "'our (shop'"],
    ['a regular expression in a phrase', "'our ... shop'", "'(a+)+$'", '"+" has no meaning in a phrase.', lineOf("'our ... shop'"), "'(a+)+$'"],
    ['a phrase of 2,000 nested brackets', "'our ... shop'", `'${'('.repeat(2_000)}'`, 'The brackets are nested too deeply.', lineOf("'our ... shop'"), `'${'('.repeat(2_000)}'`],
  ];
  for (const [name, from, to, message, line, words] of edits) {
    it(`tells ${name}, at its line`, () => {
      const problems = told(from, to);
      const problem = problems.find(([text, at, place]) => at === line && place === words && (message === '' ? text.includes('has to be one of: workplace') : text === message));
      assert.ok(problem, JSON.stringify(problems));
    });
  }

  it('refuses every keyword of JSON Schema that could run long or reach out', () => {
    for (const keyword of ['pattern: "(a+)+$"', 'patternProperties: {"(a+)+$": {}}', '$ref: "https://example.com/x"', '$id: x', '$data: x', 'format: email', 'if: {}', 'contains: {}', 'uniqueItems: true', '$async: true']) {
      const problems = told('mentions: {of: customer}', keyword);
      assert.ok(problems.some(([message, line]) => message.includes('is not known here') && line === lineOf('mentions: {of: customer}')), `${keyword}: ${JSON.stringify(problems)}`);
    }
    assert.ok(told('mentions: {of: customer}', 'properties: {words: {pattern: x}}').length > 0);
    assert.ok(told('mentions: {of: customer}', 'properties: {sentences: {minItems: 1}}').length > 0);
  });

  it('refuses names from the prototype', () => {
    for (const name of ['constructor', 'toString']) assert.deepEqual(told('mentions: {of: customer}', `mentions: {of: ${name}}`).map(([message]) => message), [`There is no concept or category "${name}" in this pack.`]);
    assert.ok(told('  customer:', '  __proto__:').length > 0);
  });

  it('tells several problems at once', () => {
    const text = minimal.replace('of: customer}', 'of: customers}').replace("'our ... shop'", "'...'").replace('id: MN.2', 'id: MN.1');
    assert.equal(loadPack(text, false).problems.length, 3);
  });
});

describe('a pack made to freeze the editor', () => {
  const withConcepts = (concepts: unknown): string => stringify({ ...(parse(minimal) as object), concepts: { ...(parse(minimal) as { concepts: object }).concepts, ...(concepts as object) } });

  it('is not read when it is longer than two million characters', () => {
    const { pack, problems } = loadPack(`# ${'x'.repeat(longestPack)}`, false);
    assert.equal(pack, undefined);
    assert.deepEqual(problems.map(({ message }) => message), ['A pack may have 2,000,000 characters at most.']);
  });

  it('is refused with an alias that is repeated ten thousand times', () => {
    const { pack, problems } = loadPack(`x: &x [1, 2]\ny: [${'*x, '.repeat(10_000)}1]`, false);
    assert.equal(pack, undefined);
    assert.match(problems[0]?.message ?? '', /alias/);
  });

  it('is refused with thousands of unknown fields, a hundred of which are told', () => {
    assert.equal(loadPack(`{${Array.from({ length: 6_000 }, (_, index) => `"a${index}": 1`).join(',')}}`, true).problems.length, 100);
  });

  it('is refused with a list of thousands of signals', () => {
    const where = Array.from({ length: 6_000 }, (_, index) => `s${index}`).join(', ');
    assert.equal(loadPack(minimal.replace('unless: [question]', `unless: [${where}]`), false).problems.length, 100);
  });

  it('is refused when its requirements are nested thousands deep', () => {
    const { pack, problems } = loadPack(minimal.replace('mentions: {of: customer}', `${'{not: '.repeat(4_000)}{mentions: {of: customer}}${'}'.repeat(4_000)}`), false);
    assert.equal(pack, undefined);
    assert.ok(problems.length > 0);
  });

  it('is refused when its choices take too much memory', () => {
    const gaps = Array.from({ length: 10 }, (_, index) => `(x|y) w${index} ${'... '.repeat(400)}end`);
    const choices = Array.from({ length: 100 }, (_, index) => `${`(${Array.from({ length: 40 }, (_, each) => `a${each}`).join('|')}) `.repeat(10)}w${index}`);
    for (const phrases of [gaps, choices]) {
      const { pack, problems } = loadPack(withConcepts({ many: { label: 'many', phrases } }), false);
      assert.equal(pack, undefined);
      assert.deepEqual(problems.map(({ message }) => message), ['The pack has too many phrases, or phrases with too many choices.']);
    }
  });

  it('can make its phrases overlap as it likes, and a text is still read', () => {
    const concepts = Object.fromEntries(Array.from({ length: 60 }, (_, index) => [`c${index}`, { label: 'c', phrases: ['the', 'the ... ... ... the', '(the|a) [the] [the] [the] (the|a)'] }]));
    const { pack } = loadPack(withConcepts(concepts), false);
    assert.ok(pack);
    const { mentions } = createChecker([pack]).check('the '.repeat(400)).findings;
    assert.ok(mentions.length > 0 && mentions.length < 50_000, String(mentions.length));
  });

  it('may not rest a finding on "perhaps" alone', () => {
    const perhaps = { resembles: { of: 'F.1', atLeast: 'perhaps' } };
    const problemsOf = (found: object) => loadPack(JSON.stringify(packOf([pointOf('F.1', { ...found })])), true).problems.map(({ message }) => message);
    for (const found of [perhaps, { anyOf: [{ mentions: { of: 'apple' } }, perhaps] }]) assert.match(problemsOf(found).join(), /supports other signs/);
    assert.deepEqual(problemsOf({ allOf: [perhaps, { mentions: { of: 'apple' } }] }), []);
  });
});
