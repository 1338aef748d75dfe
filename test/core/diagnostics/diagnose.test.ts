import assert from 'node:assert/strict';
import { createChecker } from '../../../src/core/checker.js';
import { diagnosticCodes } from '../../../src/core/diagnostics/types.js';
import { entryRules, portfolioRules } from '../../../src/core/rules/index.js';
import { packOf, pointOf } from '../support/packs.js';

const pack = packOf([pointOf('F.1', { categories: { of: 'kind-of-fruit', atLeast: 3 } }, { title: 'Kinds of fruit', partly: { categories: { of: 'kind-of-fruit', atLeast: 1 } } })], {
  misconceptions: [{ id: 'M.1', title: 'Praise sells', message: 'It does not.', held: { mentions: { of: 'praise' } }, examples: { earns: [], nearMisses: [] } }],
});
const checker = createChecker([pack]);
const diagnose = (text: string) => checker.check(text).diagnostics.map(({ code, severity, message, range }) => ({ code, severity, message, words: text.slice(range.start, range.end) }));

describe('diagnostics', () => {
  it('name the id that was meant when only its capitals or signs differ', () => {
    for (const id of ['F1', 'f-1']) assert.deepEqual(diagnose(`---\ntype: observation\nclaims: [${id}]\n---\nHello.`).map(({ message }) => message), [`"${id}" is no marking point. Did you mean F.1?`]);
    assert.deepEqual(diagnose('Hello. [f.1]').map(({ message }) => message), ['"f.1" is no marking point. Did you mean F.1?']);
  });

  it('say nothing of a claim that is found, nor of a point that nobody claims', () => {
    assert.deepEqual(diagnose('Apples, pears and plums. [F.1]'), []);
    assert.deepEqual(diagnose('Hello there.'), []);
  });

  it('name the missing part of a claim that is partly found, at the claim', () => {
    assert.deepEqual(diagnose('Apples and pears. [F.1]'), [{ code: 'claim.partly-found', severity: 'information', message: 'F.1 Kinds of fruit: partly found (apple, pear). Still to show: one more kind of fruit, for example "plum".', words: 'F.1' }]);
  });

  it('say what a claim that is not found wants', () => {
    assert.deepEqual(diagnose('---\ntype: observation\nclaims: [F.1]\n---\nHello.'), [{ code: 'claim.not-found', severity: 'information', message: 'F.1 Kinds of fruit: not found yet. Still to show: 3 kinds of fruit, for example "apple" or "pear".', words: 'F.1' }]);
  });

  it('tell a claim of a point that no pack has', () => {
    assert.deepEqual(diagnose('Hello. [F.7]'), [{ code: 'claim.unknown-point', severity: 'warning', message: '"F.7" is no marking point for this kind of evidence in Fruit. Check the id.', words: 'F.7' }]);
  });

  it('flag a misconception by its id, with its title and message', () => {
    assert.deepEqual(diagnose('One. High praise came.'), [{ code: 'misconception.M.1', severity: 'warning', message: 'Praise sells. It does not.', words: 'High praise came.' }]);
  });

  it('say that nothing is written yet in an entry with headings only', () => {
    for (const text of ['---\ntype: observation\n---\n', '---\ntype: observation\n---\n\n# What happened\n']) {
      assert.deepEqual(diagnose(text).map(({ code, severity, words }) => [code, severity, words]), [['document.empty', 'information', '---']]);
    }
    assert.deepEqual(diagnose('').map(({ code }) => code), ['document.empty']);
  });

  it('carry the problems of the document, and say nothing of emptiness then', () => {
    assert.deepEqual(diagnose('---\na: b: c\n---\n').map(({ code, severity }) => [code, severity]), [['frontMatter.syntax', 'error']]);
  });

  it('stand in order of place', () => {
    assert.deepEqual(diagnose('---\ntype: diary\nclaims: [F.7]\n---\nPraise. [F.1]\n').map(({ code }) => code), ['frontMatter.invalid', 'claim.unknown-point', 'misconception.M.1', 'claim.not-found']);
  });

  it('use red for broken files only', () => {
    for (const text of ['', 'Hello. [F.1] [F.7]', 'Praise.', 'a '.repeat(600_000)]) assert.ok(diagnose(text).every(({ severity }) => severity !== 'error'));
  });

  it('use documented codes only', () => {
    const codes = new Set(Object.keys(diagnosticCodes));
    const texts = ['', '---\na: b: c\n---\n', '---\nid: 7\n---\n', '---\nid: E01\n', '\n---\ntype: observation\nid: E01\n---\n', 'a '.repeat(600_000), 'a'.repeat(60_000), '>'.repeat(40_000), 'Apples. [F.1]', 'Hello. [F.1]', '[F.7]'];
    const used = new Set(texts.flatMap((text) => diagnose(text).map(({ code }) => code)));
    for (const code of used) assert.ok(codes.has(code), code);
    const ofSkins = ['pack.unknown', 'pack.invalid', 'portfolio.invalid', 'portfolio.no-evidence', 'document.unreadable', 'pack.example'];
    const ofRules = new Set<string>([...entryRules, ...portfolioRules].flatMap((rule) => rule.codes));
    for (const code of ofRules) assert.ok(codes.has(code), code);
    const left = [...codes].filter((code) => !used.has(code as never) && !ofRules.has(code) && !code.startsWith('silence.') && !code.startsWith('decision.'));
    assert.deepEqual(left.sort(), ofSkins.sort(), 'what is not read from a text is told elsewhere');
  });
});
