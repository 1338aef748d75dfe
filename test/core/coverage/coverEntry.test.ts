import assert from 'node:assert/strict';
import { createChecker, type CheckedEntry } from '../../../src/core/checker.js';
import { coverEntry } from '../../../src/core/coverage/coverEntry.js';
import type { EntryCoverage } from '../../../src/core/coverage/types.js';
import { parseDocument } from '../../../src/core/document/parseDocument.js';
import { createFindingsReader } from '../../../src/core/findings/readFindings.js';
import type { RequirementJudge } from '../../../src/core/judge/compileRequirement.js';
import { createJudgings } from '../../../src/core/judge/judging.js';
import { createOutcome } from '../../../src/core/judge/outcome.js';
import { compilePack } from '../../../src/core/packs/compilePack.js';
import type { MarkingPoint, Pack } from '../../../src/core/packs/types.js';
import { packOf, pointOf } from '../support/packs.js';

const check = (text: string, points: readonly MarkingPoint[], more: Partial<Pack> = {}) => createChecker([packOf(points, more)]).check(text).coverage;
const three = pointOf('F.1', { categories: { of: 'kind-of-fruit', atLeast: 3 } }, { partly: { categories: { of: 'kind-of-fruit', atLeast: 1 } } });

describe('the coverage of an entry', () => {
  it('is found, with the words that earn it and nothing missing', () => {
    const [point] = check('We have apples, pears and plums here.', [three]).points;
    assert.deepEqual([point?.found, point?.missing, point?.evidence.length !== 0], ['found', [], true]);
  });

  it('is partly found, with the words that earn that and what is missing for the rest', () => {
    const [point] = check('We have apples and pears here.', [three]).points;
    assert.deepEqual([point?.found, point?.missing, point?.evidence.map(({ reason }) => reason)], ['partly', ['one more kind of fruit, for example "plum"'], ['apple, pear']]);
  });

  it('is none, with what is missing', () => {
    const [point] = check('We have nothing.', [three]).points;
    assert.deepEqual([point?.found, point?.evidence, point?.missing], ['none', [], ['3 kinds of fruit, for example "apple" or "pear"']]);
  });

  it('says what is missing in the words of the pack where the requirement has none', () => {
    const [point] = check('Apples.', [pointOf('F.1', { not: { mentions: { of: 'apple' } } })]).points;
    assert.deepEqual(point?.missing, ['the thing itself']);
  });

  it('names two missing things at most, each once', () => {
    const wanted = pointOf('F.1', { allOf: [{ mentions: { of: 'apple' } }, { mentions: { of: 'apple', atLeast: 2 } }, { signal: { name: 'question' } }, { signal: { name: 'reason' } }] });
    assert.deepEqual(check('Nothing here.', [wanted]).points[0]?.missing, ['apple', 'a question']);
    assert.deepEqual(check('Apples and apples.', [wanted]).points[0]?.missing, ['a question', 'the reason']);
  });

  it('says the half that mostly lacks in the words of a pack that has them, and the whole where nothing is found', () => {
    const some = pointOf('F.1', { allOf: [{ mentions: { of: 'apple' } }, { mentions: { of: 'pear' } }, { categories: { of: 'kind-of-fruit', atLeast: 2 } }] }, { partly: { mentions: { of: 'praise' } }, stillToAdd: 'a second thing' });
    assert.deepEqual(check('Praise.', [some]).points[0]?.missing, ['a second thing, for example "apple" or "pear"']);
    assert.deepEqual(check('Nothing.', [some]).points[0]?.missing, ['the thing itself, for example "apple" or "pear"']);
    assert.deepEqual(check('Apples.', [some]).points[0]?.missing, ['the thing itself, for example "pear" or "plum"']);
    assert.deepEqual(check('Apples. Praise.', [some]).points[0]?.missing, ['pear', 'one more kind of fruit, for example "pear" or "plum"']);
  });

  it('does not ask how actions go on over time where one of them does', () => {
    const lasting = pointOf('F.1', { allOf: [{ categories: { of: 'kind-of-fruit', atLeast: 2 } }, { overTime: { of: 'kind-of-fruit', atLeast: 2 } }] });
    assert.deepEqual(check('We always bring apples.', [lasting]).points[0]?.missing, ['one more kind of fruit, for example "pear" or "plum"']);
    assert.deepEqual(check('I brought apples once.', [lasting]).points[0]?.missing, ['one more kind of fruit, for example "pear" or "plum"', 'how the kinds of fruit go on over time: when, or how often']);
  });

  it('has every point that stands for this kind of evidence, claimed or not', () => {
    const points = [pointOf('F.1', { signal: { name: 'done' } }), pointOf('F.2', { signal: { name: 'done' } }, { appliesTo: ['observation'] }), pointOf('F.3', { signal: { name: 'done' } }, { appliesTo: ['case-study', 'written-answer'] })];
    const ids = (text: string) => check(text, points).points.map(({ point }) => point.point.id);
    assert.deepEqual(ids('---\ntype: observation\n---\nHello'), ['F.1', 'F.2']);
    assert.deepEqual(ids('---\ntype: case-study\n---\nHello'), ['F.1', 'F.3']);
    assert.deepEqual(ids('Hello'), ['F.1'], 'without a kind only what stands for all');
  });

  it('knows claims from the front matter and from the text, and no decision', () => {
    const points = ['F.1', 'F.2', 'F.3'].map((id) => pointOf(id, { signal: { name: 'done' } }));
    const { points: covered } = check('---\ntype: observation\nclaims: [F.1]\n---\nDone. [F.3]\n', points);
    assert.deepEqual(covered.map(({ claimed, decision, pack }) => [claimed, decision, pack]), [[true, null, 'fruit'], [false, null, 'fruit'], [true, null, 'fruit']]);
  });

  it('flags a misconception at the sentence that holds it', () => {
    const misconceptions = [{ id: 'M.1', title: 'Praise sells', message: 'It does not.', held: { mentions: { of: 'praise' } }, examples: { earns: [], nearMisses: [] } }];
    const text = 'Before this. Their praise was high. After.';
    const [held] = check(text, [], { misconceptions }).misconceptions;
    assert.equal(text.slice(held?.range.start, held?.range.end), 'Their praise was high.');
    assert.deepEqual(check('Nothing.', [], { misconceptions }).misconceptions, []);
  });

  it('flags a misconception without words of its own at the first sentence of prose', () => {
    const misconceptions = [{ id: 'M.1', title: 'Too short', message: 'Write more.', held: { properties: { words: { maximum: 5 } } }, examples: { earns: [], nearMisses: [] } }];
    const text = '# Heading\n\nShort one. Second.';
    const [held] = check(text, [], { misconceptions }).misconceptions;
    assert.equal(text.slice(held?.range.start, held?.range.end), 'Short one.');
    assert.deepEqual(check('', [], { misconceptions }).misconceptions[0]?.range, { start: 0, end: 0 });
  });

  it('gives three lines of advice at most', () => {
    const advice = [1, 2, 3, 4].map((number) => ({ id: `A${number}`, text: `Advice ${number}`, when: { properties: { words: { maximum: number } } } }));
    assert.deepEqual(check('Two words.', [], { advice }).advice.map(({ id }) => id), ['A2', 'A3', 'A4']);
    assert.equal(check('', [], { advice }).advice.length, 3);
  });

  it('keeps two packs with the same concept and point apart', () => {
    const other = packOf([pointOf('F.1', { mentions: { of: 'apple' } })], { id: 'trees', concepts: { apple: { label: 'apple tree', phrases: ['apple tree'] } }, categories: {} });
    const checker = createChecker([packOf([pointOf('F.1', { mentions: { of: 'apple' } })]), other]);
    assert.deepEqual(checker.check('An apple fell.').coverage.points.map(({ pack, found }) => [pack, found]), [['fruit', 'found'], ['trees', 'none']]);
  });

  it('shows the same when asked at once as when asked after other entries', () => {
    const points = [three, pointOf('F.2', { mentions: { of: 'pear' } }), pointOf('F.3', { signal: { name: 'question' } })];
    const texts = ['Apples and pears.', 'Plums here. Why?', 'Pears, apples and plums.'];
    const shown = ({ points: covered }: Pick<EntryCoverage, 'points'>) => covered.map(({ found, evidence, missing }) => ({ found, evidence, missing }));
    const checker = createChecker([packOf(points)]);
    const atOnce = texts.map((text) => shown(checker.check(text).coverage));
    const later = texts.map((text) => checker.check(text).coverage);
    assert.deepEqual(later.map(shown), atOnce);
    assert.deepEqual(atOnce[0]?.map(({ found }) => found), ['partly', 'found', 'none']);
    const byPoint = texts.map((text) => checker.check(text).coverage);
    const across = points.map((_, at) => byPoint.map(({ points: covered }) => shown({ points: covered.slice(at, at + 1) })));
    assert.deepEqual(texts.map((_, at) => across.flatMap((row) => row[at] ?? [])), atOnce, 'point by point, across entries');
  });

  describe('that is read later', () => {
    const points = [three, pointOf('F.2', { mentions: { of: 'pear' } }), pointOf('F.3', { signal: { name: 'question' } })];
    const compiled = compilePack(packOf(points));
    const readFindings = createFindingsReader({ concepts: compiled.concepts });

    /** Covers entries, and counts how often the evidence and the lacks of each point are traced in each. */
    function counted(...texts: readonly string[]): { coverages: readonly EntryCoverage[]; traced: string[] } {
      const traced: string[] = [];
      const judgings = createJudgings();
      const documents = texts.map((text) => parseDocument(text));
      const counting = (name: string, judge: RequirementJudge): RequirementJudge => (judging) => {
        const outcome = judge(judging);
        const told = (what: string): void => void traced.push(`${what} of ${name} in ${String(all.indexOf(judging.findings))}`);
        return createOutcome(outcome.satisfied, () => (told('evidence'), outcome.evidence), () => (told('lacks'), outcome.lacking));
      };
      const pack = { ...compiled, points: compiled.points.map((each) => ({ ...each, found: counting(each.point.id, each.found), partly: each.partly && counting(`${each.point.id} in part`, each.partly) })) };
      const all = documents.map((document) => readFindings(document, undefined));
      return { coverages: documents.map((document, at) => coverEntry(document, all[at] ?? assert.fail(), [pack], judgings)), traced };
    }

    const ofApples = ['evidence of F.1 in part in 0', 'evidence of F.2 in 0', 'lacks of F.1 in 0', 'lacks of F.3 in 0'];

    it('is traced once, however often and in whatever order its points are read', () => {
      const { coverages: [first, second], traced } = counted('Apples and pears.', 'Plums here. Why?');
      assert.equal(traced.length, 0, 'nothing until it is read');
      for (let times = 0; times < 2; times++) for (const point of first?.points ?? []) assert.equal(point.evidence.length + point.missing.length > 0, true);
      assert.deepEqual([...traced].sort(), ofApples);
      for (const at of [0, 1, 2]) for (const coverage of [second, first]) assert.ok(coverage?.points[at]?.evidence && coverage.points[at].missing);
      assert.deepEqual(traced.filter((each) => each.endsWith('0')).sort(), ofApples);
      assert.equal(new Set(traced).size, traced.length);
    });

    it('is traced for what is asked, and no further', () => {
      const { coverages: [only], traced } = counted('Apples and pears.');
      assert.deepEqual([only?.points[2]?.evidence, only?.points[1]?.missing, traced], [[], [], []]);
      assert.equal(only?.points[0]?.missing.length, 1);
      assert.deepEqual(traced, ['lacks of F.1 in 0']);
    });
  });

  it('is the same with an earlier check of the same file', () => {
    const checker = createChecker([packOf([three])]);
    const previous = checker.check('Apples here.\n\nPears there.\n').document;
    const text = 'Apples here.\n\nPears and plums there.\n';
    const told = ({ coverage }: CheckedEntry) => ({ ...coverage, points: coverage.points.map((each) => ({ ...each, evidence: each.evidence, missing: each.missing })) });
    assert.deepEqual(told(checker.check(text, { previous })), told(checker.check(text)));
  });
});
