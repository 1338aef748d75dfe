import assert from 'node:assert/strict';
import { createChecker } from '../../../../src/core/checker.js';
import { packOf, pointOf } from '../../support/packs.js';
import { checkWritten } from '../../support/portfolios.js';

const fruits = ['apple', 'pear', 'plum', 'sale', 'praise'];
const points = Array.from({ length: 12 }, (_, index) => pointOf(`F.${index + 1}`, { mentions: { of: fruits[index] ?? 'apple', atLeast: index < fruits.length ? 1 : 9 } }));
const large = createChecker([packOf(points)]);
const small = createChecker([packOf(points.slice(0, 5))]);
const quality = createChecker([packOf([pointOf('W.1', { mentions: { of: 'apple' } }, { appliesTo: ['witness-statement'] })])]);

function told(checker: typeof large, text: string, code: string) {
  const { entries } = checkWritten(checker, { entries: { 'E01.md': text } });
  return entries[0]!.diagnostics.filter((each) => each.code === code).map(({ message, severity, range, data }) => ({ message, severity, words: text.slice(range.start, range.end), data }));
}

const entry = (claims: readonly number[], text: string): string => `---\ntype: observation\nclaims: [${claims.map((id) => `F.${id}`).join(', ')}]\n---\n${text}`;
const upTo = (count: number): number[] => Array.from({ length: count }, (_, index) => index + 1);

describe('claim.unclaimed', () => {
  it('offers to claim what is found, at the words that earn it', () => {
    assert.deepEqual(told(small, 'We pick an apple at noon.', 'claim.unclaimed'), [
      { message: 'F.1 Point F.1: found, not claimed. Claim it if you want it looked at here.', severity: 'hint', words: 'We pick an apple at noon.', data: { kind: 'claim', point: 'F.1' } },
    ]);
  });

  it('offers each point once', () => {
    assert.deepEqual(told(small, 'An apple and a pear. An apple too.', 'claim.unclaimed').map(({ data }) => data), [{ kind: 'claim', point: 'F.1' }, { kind: 'claim', point: 'F.2' }]);
  });

  it('says nothing of a point that is claimed, above or in the text, nor of one that is not found', () => {
    for (const text of [entry([1], 'An apple.'), 'An apple. [F.1]', 'Nothing of the kind.', '']) assert.deepEqual(told(small, text, 'claim.unclaimed'), [], text);
  });

  it('reads what shows a point of those alone that it may offer', () => {
    const read: string[] = [];
    const watched: typeof small = {
      ...small,
      check: (...args) => {
        const checked = small.check(...args);
        const points = checked.coverage.points.map((each) => Object.defineProperty({ ...each, missing: each.missing }, 'evidence', { get: () => (read.push(each.point.point.id), each.evidence) }));
        return { ...checked, coverage: { ...checked.coverage, points } };
      },
    };
    assert.equal(told(watched, entry([1], 'An apple and a pear.'), 'claim.unclaimed').length, 1);
    assert.deepEqual(read, ['F.2']);
  });

  it('does not offer what only says how good a statement is', () => {
    assert.deepEqual(told(quality, '---\ntype: witness-statement\n---\nAn apple.', 'claim.unclaimed'), []);
  });
});

describe('claim.unknown-point, while a pack is not there', () => {
  const words = (text: string, manifest: string, checker = small): string[] =>
    (checkWritten(checker, { manifest, entries: { 'E01.md': text } }).entries[0]?.diagnostics ?? []).filter(({ code }) => code === 'claim.unknown-point').map(({ range }) => text.slice(range.start, range.end));
  const text = '---\ntype: observation\nclaims: [F.1, F.99, f1, N.1]\n---\nAn apple. [Z.2]';

  it('is told of ids written like those that are known, and of no other', () => {
    assert.deepEqual(words(text, 'packs: [fruit, nuts]\n'), ['F.99', 'f1']);
    assert.deepEqual(words(text, 'packs: [fruit]\n'), ['F.99', 'f1', 'N.1', 'Z.2']);
  });

  it('goes by the packs that the entry names itself, if it names any', () => {
    const naming = (packs: string): string => text.replace('type:', `packs: [${packs}]\ntype:`);
    assert.deepEqual(words(naming('fruit'), 'packs: [fruit, nuts]\n'), ['F.99', 'f1', 'N.1', 'Z.2']);
    assert.deepEqual(words(naming('fruit, nuts'), 'packs: [fruit]\n'), ['F.99', 'f1']);
  });

  it('leaves no claim to be dropped but one written in other capitals or signs', () => {
    const droppable = (manifest: string, packLeftOut = false): string[] =>
      (checkWritten(small, { manifest, entries: { 'E01.md': text }, packLeftOut }).entries[0]?.diagnostics ?? []).flatMap(({ data }) => (data?.kind === 'unknown-point' ? [data.point] : []));
    assert.deepEqual(droppable('packs: [fruit, nuts]\n'), ['f1']);
    assert.deepEqual(droppable('packs: [fruit]\n'), ['F.99', 'f1', 'N.1', 'Z.2']);
    assert.deepEqual(droppable('packs: [fruit]\n', true), ['f1']);
  });

  it('is told of a point for another kind of evidence', () => {
    assert.deepEqual(words('---\ntype: observation\nclaims: [W.1]\n---\nAn apple.', 'packs: [fruit, nuts]\n', quality), ['W.1']);
  });
});

describe('claim.blanket', () => {
  it('tells a claim of nearly all points of a pack of which most have no passage', () => {
    assert.deepEqual(told(small, entry([1, 2, 3, 4], 'An apple.'), 'claim.blanket'), [
      { message: 'This claims 4 of 5 points of Fruit; for 3 of them no passage was found yet. Claim the points that this entry is about.', severity: 'warning', words: '[F.1, F.2, F.3, F.4]', data: undefined },
    ]);
  });

  it('tells eight claims of a large pack', () => {
    assert.equal(told(large, entry(upTo(8), 'An apple.'), 'claim.blanket').length, 1);
    assert.equal(told(large, entry(upTo(12), 'An apple, a pear, a plum.'), 'claim.blanket').length, 1);
  });

  it('tells claims in the text at the first of them', () => {
    assert.deepEqual(told(small, 'An apple. [F.1, F.2]\n\nSo there. [F.3, F.4, F.5]', 'claim.blanket').map(({ words }) => words), ['F.1']);
  });

  const quiet: Readonly<Record<string, string>> = {
    'most claims have a passage': entry([1, 2, 3, 4], 'An apple, a pear, a plum.'),
    'half of them have one': entry([1, 2, 3, 4], 'An apple and a pear.'),
    'few points are claimed': entry([1, 2, 3], 'So there.'),
    'nothing is claimed': 'So there.',
    'nothing is written yet': entry([1, 2, 3, 4, 5], '# What happened\n'),
    'the claims are of no pack': '---\nclaims: [A.1, A.2, A.3, A.4, A.5, A.6, A.7, A.8, A.9]\n---\nSo there.',
  };
  for (const [when, text] of Object.entries(quiet)) {
    it(`is quiet when ${when}`, () => {
      assert.deepEqual(told(small, text, 'claim.blanket'), []);
    });
  }

  it('is quiet about seven claims of twelve', () => {
    assert.deepEqual(told(large, entry(upTo(7), 'An apple.'), 'claim.blanket'), []);
  });
});
