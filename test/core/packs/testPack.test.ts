import assert from 'node:assert/strict';
import { loadPack, loadPlacedPack } from '../../../src/core/packs/loadPack.js';
import { starterPack } from '../../../src/core/packs/starter.js';
import { testPack } from '../../../src/core/packs/testPack.js';
import type { Misconception } from '../../../src/core/packs/types.js';
import { disagreementMessage, packTestMessage, unlearntMessage } from '../../../src/core/words/packTest.js';
import { packOf, pointOf } from '../support/packs.js';

const apple = { mentions: { of: 'apple' } };
const twoKinds = { categories: { of: 'kind-of-fruit', atLeast: 2 } };
const misconception: Misconception = {
  id: 'MC.1',
  title: 'Apples are not pears',
  message: 'An apple is no pear.',
  held: { together: { of: ['apple', 'pear'], within: 1 } },
  examples: { earns: [{ text: 'An apple is a pear.' }, { text: 'A plum.' }], nearMisses: [{ text: 'An apple beside a pear.', why: 'Two things.' }] },
};

describe('testPack', () => {
  it('tells that all examples agree', () => {
    const test = testPack(packOf([pointOf('F.1', apple, { examples: { earns: [{ text: 'An apple.' }], nearMisses: [{ text: 'A stone.' }] } })]));
    assert.equal(test.totals.disagreeing, 0);
    assert.deepEqual([test.totals.precision, test.totals.recall], [1, 1]);
    assert.deepEqual(test.points[0]?.disagreements, []);
    assert.equal(packTestMessage(test), 'fruit: 2 examples, all read as the pack says.');
  });

  it('counts what was found, partly found and not found, and takes partly for not found', () => {
    const examples = { earns: [{ text: 'An apple and a pear.' }, { text: 'An apple.' }, { text: 'A stone.' }], nearMisses: [{ text: 'An apple, a plum.', why: 'No reason.' }, { text: 'An apple.' }] };
    const { points: [point], totals } = testPack(packOf([pointOf('F.1', twoKinds, { partly: apple, examples })]));
    assert.deepEqual(point?.earns, { found: 1, partly: 1, none: 1 });
    assert.deepEqual(point.nearMisses, { found: 1, partly: 1, none: 0 });
    assert.deepEqual([totals.precision, totals.recall, totals.disagreeing], [1 / 2, 1 / 3, 3]);
    assert.deepEqual(point.disagreements.map(({ list, index, found }) => [list, index, found]), [['earns', 1, 'partly'], ['earns', 2, 'none'], ['nearMisses', 0, 'found']]);
    assert.deepEqual(point.disagreements.map((each) => disagreementMessage(point, each)), [
      'F.1, earning example 2: partly found. Found: "An apple." (apple). Still to show: one more kind of fruit, for example "pear" or "plum".',
      'F.1, earning example 3: not found yet. Still to show: 2 kinds of fruit, for example "apple" or "pear".',
      'F.1, near miss 1: found, and its pack says that it should not be. Found: "An apple, a plum." (apple, plum). Why it should not: No reason.',
    ]);
  });

  it('says how much is found to the nearest per cent', () => {
    const test = testPack(packOf([pointOf('F.1', apple, { examples: { earns: [{ text: 'An apple.' }, { text: 'Two apples.' }, { text: 'A stone.' }], nearMisses: [{ text: 'A log.' }] } })]));
    assert.equal(packTestMessage(test), 'fruit: 4 examples, 1 read otherwise than the pack says (precision 100 %, recall 67 %).');
  });

  it('has no precision where nothing was found', () => {
    const { totals } = testPack(packOf([pointOf('F.1', apple, { examples: { earns: [{ text: 'A stone.' }], nearMisses: [{ text: 'A log.' }] } })]));
    assert.deepEqual([totals.precision, totals.recall], [null, 0]);
  });

  it('runs the examples of misconceptions: held or not', () => {
    const { misconceptions: [proof] } = testPack(packOf([pointOf('F.1', apple)], { misconceptions: [misconception] }));
    assert.deepEqual(proof?.earns, { found: 1, partly: 0, none: 1 });
    assert.deepEqual(proof.disagreements.map((each) => disagreementMessage(proof, each)), [
      'MC.1, earning example 2: not seen, and its pack says that the text holds it. Look at "held" and its phrases.',
      'MC.1, near miss 1: seen, and its pack says that the text does not hold it. Seen at: "An apple beside a pear." Why it should not: Two things.',
    ]);
  });

  it('reads an example as its own kind, else the first kind of its point, else a reflective account', () => {
    const isKind = (kind: string) => ({ properties: { kind: { const: kind } } });
    const { totals } = testPack(packOf([
      pointOf('F.1', isKind('observation'), { examples: { earns: [{ text: 'Words.', kind: 'observation' }], nearMisses: [{ text: 'Words.' }] } }),
      pointOf('F.2', isKind('case-study'), { appliesTo: ['case-study', 'observation'], examples: { earns: [{ text: 'Words.' }], nearMisses: [{ text: 'Words.', kind: 'observation' }] } }),
      pointOf('F.3', isKind('reflective-account'), { examples: { earns: [{ text: 'Words.' }], nearMisses: [{ text: 'Words.', kind: 'observation' }] } }),
    ]));
    assert.equal(totals.disagreeing, 0);
  });

  it('says when a point does not stand for the kind of its example', () => {
    const { points: [point] } = testPack(packOf([pointOf('F.1', apple, { appliesTo: ['observation'], examples: { earns: [{ text: 'An apple.', kind: 'case-study' }], nearMisses: [{ text: 'A stone.' }] } })]));
    assert.match(disagreementMessage(point!, point!.disagreements[0]!), /read as case-study, for which this point does not stand/);
  });

  it('names what nothing has been learnt for', () => {
    const pack = packOf([pointOf('F.1', { anyOf: [{ resembles: { of: 'F.1', atLeast: 'likely' } }] })]);
    assert.deepEqual(testPack(pack).unlearnt, ['F.1']);
    assert.match(unlearntMessage(testPack(pack)) ?? '', /Nothing has been learnt for F\.1/);
  });

  it('gives the place of each example when it knows the source', () => {
    const text = JSON.stringify(packOf([pointOf('F.1', apple, { examples: { earns: [{ text: 'A stone.' }], nearMisses: [{ text: 'One apple.' }] } })], { misconceptions: [misconception] }), null, 2);
    const { pack, source } = loadPlacedPack(text, true);
    const { points, misconceptions } = testPack(pack!, { source });
    const told = [...points, ...misconceptions].flatMap(({ disagreements }) => disagreements.map(({ range }) => text.slice(range!.start, range!.end)));
    assert.deepEqual(told, ['"A stone."', '"One apple."', '"A plum."', '"An apple beside a pear."']);
    assert.ok(testPack(pack!).points[0]?.disagreements.every(({ range }) => range === undefined));
  });
});

describe('starterPack', () => {
  it('is sound and proves itself', () => {
    const { pack, problems } = loadPack(starterPack('first-aid.pack.yaml'), false);
    assert.deepEqual(problems, []);
    assert.equal(testPack(pack!).totals.disagreeing, 0);
  });

  it('shows each part of a pack once', () => {
    const pack = loadPack(starterPack('a.pack.yaml'), false).pack!;
    for (const part of [pack.units, pack.misconceptions, pack.advice, pack.glossary, Object.keys(pack.concepts), Object.keys(pack.categories)]) assert.ok(part.length > 0);
    assert.ok(pack.units[0]?.outcomes[0]?.points[0]?.partly);
  });

  it('takes its id from the name of the file', () => {
    const idOf = (name: string) => loadPack(starterPack(name), false).pack?.id;
    assert.equal(idOf('first-aid.pack.yaml'), 'first-aid');
    assert.equal(idOf('First Aid (2026).pack.yml'), 'first-aid-2026');
    assert.equal(idOf('2026.pack.yaml'), 'pack-2026');
    assert.equal(idOf('é.pack.yaml'), 'my-pack');
    assert.equal(idOf(`${'long-'.repeat(40)}.pack.yaml`)?.length, 59);
  });
});
