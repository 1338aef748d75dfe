import assert from 'node:assert/strict';
import { mostProblems, readData } from '../../../src/core/data/readData.js';

const told = (text: string, json = false): [string, string][] => readData(text, { json }).problems.map(({ message, range }) => [message, text.slice(range.start, range.end)]);

describe('reading YAML', () => {
  it('gives the plain value', () => {
    assert.deepEqual(readData('a: 1\nb: [x, "y"]\nc: {d: true, e: null}\ndate: 2026-03-14\n').value, { a: 1, b: ['x', 'y'], c: { d: true, e: null }, date: '2026-03-14' });
    assert.equal(readData('').value, null);
  });

  it('knows the range of every value, and of its key', () => {
    const text = 'a: one\nlist:\n  - x\n  - {y/z: deep, "t~u": v}\nempty:\n';
    const data = readData(text, { offset: 100 });
    const at = (pointer: string, key = false): string => {
      const { start, end } = data.rangeOf(pointer, key);
      return text.slice(start - 100, end - 100);
    };
    assert.equal(at('/a'), 'one');
    assert.equal(at('/a', true), 'a');
    assert.equal(at('/list/0'), 'x');
    assert.equal(at('/list/1/y~1z'), 'deep');
    assert.equal(at('/list/1/t~0u'), 'v');
    assert.equal(at('/empty'), 'empty', 'an empty value is placed at its key');
    assert.equal(at('/list'), '- x', 'a long value is placed at its first line');
    assert.equal(at('/list/0/none/there'), 'x', 'what is not there is placed at the nearest value above');
  });

  const broken: readonly (readonly [string, string, RegExp, number])[] = [
    ['two colons in a line', 'a: b: c', /two colons/, 1],
    ['a tab for indentation', 'a:\n\tb: 1', /tab/, 2],
    ['a missing closing quote', 'a: 1\nb: "x', /not closed/, 2],
    ['a missing closing bracket, where the open one stands', 'a: [x, y\nb: z', /bracket that begins here is not closed/, 1],
    ['a bracket whose lines are not indented', 'a:\n  b: [x,\ny]\n', /what stands in it is not indented/, 2],
    ['an item that stands further out', 'a:\n  - x\n - y\n', /^The spaces at the start/, 3],
    ['a field that stands further in', 'a: 1\n  b: 2\nc: 3', /^The spaces at the start/, 2],
    ['a first field that stands further in', ' a: 1\nb: 2', /^The spaces at the start/, 2],
    ['a colon without a space', 'a: 1\nb:2\nc: 3', /space is missing after the colon/, 2],
    ['a quote in quotes', "a: 1\nb: 'It's late'", /other kind of quotes/, 2],
    ['words behind quotes', 'a: "x" and more', /other kind of quotes/, 1],
    ['a line that is neither field nor item', 'a:\nx\nb: 1', /neither a field nor an item/, 2],
    ['lines that do not line up', 'a:\n    b: 1\n  c: 2', /spaces at the start|colon/, 3],
    ['a value that begins with a reserved sign', 'a: @b', /sign that has a meaning/, 1],
    ['a value that begins with *', 'a: *b *c', /quotes/, 1],
    ['an unknown escape', 'a: "\\q"', /backslash/, 1],
    ['a second document', 'a: 1\n---\nb: 2', /three hyphens/, 2],
  ];
  for (const [name, text, words, line] of broken) {
    it(`tells ${name} in words, at its line`, () => {
      const [problem] = readData(text).problems;
      assert.match(problem?.message ?? '', words);
      assert.doesNotMatch(problem?.message ?? '', /YAML|token|scalar|implicit|alias\b.*resolve/i);
      assert.equal(text.slice(0, problem?.range.start).split('\n').length, line);
      assert.ok(problem && problem.range.end > problem.range.start);
      assert.equal(readData(text).value, undefined);
    });
  }

  it('tells a field that stands twice, at the second', () => {
    const text = 'a: 1\nb: {c: 1, "c": 2}\na: 3\n';
    const { problems } = readData(text);
    assert.deepEqual(problems.map(({ message, range }) => [message, range.start]), [['This field stands twice. Keep one.', text.lastIndexOf('a')], ['This field stands twice. Keep one.', text.indexOf('"c"')]]);
  });

  const tabs: readonly (readonly [string, string, string])[] = [
    ['before a field', 'a:\n  b: 1\n\tc: 2\nd: 3\n', '\tc: 2'],
    ['after spaces, where what follows seems to stand twice and too far in', 'a:\n  - id: 1\n  \tb: 1\n    c: 2\n  - id: 2\n    b: 2\nb: 3\n', '\tb: 1'],
    ['before an item', 'a:\n  - x\n\t- y\nb: 1\n', '\t- y'],
    ['after the hyphen of an item', 'a:\n  -\tb: 1\n    c: 2\nd: 3\n', '\tb: 1'],
    ['in a list in brackets', 'a: [\n\tx,\n\ty\n]\nb: 1\n', '\tx,'],
    ['in a text over several lines', 'a: |\n\tx\nb: 1\n', '\tx'],
    ['with Windows line ends', 'a:\r\n\tb: 1\r\n', '\tb: 1\r'],
  ];
  for (const [name, text, place] of tabs) {
    it(`tells a tab ${name} once, where it stands`, () => {
      assert.deepEqual(told(text), [['A tab stands where spaces are needed. Indent with spaces.', place]]);
    });
  }

  it('tells tabs on many lines once, at the first, after what comes before them', () => {
    const fault = 'A tab stands where spaces are needed, here and further down. Indent with spaces.';
    assert.deepEqual(told('a:\n\tb: 1\n\tc:\n\t\td: 1\n'), [[fault, '\tb: 1']]);
    assert.deepEqual(told('a: b: c\nd:\n\te: 1\n\tf: 2\n').map(([message]) => message), ['This line has two colons. Put the value in quotes.', fault]);
  });

  it('leaves tabs alone that indent nothing', () => {
    for (const text of ['a:\t1\n', 'a: 1\t\n', 'a: 1\n\t\nb: 2\n', 'a: 1\n\t# note\nb: 2\n']) assert.deepEqual(told(text), [], JSON.stringify(text));
    assert.deepEqual(told('{\n\t"a": [\n\t\t1\n\t]\n}', true), []);
  });

  it('tells a quote that is never closed where it begins', () => {
    assert.deepEqual(told('id: E01\ntitle: "Hairdresser, one regular\nlearner: Ada\nclaims: [CT.2]\n'), [['The quote that begins here is not closed.', '"Hairdresser, one regular']]);
    assert.equal(readData('id: E01\ntitle: "Hairdresser, one regular\nlearner: Ada\n').problems[0]?.range.start, 15);
    assert.equal(readData("title: 'One regular\nlearner: Ada\n").problems[0]?.range.start, 7);
  });

  it('tells brackets that are never closed where the outermost begins, once', () => {
    const starts = (text: string, json = false): number[] => readData(text, { json }).problems.map(({ range }) => range.start);
    assert.deepEqual(starts('a: [x, [y, z]'), [3]);
    assert.deepEqual(starts('a: [x, {y: 1\nb: 2'), [3]);
    assert.deepEqual(starts('a: [1]\nb: [2'), [10]);
    assert.deepEqual(starts('{"version": 1, "decisions": [{"a": [1,2]', true), [0]);
    assert.equal(readData('{\n  "a" 1\n}', { json: true }).problems[0]?.message, 'This is not JSON: check for a missing quote, comma or bracket here.');
    assert.equal(readData('{"a": [1', { json: true }).problems[0]?.message, 'This is not JSON: The bracket that begins here is not closed.');
  });

  for (const open of ['[', '"']) {
    it(`looks once through a text of 2,000 lines with an open ${open}`, () => {
      const lines = Array.from({ length: 2_000 }, (_, line) => `k${line}: ${open}x`);
      const { problems } = readData(lines.join('\n'));
      assert.equal(problems.length, mostProblems);
      assert.match(problems[99]?.message ?? '', /begins here is not closed/);
    });
  }

  it('reads aliases up to fifty', () => {
    assert.deepEqual(readData('a: &x [1]\nb: *x\n').value, { a: [1], b: [1] });
  });

  it('refuses a thousand aliases, one that is unknown, and a few that multiply', () => {
    const many = `a: &x [1, 2]\n${Array.from({ length: 1_000 }, (_, index) => `b${index}: *x`).join('\n')}`;
    const bomb = ['a: &a [x, x, x, x, x, x, x, x, x]', ...'bcdefgh'.split('').map((name, index) => `${name}: &${name} [${Array.from({ length: 9 }, () => `*${'abcdefg'[index]}`).join(', ')}]`)].join('\n');
    for (const text of [many, bomb, 'a: *nobody']) {
      const { value, problems } = readData(text);
      assert.equal(value, undefined);
      assert.equal(problems.length, 1);
      assert.match(problems[0]?.message ?? '', /alias \(\*name\).* at most 50/);
    }
  });

  it('tells a hundred problems at most', () => {
    assert.equal(readData('[}'.repeat(150)).problems.length, mostProblems);
    assert.equal(readData(Array.from({ length: 500 }, () => 'a: 1').join('\n')).problems.length, mostProblems);
  });

  it('reads thousands of fields and finds each', () => {
    const data = readData(Array.from({ length: 5_000 }, (_, index) => `a${index}: b`).join('\n'));
    assert.deepEqual(data.problems, []);
    for (let index = 0; index < 5_000; index++) assert.ok(data.rangeOf(`/a${index}`).start > 0);
  });

  it('refuses data that is nested hundreds deep, before that can use up the stack', () => {
    for (const text of [`${'['.repeat(5_000)}${']'.repeat(5_000)}`, `${'{a: '.repeat(5_000)}${'}'.repeat(5_000)}`, '["]", '.repeat(50_000), '['.repeat(100_000), '- '.repeat(5_000), '? '.repeat(5_000), Array.from({ length: 1_000 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n')]) {
      const { problems, value } = readData(text);
      assert.equal(value, undefined);
      assert.deepEqual(problems.map(({ message }) => message), ['Lists and fields are nested more than 200 deep here, which is not read.']);
    }
    assert.deepEqual(readData(`${'['.repeat(150)}${']'.repeat(150)}`).problems, []);
    assert.deepEqual(readData('["[[[[", "{{"]\n'.repeat(1)).problems, []);
  });
});

describe('reading JSON', () => {
  it('gives the plain value, with tabs and escapes', () => {
    const text = '{\n\t"a": [1, -2.5e3, true, null, "\\u00e9\\/\\"\\n"],\n\t"b": {}\n}\r\n';
    assert.deepEqual(readData(text, { json: true }).value, JSON.parse(text));
  });

  it('tells what YAML allows and JSON does not', () => {
    for (const text of ['a: 1', '{"a": 1,}', "{'a': 1}", '{"a": 1} // note', '[1 2]', '"a', '{"a" 1}', '# note\n{}']) {
      const { value, problems } = readData(text, { json: true });
      assert.equal(value, undefined, text);
      assert.match(problems[0]?.message ?? '', /^This is not JSON: /, text);
    }
  });

  it('tells an empty file', () => {
    assert.deepEqual(told(' \n', true).map(([message]) => message), ['This is not JSON: the file is empty.']);
  });

  it('tells a field that stands twice', () => {
    assert.deepEqual(told('{"a": 1, "a": 2}', true), [['This is not JSON: This field stands twice. Keep one.', '"a"']]);
  });

  it('places the problem inside the text', () => {
    for (const text of ['', '{', '{"a"', '[1,']) {
      for (const { range } of readData(text, { json: true, offset: 5 }).problems) assert.ok(range.start >= 5 && range.end <= 5 + text.length && range.end >= range.start, text);
    }
  });
});
