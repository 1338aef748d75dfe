import assert from 'node:assert/strict';
import { createRequirementCompiler } from '../../../src/core/judge/compileRequirement.js';
import { createJudging } from '../../../src/core/judge/judging.js';
import { requirementKeywords } from '../../../src/core/judge/keywords/index.js';
import type { Findings, Likeness, SignalName } from '../../../src/core/findings/types.js';
import type { Requirement } from '../../../src/core/packs/types.js';
import { judge, judgeFindings, manyFindings } from './judging.js';

const found = (evidence: string[]) => ({ satisfied: true, evidence, lacking: [] });
const lacks = (...lacking: string[]) => ({ satisfied: false, evidence: [], lacking });

describe('the keyword mentions', () => {
  it('is satisfied by so many mentions, and shows them', () => {
    assert.deepEqual(judge({ mentions: { of: 'apple' } }, 'An apple. Two apples.'), found(['apple: apple', 'apples: apple']));
    assert.deepEqual(judge({ mentions: { of: 'apple', atLeast: 3 } }, 'An apple. Two apples.'), lacks('one more apple'));
    assert.deepEqual(judge({ mentions: { of: 'apple' } }, 'A pear.'), lacks('apple'));
  });

  it('takes any concept of a category', () => {
    assert.deepEqual(judge({ mentions: { of: 'kind-of-fruit', atLeast: 2 } }, 'A pear and a damson.'), found(['pear: pear', 'damson: plum']));
  });

  it('takes no mention that is denied, in a heading or copied', () => {
    for (const text of ['We had no apple.', '# Apple', 'Describe an apple.']) assert.equal(judge({ mentions: { of: 'apple' } }, text).satisfied, false, text);
  });

  it('takes denied mentions where it asks for them', () => {
    const requirement = { mentions: { of: 'apple', where: ['denied'] } };
    assert.equal(judge(requirement, 'We had no apple.').satisfied, true);
    assert.equal(judge(requirement, 'We had an apple.').satisfied, false);
  });

  it('wants the signals in `where` around it, each as near as that signal reaches', () => {
    const requirement = { mentions: { of: 'apple', where: ['workplace'] } };
    const between = (sentences: number) => `Our shop is small. ${'It is so. '.repeat(sentences)}An apple.`;
    assert.equal(judge(requirement, between(3)).satisfied, true);
    assert.equal(judge(requirement, between(4)).satisfied, false);
    assert.equal(judge(requirement, 'Our shop is small.\n\n# Fruit\n\nAn apple.').satisfied, false, 'another section');
    assert.deepEqual(judge(requirement, 'An apple.'), lacks('apple, at your own workplace'));
  });

  it('takes no mention in whose sentence a signal of `unless` stands', () => {
    const requirement = { mentions: { of: 'apple', unless: ['question'] } };
    assert.equal(judge(requirement, 'An apple?').satisfied, false);
    assert.equal(judge(requirement, 'Why? An apple.').satisfied, true);
  });
});

describe('the keyword categories', () => {
  it('takes the longest of mentions that share words, and the first of equals', () => {
    assert.deepEqual(judge({ categories: { of: 'kind-of-fruit', atLeast: 3 } }, 'A pear plum.').lacking, ['2 more kinds of fruit, for example "apple" or "pear"']);
  });

  it('counts different concepts, each once', () => {
    assert.deepEqual(judge({ categories: { of: 'kind-of-fruit', atLeast: 2 } }, 'A plum, a damson, a pear.'), found(['plum: plum', 'damson: plum', 'pear: pear']));
    assert.deepEqual(judge({ categories: { of: 'kind-of-fruit', atLeast: 3 } }, 'A plum and a damson.'), lacks('2 more kinds of fruit, for example "apple" or "pear"'));
    assert.deepEqual(judge({ categories: { of: 'kind-of-fruit', atLeast: 3 } }, 'Nothing.'), lacks('3 kinds of fruit, for example "apple" or "pear"'));
  });

  it('can want them within six sentences', () => {
    const requirement = { categories: { of: 'kind-of-fruit', atLeast: 2, within: 'nearby' } };
    assert.equal(judge(requirement, `A plum. ${'So. '.repeat(4)}A pear.`).satisfied, true);
    assert.equal(judge(requirement, `A plum. ${'So. '.repeat(5)}A pear.`).satisfied, false);
  });

  it('can want them under one heading', () => {
    const requirement = { categories: { of: 'kind-of-fruit', atLeast: 2, within: 'section' } };
    assert.equal(judge(requirement, `A plum. ${'So. '.repeat(9)}A pear.`).satisfied, true);
    assert.equal(judge(requirement, 'A plum.\n\n# More\n\nA pear.').satisfied, false);
  });
});

