import assert from 'node:assert/strict';
import { createChecker } from '../../../../src/core/checker.js';
import { applyEdits } from '../../../../src/core/edits/types.js';
import { mendClaimsEdits } from '../../../../src/core/edits/mendClaims.js';
import { parseDocument } from '../../../../src/core/document/parseDocument.js';
import { packOf, pointOf } from '../../support/packs.js';
import { checkWritten } from '../../support/portfolios.js';

const none = { mentions: { of: 'apple' } };
const points = ['CC.1', 'CC.3', 'CC.5', 'CT.1', 'CT.10', 'NO.1', 'P.1', 'AC1.11', 'AC11.1'].map((id) => pointOf(id, none));
const checker = createChecker([packOf([...points, pointOf('WS.1', none, { appliesTo: ['witness-statement'] })])]);
const allTold = (text: string) => checkWritten(checker, { entries: { 'E01.md': text } }).entries[0]?.diagnostics ?? [];
const told = (text: string) => allTold(text).filter(({ code }) => code === 'claim.misspelt');
const meant = (text: string) => told(text).map(({ range, data }) => [text.slice(range.start, range.end), data?.kind === 'misspelt-claim' ? data.meant : undefined]);

describe('claim.misspelt', () => {
  it('is told at the brackets, with the tag that was meant', () => {
    assert.deepEqual(told('First.\n\nI rang her back. [CC3]\n'), [
      { code: 'claim.misspelt', severity: 'warning', message: '"[CC3]" is not read as a claim. Did you mean [CC.3]?', range: { start: 25, end: 30 }, data: { kind: 'misspelt-claim', meant: '[CC.3]' } },
    ]);
  });

  const near: readonly (readonly [string, string])[] = [
    ['[CC3]', '[CC.3]'], ['[cc3]', '[CC.3]'], ['[CC. 3]', '[CC.3]'], ['[CC .3]', '[CC.3]'], ['[CC 3]', '[CC.3]'], ['[CC-3]', '[CC.3]'], ['[CC,3]', '[CC.3]'], ['[CC:3]', '[CC.3]'],
    ['[C.C.3]', '[CC.3]'], ['[ CC.3 ]', '[CC.3]'], ['[CC.3.]', '[CC.3]'], ['[CT.l]', '[CT.1]'], ['[CT.I]', '[CT.1]'], ['[CT. l]', '[CT.1]'], ['[CT.lO]', '[CT.10]'], ['[CT.1o]', '[CT.10]'],
    ['(CC 3)', '(CC.3)'], ['(CC-3)', '(CC.3)'], ['(CT.l)', '(CT.1)'], ['(CC.3.)', '(CC.3)'], ['(CC.3, CC5)', '(CC.3, CC.5)'], ['[P1]', '[P.1]'], ['[no. 1]', '[NO.1]'],
    ['[CC.3, CC5]', '[CC.3, CC.5]'], ['(CC3 & CC 5)', '(CC.3, CC.5)'], ['[CC.3 CC.5]', '[CC.3, CC.5]'], ['[CC3 and CT.l]', '[CC.3, CT.1]'], ['[CC.3/CC.5]', '[CC.3, CC.5]'],
    ['[CC.3, 5]', '[CC.3, CC.5]'], ['[CC.3, 5 and 1]', '[CC.3, CC.5, CC.1]'], ['[CT1 & 10]', '[CT.1, CT.10]'], ['(CC.3, 5)', '(CC.3, CC.5)'], ['(CC.3, CT.1, 10)', '(CC.3, CT.1, CT.10)'],
  ];
  for (const [written, tag] of near) it(`is told of ${written}`, () => { assert.deepEqual(meant(`I rang her back. ${written}.`), [[written, tag]]); });

  it('is told of several at the end of one passage, beside claims that are read', () => {
    const text = 'I rang her back. [CC3] [CC.1] (CT1)';
    assert.deepEqual(meant(text), [['[CC3]', '[CC.3]'], ['(CT1)', '(CT.1)']]);
    assert.deepEqual(parseDocument(text).claims.map(({ point }) => point), ['CC.1']);
  });

  it('is quiet on letters with figures in round brackets, which are much else, but beside an id that is rightly written', () => {
    for (const written of ['(CT1)', '(CC3)', '(CT1 and CC3)', '(CC3, 5)', '[CC3] (CT1)', '[XX.9] (CT1)']) assert.deepEqual(meant(`We deliver all over Canterbury ${written}.`).map(([tag]) => tag), written.startsWith('[CC3]') ? ['[CC3]'] : [], written);
    assert.deepEqual(meant('We deliver all over Canterbury [CC.3] (CT1).'), [['(CT1)', '(CT.1)']]);
  });

  it('is quiet where a link, a picture, a comment or emphasis stands in the brackets, which mending would lose', () => {
    for (const written of ['([CC3](x.md))', '([CC.3](x.md))', '(![CC 3](x.png))', '[**CC3**]', '(*CC 3*)', '[`CC3`]', '[CC3<!-- later -->]', '[**CC.3**, CC5]']) assert.deepEqual(meant(`It was good ${written}`), [], written);
  });

  it('is told in list items and rows', () => {
    assert.deepEqual(meant('- one [CC3]\n- two\n'), [['[CC3]', '[CC.3]']]);
    assert.deepEqual(meant('| a | b |\n|---|---|\n| c | d [CC3] |\n'), [['[CC3]', '[CC.3]']]);
  });

  const quiet = [
    '[CC.3]', '(CC.3, CC.5) [CT.1]', '[CC.9]', '[CC9]', '[CC3] is the point.', '[CC3] (later)', '[later]', '(a trade customer)', '(3)', '[3]', '(CC)', '[CC.]', '[x]', '[ ]', '[^1]', '[^CC3]', '[CC3](notes.md)', '![CC3](till.png)', '[CC3][1]\n\n[1]: notes.md', '[CC3]\n\n[CC3]: notes.md',
    '[CC.3, 4]', '[3, 5]', '[CC.3-5]', '[CC.3 5]', '(cc 3)', '(No. 1)', '(no 1)', '(P1)', '[p1]', '[P 1]', '[p. 1]', '(CC.3 and more)', '(see CC3)', '[WS1]', '[AC111]', '<!-- [CC3] -->', '[CC*3]', '{CC3}', '[CC3', '(Ctrl)', '(ct-l)', '[CT l]', '(5 CC)', '(07700 900123)', '(3 CC, 1 CT)',
  ];
  for (const written of quiet) it(`is quiet on ${JSON.stringify(written)}`, () => { assert.deepEqual(meant(`I rang her back. ${written}`), []); });

  it('is quiet on check boxes, headings and quoted text', () => {
    for (const text of ['- [x] done\n- [ ] not yet\n', '# Work [CC3]\n', '> said [CC3]\n', '```\nsaid [CC3]\n```\n']) assert.deepEqual(meant(text), [], text);
  });

  it('is quiet where a claim of the same id in other capitals is read, and told as a claim of no point', () => {
    assert.deepEqual(allTold('I rang her back. [cc.3]').map(({ code, message }) => [code, message]), [['claim.unknown-point', '"cc.3" is no marking point. Did you mean CC.3?']]);
  });

  it('is mended together with claims of an id in other capitals or signs, and all are read then', () => {
    const text = '---\nclaims: [cc1, "c-c-5"]\n---\n\nI rang. [CC3]\n\nShe came. (ct.1)\n\nBye. [CT.lO]\n';
    const after = applyEdits(text, mendClaimsEdits(allTold(text)));
    assert.equal(after, '---\nclaims: [CC.1, CC.5]\n---\n\nI rang. [CC.3]\n\nShe came. (CT.1)\n\nBye. [CT.10]\n');
    assert.deepEqual(parseDocument(after).claims.map(({ point }) => point), ['CC.1', 'CC.5', 'CC.3', 'CT.1', 'CT.10']);
    assert.deepEqual(mendClaimsEdits(allTold(after)), []);
  });
});
