import assert from 'node:assert/strict';
import { createChecker } from '../../../../src/core/checker.js';
import { packOf, pointOf } from '../../support/packs.js';
import { checkWritten, toldIn, type WrittenPortfolio } from '../../support/portfolios.js';

const checker = createChecker([packOf([pointOf('F.1', { mentions: { of: 'apple' } })])]);
const told = (written: WrittenPortfolio): string[] => toldIn(checkWritten(checker, written), written).filter((line) => line.includes('no-declaration'));
const statement = (text: string, more = ''): WrittenPortfolio => ({ entries: { 'W01.md': `---\ntype: witness-statement\n${more}---\n${text}` } });

describe('authenticity.no-declaration in a witness statement', () => {
  for (const text of [
    'I saw her take the order and read it back.',
    'She is honest and hard working and I would recommend her.',
    'The account manager was there and the true cost came up.',
    '**Witness:** J. Reed\n\nShe greeted the customer. He smiled.',
    'The customer gave a picture of the fault, and she wrote it down.',
    '> This is a true account of what happened.\n\nSo said the customer.',
    'I can recommend this place. It was in her own words.',
    'It came true in the end, all round.',
  ]) {
    it(`is told: ${text.slice(0, 40)}`, () => {
      assert.deepEqual(told(statement(text)), ['W01.md: authenticity.no-declaration: witness-statement']);
    });
  }

  for (const text of [
    'This is a true account of what I saw.',
    'I confirm that the above took place.',
    'I hereby declare the statement to be true.',
    'To the best of my knowledge this is what happened.',
    'I, Tom Reed, shift manager at Halden Foods, confirm that I saw her. The above is true and accurate.',
    'I certify that it is as he tells it.',
    'What I have written is true.',
    'This is an accurate record of the morning.',
    'I wrote it in my own words.',
    'What I have put is what I saw and heard.',
    'Signed D. Laird 30 March, and it\'s true.',
    'All true and seen by me.',
    '| Declaration | This is a true and honest statement of events |\n|---|---|\n',
  ]) {
    it(`is not told: ${text.slice(0, 40)}`, () => {
      assert.deepEqual(told(statement(text)), []);
    });
  }

  it('is told where the signature ends', () => {
    assert.deepEqual(told(statement('Signed: J. Reed\nDate signed: 30 March 2026\n\nShe greeted the customer.')), ['W01.md: authenticity.no-declaration: 30 March 2026']);
  });

  it('is told at a heading for it that has nothing below', () => {
    assert.deepEqual(told(statement('# Declaration\n\nSigned: J. Reed')), ['W01.md: authenticity.no-declaration: Declaration']);
  });

  it('is not told when a field declares it, but when the field is empty', () => {
    assert.deepEqual(told(statement('I saw her.', 'declaration: This is what I saw.\n')), []);
    assert.deepEqual(told(statement('I saw her.', 'declaration: true\n')), []);
    assert.equal(told(statement('I saw her.', 'declaration: ""\n')).length, 1);
    assert.equal(told(statement('I saw her.', 'declaration: N/A\n')).length, 1);
  });

  it('is not told of other kinds of evidence, nor of a statement without text', () => {
    assert.deepEqual(told({ entries: { 'E01.md': '---\ntype: reflective-account\n---\nI saw her.', 'W01.md': '---\ntype: witness-statement\n---\n# Statement\n' } }), []);
  });
});

describe('authenticity.no-declaration of a portfolio', () => {
  const asking = 'learner: Sam Reed\npolicy: {declaration: true}\n';

  it('is told once, at the learner', () => {
    assert.deepEqual(told({ manifest: asking, entries: { 'E01.md': 'One.', 'E02.md': 'Two.' } }), ['portfolio.yaml: authenticity.no-declaration: Sam Reed']);
  });

  it('is quiet when it is there, not asked for, or only a part is seen', () => {
    assert.deepEqual(told({ manifest: `${asking}declaration: {name: Sam Reed, date: 2026-06-01}\n`, entries: { 'E01.md': 'One.' } }), []);
    assert.deepEqual(told({ manifest: 'learner: Sam Reed\n', entries: { 'E01.md': 'One.' } }), []);
    assert.deepEqual(told({ manifest: asking, entries: { 'E01.md': 'One.' }, whole: false }), []);
    assert.deepEqual(told({ entries: { 'E01.md': 'One.' } }), []);
  });

  it('can be silenced in the manifest with a reason, which is kept', () => {
    const written = { manifest: `${asking}silence: [{code: authenticity.no-declaration, reason: It is on paper.}]\n`, entries: { 'E01.md': 'One.' } };
    assert.deepEqual(told(written), []);
    assert.deepEqual(checkWritten(checker, written).manifestSilenced.map(({ reason }) => reason), ['It is on paper.']);
  });
});