describe('the mentions that the keyword categories shows', () => {
  it('are the first of the groups with equally many different concepts, however often a later one names them', () => {
    assert.deepEqual(judge({ categories: { of: 'kind-of-fruit', atLeast: 3, within: 'section' } }, '# One\n\nA plum and a pear.\n\n# Two\n\nAn apple, a pear and a pear.').lacking, ['one more kind of fruit, for example "apple"']);
    assert.deepEqual(judge({ categories: { of: 'kind-of-fruit', atLeast: 2, within: 'section' } }, '# One\n\nA plum and a pear.\n\n# Two\n\nAn apple, a pear and a pear.').evidence, ['plum: plum', 'pear: pear']);
  });
});

describe('the keyword explains', () => {
  const requirement = { explains: { from: 'apple', to: 'sale' } };

  it('is satisfied by both with a reason or result, in one sentence or neighbouring ones', () => {
    assert.deepEqual(judge(requirement, 'We sold more because of the apple.'), found(['apple: apple', 'sold: sale']));
    assert.equal(judge(requirement, 'It was the apple. So we sold more.').satisfied, true);
  });

  it('lacks a link without a reason, or too far apart, or with one side missing', () => {
    for (const text of ['An apple was sold.', 'Because of the apple. Yes. We sold more.', 'We sold more because.', '']) assert.deepEqual(judge(requirement, text), lacks('how apple leads to sale: say why, or what came of it'), text);
  });

  it('takes a concept of `via` for a reason', () => {
    const via = { explains: { from: 'apple', to: 'sale', via: ['praise'] } };
    assert.equal(judge(via, 'An apple was sold.').satisfied, false);
    assert.equal(judge(via, 'The apple had praise. We sold it.').satisfied, true);
    assert.equal(judge(via, 'An apple was sold. Yes. Yes. Praise.').satisfied, false);
  });
});

describe('the keyword compares', () => {
  const requirement = { compares: { one: 'apple', other: 'pear' } };

  it('is satisfied by both sides within four sentences with a comparison between', () => {
    assert.deepEqual(judge(requirement, 'A pear is dearer than an apple.'), found(['apple: apple', 'pear: pear']));
    assert.equal(judge(requirement, 'An apple is red. It is cheaper than most. Yes. A pear is green.').satisfied, true);
  });

  it('lacks the comparison otherwise', () => {
    for (const text of ['An apple and a pear.', 'An apple is cheaper than a plum.', 'An apple. Cheaper than most. So. So. A pear.']) assert.deepEqual(judge(requirement, text), lacks('apple set against pear, and which is more'), text);
  });
});

describe('the keyword example', () => {
  it('is satisfied by a sentence with all signals near the mention, and shows it whole', () => {
    assert.deepEqual(judge({ example: { near: 'apple', where: ['done', 'concrete'] } }, 'An apple. So. So. I gave Priya 4 of them.'), found(['I gave Priya 4 of them.: an example']));
  });

  it('lacks an example where it is too far away, in a heading or copied', () => {
    for (const text of ['An apple. So. So. So. So. I sold 4.', 'An apple.\n\n# I sold 4', 'An apple.\n\n# So\n\nList the 4 that I sold.', 'I sold 4.']) {
      assert.deepEqual(judge({ example: { near: 'apple', where: ['done', 'concrete'] } }, text), lacks('an example of apple, as something you did and with a detail such as who, when or how many'), text);
    }
  });

  it('can stand anywhere when it is near nothing', () => {
    assert.equal(judge({ example: { where: ['done'] } }, 'One. Two. Three. Four. I rang her.').satisfied, true);
    assert.deepEqual(judge({ example: { where: ['done'] } }, 'One.'), lacks('an example, as something you did'));
  });
});

