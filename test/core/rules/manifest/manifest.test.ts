import assert from 'node:assert/strict';
import { createChecker } from '../../../../src/core/checker.js';
import { readManifest } from '../../../../src/core/portfolio/manifest.js';
import { packOf, pointOf } from '../../support/packs.js';
import { checkWritten } from '../../support/portfolios.js';

const checker = createChecker([packOf([pointOf('F.1', { mentions: { of: 'apple' } }), pointOf('F.2', { mentions: { of: 'sale' } })])]);
const told = (manifest: string) => checkWritten(checker, { manifest, entries: {} }).manifestDiagnostics.map(({ code, severity, message, range }) => [code, severity, message, manifest.slice(range.start, range.end)]);

describe('portfolio.empty', () => {
  it('is told of a manifest without a word, and of one with comments only', () => {
    for (const text of ['', '\n\n', '# later\n', '---\n']) assert.deepEqual(told(text).map(([code, severity]) => [code, severity]), [['portfolio.empty', 'warning']], JSON.stringify(text));
    assert.match(told('')[0]?.[2] ?? '', /^This file is empty\. Name the learner/);
  });

  it('stands before the points in what stands in the way, and nothing that it brings about stands beside it', () => {
    const declaring = createChecker([packOf([pointOf('F.1', { mentions: { of: 'apple' } })], { policy: { declaration: true } })]);
    const inTheWay = (manifest: string): unknown[] => checkWritten(declaring, { manifest, entries: { 'evidence/E01.md': 'A pear.' } }).inTheWay.map(({ code, point }) => code ?? point);
    assert.deepEqual(inTheWay('# later\n'), ['portfolio.empty', 'F.1']);
    assert.deepEqual(inTheWay('role: cook\n'), ['F.1', 'authenticity.no-declaration']);
  });

  it('is quiet on one that says something, and on one that cannot be read', () => {
    for (const text of ['learner: A\n', '{}\n', 'learner: [\n']) assert.deepEqual(told(text), [], text);
  });
});

describe('portfolio.unknown-point', () => {
  const policy = (...ids: readonly string[]): string => `policy:\n  points:\n${ids.map((id) => `    ${id}: {atLeast: 2}\n`).join('')}`;

  it('is told at each id that no pack has', () => {
    assert.deepEqual(told(policy('F.1', 'F.7', 'ZZ.1')).map(([code, severity, , words]) => [code, severity, words]), [['portfolio.unknown-point', 'warning', 'F.7'], ['portfolio.unknown-point', 'warning', 'ZZ.1']]);
    assert.match(told(policy('ZZ.1'))[0]?.[2] ?? '', /^"ZZ\.1" is no marking point in .+, so this rule holds for nothing\. Check the id\.$/);
  });

  it('says which id may be meant', () => {
    for (const id of ['f.1', 'F1', 'F-1']) assert.equal(told(policy(id))[0]?.[2], `"${id}" is no marking point, so this rule holds for nothing. Did you mean F.1?`);
  });

  it('is quiet of an id that may be of a pack that is not there, and of no other', () => {
    assert.deepEqual(told(`packs: [fruit, other]\n${policy('F.1', 'F.7', 'ZZ.1', 'f2')}`).map(([, , , words]) => words), ['F.7', 'f2']);
    assert.deepEqual(told(`packs: [fruit]\n${policy('F.7', 'ZZ.1')}`).map(([, , , words]) => words), ['F.7', 'ZZ.1']);
  });
});

describe('A field that is not known in portfolio.yaml', () => {
  const problems = (text: string) => readManifest(text).problems.map(({ message, range }) => [message, text.slice(range.start, range.end)]);

  it('is told at its name, with the one that was meant', () => {
    assert.deepEqual(problems('lerner: A\n'), [['"lerner" is not known here. Did you mean "learner"?', 'lerner']]);
    assert.deepEqual(problems('policy:\n  oldestmonth: 3\n'), [['"oldestmonth" is not known here. Did you mean "oldestMonths"?', 'oldestmonth']]);
    assert.deepEqual(problems('declaration: {name: A, date: 2026-01-01, nmae: B}\n'), [['"nmae" is not known here. Check the spelling.', 'nmae']]);
  });

  it('is told without a guess when nothing is near', () => {
    assert.deepEqual(problems('colour: red\n'), [['"colour" is not known here. Check the spelling.', 'colour']]);
  });
});
