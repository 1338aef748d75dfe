import assert from 'node:assert/strict';
import { parseDocument } from '../../../src/core/document/parseDocument.js';
import { createFindingsReader } from '../../../src/core/findings/readFindings.js';
import type { Likeness } from '../../../src/core/findings/types.js';
import { createLikenessScorer } from '../../../src/core/learning/likenessScorer.js';
import { decodeModel } from '../../../src/core/learning/model.js';
import { classes, modelOf } from './support.js';

const earning = 'I said sorry to the customer and rang her back.';
const other = 'Lorries unload gravel behind both sheds before dawn.';
const model = decodeModel(modelOf(earning), classes);

function likenessIn(text: string, scorer = createLikenessScorer(model)): Likeness {
  const read = createFindingsReader({ concepts: new Map(), scorer });
  const found = read(parseDocument(text), 'reflective-account').likeness['X.1'];
  assert.ok(found);
  const { score, level, strongest, words } = found;
  return { score, level, strongest, words };
}

describe('the learnt scorers', () => {
  it('take a sentence like those learnt from for evidence, and another not', () => {
    assert.equal(likenessIn(earning).level, 'sure');
    assert.equal(likenessIn(other).level, 'none');
    assert.ok(likenessIn(earning).score > likenessIn(other).score);
  });

  it('point to the sentence that speaks most strongly, by its range', () => {
    const text = `${other} ${other}\n\n${earning}\n\n${other}`;
    const { strongest } = likenessIn(text);
    assert.equal(text.slice(strongest[0]?.range.start, strongest[0]?.range.end), earning);
  });

  it('point to no sentence for what its neighbour says, though it is scored with a share of that', () => {
    const neighbourly = createLikenessScorer(decodeModel({ ...modelOf(earning), sentence: { ...modelOf(earning).sentence, neighbour: 0.4 } }, classes));
    const text = `${other} ${earning} ${other}`;
    assert.deepEqual(likenessIn(text, neighbourly).strongest.map(({ range }) => text.slice(range.start, range.end)), [earning]);
  });

  it('tell the words that weigh most, as they stand in the text', () => {
    assert.ok(likenessIn(earning).words.includes('sorry'));
  });

  it('find evidence wherever it stands in a long entry, and do not lose it in what surrounds it', () => {
    const filler = Array.from({ length: 40 }, () => other).join('\n\n');
    assert.equal(likenessIn(`${filler}\n\n${earning}\n\n${earning}\n\n${filler}`).level, 'sure');
  });

  it('never mark a heading', () => {
    const text = `# ${earning}\n\n${earning}`;
    assert.ok(likenessIn(text).strongest.every(({ range }) => range.start > 0));
  });

  it('do not read a criterion or prompt', () => {
    assert.equal(likenessIn('Describe how you said sorry to the customer and rang her back.').level, 'none');
  });

  it('say nothing for an empty entry', () => {
    assert.deepEqual(likenessIn(''), { score: likenessIn('').score, level: 'none', strongest: [], words: [] });
  });

  it('give the same answer for the same text, whatever was read before', () => {
    const scorer = createLikenessScorer(model);
    const text = `${other}\n\n${earning} Guests came. ${other}`;
    const first = likenessIn(text, scorer);
    likenessIn(`${earning} ${earning} something else`, scorer);
    assert.deepEqual(likenessIn(text, scorer), first);
    assert.deepEqual(likenessIn(text), first);
  });
});