describe('the keyword overTime', () => {
  const requirement = { overTime: { of: 'kind-of-fruit', atLeast: 2 } };

  it('is satisfied by so many sentences of which one tells of a habit', () => {
    assert.deepEqual(judge(requirement, 'We send an apple every month. Later a pear.'), found(['apple: apple', 'pear: pear']));
  });

  it('lacks the rest: a second sentence, or the habit', () => {
    assert.deepEqual(judge(requirement, 'We send an apple and a pear every month.'), lacks('one more kind of fruit that you keep up over time'));
    assert.equal(judge(requirement, 'We sent an apple. Later a pear.').satisfied, false);
  });
});

describe('the keyword together', () => {
  const requirement = { together: { of: ['apple', 'pear', 'sale'], within: 2 } };

  it('is satisfied by all within so many sentences, and shows only those', () => {
    assert.deepEqual(judge(requirement, 'An apple. So. A pear. One apple was sold.'), found(['apple: apple', 'pear: pear', 'sold: sale']));
  });

  it('lacks them together otherwise', () => {
    for (const text of ['An apple. A pear. It was sold.', 'An apple and a pear.', '']) assert.deepEqual(judge(requirement, text), lacks('apple and pear and sale, told in one place'), text);
  });
});

describe('the keyword resembles', () => {
  const likeness = (level: Likeness['level'], words: string[] = []): Record<string, Likeness> => ({ 'F.1': { score: 0.5, level, strongest: [{ range: { start: 0, end: 20 }, sentence: 0 }], words } });

  it('is satisfied when the scorer is as sure as is asked, or surer', () => {
    assert.deepEqual(judge({ resembles: { of: 'F.1', atLeast: 'likely' } }, 'We sold her apples. ', likeness('sure', ['a', 'b', 'c', 'd', 'e'])), found(['We sold her apples. : reads like evidence for this point (a · b · c · d)']));
    assert.deepEqual(judge({ resembles: { of: 'F.1', atLeast: 'perhaps' } }, 'We sold her apples. ', likeness('perhaps')), found(['We sold her apples. : reads like evidence for this point']));
  });

  it('shows a sentence of fewer than four words only where nothing else is to be shown', () => {
    const requirement = { resembles: { of: 'F.1', atLeast: 'perhaps' } };
    const strongest = [{ range: { start: 0, end: 7 }, sentence: 0 }, { range: { start: 8, end: 27 }, sentence: 1 }];
    const both = { 'F.1': { score: 0.5, level: 'perhaps' as const, strongest, words: [] } };
    assert.deepEqual(judge(requirement, 'Apples. We sold her apples.', both), found(['We sold her apples.: reads like evidence for this point']));
    assert.deepEqual(judge(requirement, 'Apples.', { 'F.1': { ...both['F.1'], strongest: strongest.slice(0, 1) } }), found(['Apples.: reads like evidence for this point']));
  });

  it('has no words of its own for what lacks', () => {
    assert.deepEqual(judge({ resembles: { of: 'F.1', atLeast: 'likely' } }, 'An apple.', likeness('perhaps')), lacks());
    assert.deepEqual(judge({ resembles: { of: 'F.2', atLeast: 'perhaps' } }, 'An apple.', likeness('sure')), lacks());
  });

  it('is not satisfied when the strongest sentence asks, or a concept that must not be near stands beside it', () => {
    const requirement = { resembles: { of: 'F.1', atLeast: 'sure', unlessNear: ['pear'] } };
    for (const text of ['We sold her apples. So. A pear.', 'We did not sell a pear. So.']) assert.ok(judge(requirement, text, likeness('sure')).satisfied, text);
    for (const text of ['We sold her apples. A pear. So.', 'We sold a pear. So.', 'Did we sell apples? So.']) assert.deepEqual(judge(requirement, text, likeness('sure')), lacks(), text);
  });
});

