import assert from 'node:assert/strict';
import { readFrontMatter } from '../../../src/core/document/frontMatter.js';

const full = `---
id: E01
type: reflective-account
title: A late order
learner: A. Learner
date: 2026-03-14
claims: [CT.1, CC.3]
packs: [customer-types]
witness:
  name: Jo
  role:
---
Body.
`;

describe('front matter', () => {
  for (const [name, text] of [['\\n', full], ['\\r\\n', full.replaceAll('\n', '\r\n')]] as const) {
    it(`gives its fields with their places, with lines that end in ${name}`, () => {
      const { frontMatter, bodyStart, problems } = readFrontMatter(text);
      assert.deepEqual(problems, []);
      assert.ok(frontMatter);
      const { id, kind, title, learner, date, packs, claims, places } = frontMatter;
      assert.deepEqual({ id, kind, title, learner, date, packs }, { id: 'E01', kind: 'reflective-account', title: 'A late order', learner: 'A. Learner', date: '2026-03-14', packs: ['customer-types'] });
      assert.deepEqual(claims.map(({ range }) => text.slice(range.start, range.end)), ['CT.1', 'CC.3']);
      const word = (field: string): string => text.slice(places.get(field)?.start, places.get(field)?.end);
      assert.equal(word('title'), 'A late order');
      assert.equal(word('witness.name'), 'Jo');
      assert.equal(word('witness.role'), 'role', 'an empty value is placed at its key');
      assert.match(text.slice(bodyStart), /^\r?\nBody/);
    });
  }

  it('is none where the text begins with something else', () => {
    for (const text of ['', 'Hello', '\n---\nid: E01\n---\n', '----\nid: E01\n----\n', '--- x\nid: E01\n---\n', '---']) {
      assert.deepEqual(readFrontMatter(text), { frontMatter: undefined, bodyStart: 0, problems: [] }, JSON.stringify(text));
    }
  });

  it('can be empty', () => {
    for (const text of ['---\n---\n', '---\r\n---\r\nBody', '---\n\n---', '---\n# a comment\n---\n']) {
      const { frontMatter, problems } = readFrontMatter(text);
      assert.deepEqual([frontMatter?.data, problems], [{}, []], JSON.stringify(text));
    }
  });

  it('may have spaces after its lines of hyphens', () => {
    const { frontMatter, bodyStart, problems } = readFrontMatter('---  \nid: E01\n---   \nBody');
    assert.deepEqual([frontMatter?.id, bodyStart, problems], ['E01', 20, []]);
  });

  it('keeps fields that it does not know, and names with a slash', () => {
    const text = '---\ntype: observation\nrisk/level: low\n---\n';
    const { frontMatter, problems } = readFrontMatter(text);
    assert.deepEqual(problems, []);
    const place = frontMatter?.places.get('risk/level');
    assert.equal(text.slice(place?.start, place?.end), 'low');
  });

  it('without a closing line is told where it begins, when it looks like fields', () => {
    const [problem, ...others] = readFrontMatter('---\nid: E01\n\nBody').problems;
    assert.deepEqual(others, []);
    assert.equal(problem?.code, 'frontMatter.unclosed');
    assert.deepEqual(problem.range, { start: 0, end: 3 });
    assert.equal(problem.message, 'The fields at the top have no closing line. Add a line with three hyphens (---) below them. Until this is mended, nothing at the top is read: no kind, no date, no claims.');
    assert.deepEqual(readFrontMatter('---\n\nA rule, then text.').problems, []);
  });

  it('that is no YAML is told at its line', () => {
    const text = '---\nid: E01\ntitle: a: b\n---\nBody';
    const { frontMatter, bodyStart, problems } = readFrontMatter(text);
    assert.equal(frontMatter, undefined);
    assert.equal(text.slice(bodyStart), '\nBody');
    assert.deepEqual(problems.map(({ code, severity }) => [code, severity]), [['frontMatter.syntax', 'error']]);
    assert.equal(text.slice(0, problems[0]?.range.start).split('\n').length, 3);
    assert.equal(problems[0]?.message, 'This line has two colons. Put the value in quotes. Until this is mended, nothing at the top is read: no kind, no date, no claims.');
  });

  it('that cannot be read says once that nothing there counts', () => {
    const { problems } = readFrontMatter('---\nid: "E01\ntitle: @b\ndate: "x\n---\nBody');
    assert.ok(problems.length > 1);
    assert.deepEqual(problems.map(({ message }) => message.includes('nothing at the top is read')), problems.map((_, at) => at === 0));
  });

  it('with a tab before a field is told once', () => {
    assert.deepEqual(readFrontMatter('---\nid: W01\nwitness:\n  name: R. Bell\n\trole: manager\n  contact: x\n---\nBody').problems.map(({ message }) => message), ['A tab stands where spaces are needed. Indent with spaces. Until this is mended, nothing at the top is read: no kind, no date, no claims.']);
  });

  it('with wrong values is told at each, and gives the rest', () => {
    const text = '---\nid: E01\ntype: diary\ndate: 14 March\nclaims: CT.1\n---\n';
    const { frontMatter, problems } = readFrontMatter(text);
    assert.equal(frontMatter?.id, 'E01');
    assert.equal(frontMatter.kind, undefined);
    assert.deepEqual(problems.map(({ code, range }) => [code, text.slice(range.start, range.end)]), [['frontMatter.invalid', 'diary'], ['frontMatter.invalid', '14 March'], ['frontMatter.invalid', 'CT.1']]);
    assert.equal(problems[1]?.message, '"date" has to be a date such as 2026-03-14.');
  });

  it('that is a list or a word has no fields', () => {
    for (const yaml of ['- a', 'hello', '7']) {
      const { frontMatter, problems } = readFrontMatter(`---\n${yaml}\n---\n`);
      assert.deepEqual(frontMatter?.data, {});
      assert.equal(problems[0]?.message, 'This file has to be fields, each with a name and a value.');
    }
  });

  it('says which kind of evidence a slip was meant for', () => {
    for (const [slip, meant] of [['reflective-acount', 'reflective-account'], ['Witness statement', 'witness-statement'], ['case_study', 'case-study']] as const) {
      const [problem] = readFrontMatter(`---\nid: E01\ntype: ${slip}\n---\n`).problems;
      assert.ok(problem?.message.startsWith(`"${slip}" is not known here. Did you mean "${meant}"? "type" has to be one of: `), problem?.message);
    }
  });

  it('cannot reach into the prototype', () => {
    const { frontMatter } = readFrontMatter('---\n__proto__: {id: E66}\nconstructor: x\n---\n');
    assert.equal(frontMatter?.id, undefined);
    assert.equal(({} as Record<string, unknown>).id, undefined);
  });
});