describe('the keyword signal', () => {
  it('is satisfied by so many sentences with the signal, and shows none', () => {
    assert.deepEqual(judge({ signal: { name: 'question', atLeast: 2 } }, 'Why? How?'), found([]));
    assert.deepEqual(judge({ signal: { name: 'question', atLeast: 2 } }, 'Why? So.'), lacks('a question'));
    assert.deepEqual(judge({ signal: { name: 'done' } }, 'So.'), lacks('what you did'));
  });
});

describe('every keyword', () => {
  it('is covered here', () => {
    assert.deepEqual(requirementKeywords.map(({ name }) => name).sort(), ['categories', 'compares', 'example', 'explains', 'mentions', 'overTime', 'resembles', 'signal', 'together']);
  });

  it('can show a hundred thousand mentions', () => {
    assert.equal(judgeFindings({ mentions: { of: 'kind-of-fruit' } }, manyFindings(80_000)).evidence.length, 160_000);
  });

  it('stays quick in a text of ten thousand mentions, each of which is looked at a few times only', () => {
    let looks = 0;
    const uncounted = manyFindings(10_000);
    const many: Findings = { ...uncounted, mentions: uncounted.mentions.map((each) => Object.defineProperty({ ...each }, 'sentence', { get: () => (looks++, each.sentence) })) };
    const apart: Findings = {
      ...many,
      sentences: many.sentences.map((each, at) => (at < 5_000 ? each : { ...each, signals: new Set(['question']) })),
      mentions: many.mentions.filter(({ concept, sentence }) => (concept === 'fruit/apple' ? sentence < 4_990 : sentence >= 5_000)),
    };
    const cases: readonly (readonly [Requirement, Findings])[] = [
      [{ compares: { one: 'apple', other: 'plum' } }, many],
      [{ compares: { one: 'apple', other: 'pear' } }, many],
      [{ explains: { from: 'apple', to: 'pear', via: ['praise'] } }, many],
      [{ together: { of: ['apple', 'pear'], within: 9 } }, apart],
      [{ categories: { of: 'kind-of-fruit', atLeast: 3, within: 'nearby' } }, many],
      [{ example: { near: 'apple', where: ['question'] } }, apart],
    ];
    for (const [requirement, findings] of cases) {
      looks = 0;
      const outcome = judgeFindings(requirement, findings);
      assert.deepEqual([outcome.satisfied, outcome.evidence.length, outcome.lacking.length], [false, 0, 1], JSON.stringify(requirement));
      assert.ok(looks < 100 * findings.mentions.length, `${String(looks)} looks: ${JSON.stringify(requirement)}`);
    }
  });

  it('stays quick where very many kinds of one thing stand close together', () => {
    const kinds = Array.from({ length: 500 }, (_, index) => `kind-${String(index)}`);
    const compile = createRequirementCompiler({ conceptsOf: () => new Set(kinds), isCategory: () => true, labelOf: (id) => id, ownLikeness: (point) => point });
    const sentences = Array.from({ length: 12 }, (_, at) => ({ range: { start: at * 5_000, end: at * 5_000 + 5_000 }, kind: 'paragraph' as const, section: 0, words: 500, signals: new Set<SignalName>() }));
    const mentions = sentences.flatMap(({ range }, sentence) => kinds.map((concept, at) => ({ concept, range: { start: range.start + at * 10, end: range.start + at * 10 + 9 }, sentence, denied: false })));
    assert.equal(compile({ categories: { of: 'kind', atLeast: 500, within: 'nearby' } })(createJudging({ ...manyFindings(0), sentences, mentions })).satisfied, true);
  });
});
