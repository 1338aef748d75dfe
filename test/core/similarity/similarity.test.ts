import assert from 'node:assert/strict';
import { createChecker } from '../../../src/core/checker.js';
import type { RuleEntry } from '../../../src/core/rules/types.js';
import { sameText } from '../../../src/core/rules/authenticity/sameText.js';
import { combinePolicies } from '../../../src/core/portfolio/policy.js';
import { compareWordings } from '../../../src/core/similarity/compareWordings.js';
import { likeEntriesOf } from '../../../src/core/similarity/likeTexts.js';
import { wordingOf } from '../../../src/core/similarity/wording.js';
import { packOf, pointOf } from '../support/packs.js';
import { checkWritten, toldIn, type WrittenPortfolio } from '../support/portfolios.js';

const checker = createChecker([packOf([pointOf('F.1', { mentions: { of: 'apple' } })])]);
const entryOf = (text: string, key = 'E.md'): RuleEntry => ({ key, name: key, checked: checker.check(text), fields: [] });
const compare = (first: string, second: string) => {
  const shared = compareWordings(wordingOf(entryOf(first)), wordingOf(entryOf(second)));
  return shared?.matches.map(({ here, there }) => [first.slice(here.start, here.end), second.slice(there.start, there.end)]) ?? [];
};

const account = `The rider came back on Tuesday because the gears had slipped twice on the hill. I let her get right to the end before I said a word about it. I asked the mechanic to look at the hanger before the booked jobs and it took him six minutes. Then I rang her on Friday evening to hear how the hill had been since the repair.`;
const retold = `The rider came back on Tuesday because the gears had slipped twice on the hill. She let her get right to the end before she said a word about it. Maya asked the mechanic to look at the hanger before all the booked jobs, and it took him six minutes. Then she rang her on Friday night to hear how the hill had been since the repair.`;
const other = `I was at the near stand with the hatch open when a takeaway rider came in with hearing aids under his helmet. She held her palm out flat at me, which means stop the compressor. She wrote two prices on the pad and turned the back wheel so that he saw the gauge drop. He ringed the dearer one and was back on the road at five past one.`;

describe('the comparison of wordings', () => {
  it('finds a sentence in which a few words were changed, and shows both', () => {
    assert.deepEqual(compare('I asked the mechanic to look at the bent hanger before the booked jobs that day.', 'So there. Then I asked the mechanic to look at that bent hanger before the booked jobs that morning.'), [
      ['I asked the mechanic to look at the bent hanger before the booked jobs that day.', 'Then I asked the mechanic to look at that bent hanger before the booked jobs that morning.'],
    ]);
  });

  it('takes an account retold in the third person for the same, as one passage', () => {
    assert.deepEqual(compare(`---\nlearner: Maya Okafor\n---\n${retold}`, account), [[retold, account]]);
  });

  it('finds sentences that were joined, and sentences that were parted', () => {
    const parted = 'The rider came back on Tuesday with the gears that had slipped. It was on the long hill with a van behind her and she was shaking.';
    const joined = 'The rider came back on Tuesday with the gears that had slipped, it was on the long hill with a van behind her and she was shaking.';
    assert.equal(compare(parted, joined).length, 1);
    assert.equal(compare(joined, parted).length, 1);
  });

  it('does not mind capitals, apostrophes, commas and emphasis', () => {
    assert.equal(compare("**I DIDN’T** guess what was wrong with it, so I asked the mechanic to look there and then.", "i didn't guess what was wrong with it so I asked the *mechanic* to look there and then").length, 1);
  });

  for (const [what, first, second] of [
    ['two accounts of different things', account, other],
    ['sentences that only begin alike', 'I was asked to look after the front desk while the manager was out at lunch.', 'I was asked to look into a late delivery of brake pads from our supplier in Leeds.'],
    ['short phrases that everybody uses', 'I said I was sorry. It was fine. Thank you very much. She was happy with that.', 'I said I was sorry. It was fine. Thank you very much. She was happy with that.'],
    ['headings and labels of a form', '# What happened on the day and what did I do about it\n\n**Date:** 3 May', '# What happened on the day and what did I do about it\n\n**Date:** 4 May'],
    ['prompts that are questions', 'What did you do to put the matter right for the customer on the day?', 'What did you do to put the matter right for the customer on the day?'],
    ['prompts that give an order', 'Describe how you put the matter right for the customer and kept their confidence.', 'Describe how you put the matter right for the customer and kept their confidence.'],
    ['what both quote', 'She said "I paid a hundred and fifteen pounds and it is worse than when I brought it in" and sat down.', 'The woman told her "I paid a hundred and fifteen pounds and it is worse than when I brought it in" rather loudly.'],
    ['a message that both paste', '> We are sorry to hear that your parcel has not come and have sent a new one today by courier.', '> We are sorry to hear that your parcel has not come and have sent a new one today by courier.'],
    ['declarations', 'I confirm that this is a true account of what I saw on the day in question.', 'I confirm that this is a true account of what I saw on the day in question.'],
  ] as const) {
    it(`is quiet about ${what}`, () => { assert.deepEqual(compare(first, second), []); });
  }

  it('copes with texts made to be hard', () => {
    for (const [text, count] of [['One two three four five six seven eight nine ten eleven twelve.\n'.repeat(800), 800], ['word '.repeat(5_000), 0], [`${'x'.repeat(2_000)} `.repeat(20), 0]] as const) {
      const entries = [entryOf(text), entryOf(text)] as const;
      assert.equal(compareWordings(wordingOf(entries[0]), wordingOf(entries[1]))?.sentences ?? 0, count);
    }
  });

  it('reads each entry once, and two entries side by side once, however often they are checked', () => {
    const reads = { entries: 0, pairs: 0 };
    const watched = (index: number): RuleEntry => {
      const entry = entryOf(account.replaceAll('.', ` and ${'never '.repeat(index)}once.`), `E${index}.md`);
      const { document } = entry.checked;
      return { ...entry, checked: { ...entry.checked, document: { ...document, get blocks() { reads.entries++; return document.blocks; } } } };
    };
    const entries = Array.from({ length: 12 }, (_, index) => watched(index));
    const check = (all: readonly RuleEntry[]): void => { sameText.check({ manifest: undefined, policy: combinePolicies([]), today: '2026-06-30', entries: all, points: [], witnesses: [], packTitles: new Map(), packLeftOut: false, pointIds: new Set(), whole: true }); };
    check(entries);
    assert.equal(reads.entries, 12);
    check([...entries.slice(0, 5), watched(5), ...entries.slice(6)]);
    assert.equal(reads.entries, 13);

    const [first, second] = [wordingOf(entries[0]!), wordingOf(entries[1]!)].map((wording) => ({ ...wording, get hashes() { reads.pairs++; return wording.hashes; } }));
    assert.equal(compareWordings(first!, second!), compareWordings(first!, second!));
    assert.equal(reads.pairs, 2);
  });
});

describe('authenticity.same-text', () => {
  const told = (written: WrittenPortfolio): string[] => toldIn(checkWritten(checker, written), written).filter((line) => line.includes('same-text'));

  it('is told in the later of two entries that are largely the same, with the passages of both', () => {
    const written = { entries: { 'E01.md': `---\nid: E01\ndate: 2026-05-02\n---\n${account}`, 'E02.md': `---\nid: E02\ndate: 2026-03-01\n---\n${account} It was the third hanger since Christmas.` } };
    const { entries } = checkWritten(checker, written);
    const diagnostic = entries[0]!.diagnostics.find(({ code }) => code === 'authenticity.same-text');
    assert.equal(diagnostic?.message, 'Four sentences of E01 are nearly the same in E02. One text counts once: say here what E02 does not, or keep one of the two.');
    assert.deepEqual(diagnostic.related?.map(({ key, range }) => [key, written.entries['E02.md'].slice(range.start, range.end)]), [['E02.md', account]]);
    assert.deepEqual(told(written), [`E01.md: authenticity.same-text: ${account}`]);
  });

  it('knows the later one by dates that stand in a form, day first', () => {
    assert.deepEqual(told({ entries: { 'E01.md': `**Date:** 2/11/2026\n\n${account}`, 'E02.md': `**Date:** 1 March 2026\n\n${account}` } }).map((line) => line.slice(0, 6)), ['E01.md']);
  });

  it('is told in the second of two without dates, and once where three are the same', () => {
    assert.deepEqual(told({ entries: { 'E01.md': account, 'E02.md': account, 'E03.md': account } }).map((line) => line.slice(0, 6)), ['E02.md', 'E03.md']);
  });

  it('is told of two witnesses with the same words', () => {
    const statement = `---\ntype: witness-statement\n---\n${other}`;
    assert.equal(told({ entries: { 'W01.md': statement, 'W02.md': statement } }).length, 1);
  });

  it('is quiet about entries that share a sentence or two, or nothing', () => {
    const [first = ''] = account.split(/(?<=\.) /);
    assert.deepEqual(told({ entries: { 'E01.md': account, 'E02.md': `${other} ${first}`, 'E03.md': '', 'E04.md': '# Only a heading\n' } }), []);
  });

  it('forgets nothing and keeps nothing when an entry changes', () => {
    assert.deepEqual(told({ entries: { 'E01.md': account, 'E02.md': other } }), []);
    assert.equal(told({ entries: { 'E01.md': account, 'E02.md': account } }).length, 1);
    assert.deepEqual(told({ entries: { 'E01.md': account, 'E02.md': other } }), []);
  });
});

describe('witness.learner-wording', () => {
  const statementOf = (text: string): string => `---\nid: W02\ntype: witness-statement\nlearner: Maya Okafor\n---\n${text}`;
  const accountOf = (text: string): string => `---\nid: E02\ntype: reflective-account\n---\n${text}`;
  const told = (statement: string, text: string) => checkWritten(checker, { entries: { 'W02.md': statementOf(statement), 'E02.md': accountOf(text) } }).entries[0]!.diagnostics.filter(({ code }) => code === 'witness.learner-wording');

  it('is told of a statement in the words of the account, with both passages', () => {
    const [diagnostic] = told(retold, account);
    assert.equal(diagnostic?.message, "Four sentences of W02 are nearly the learner's own in E02. A witness should write, or confirm, in their own words.");
    assert.deepEqual(diagnostic.related?.map(({ key, range }) => [key, accountOf(account).slice(range.start, range.end)]), [['E02.md', account]]);
    assert.equal(diagnostic.data?.kind, 'same-wording');
  });

  it('is told where half of the statement is the learner\'s', () => {
    assert.equal(told(`${other} ${retold}`, account).length, 1);
    assert.equal(told(retold.split(/(?<=\.) /).slice(0, 2).join(' '), account).length, 1);
  });

  it('names the account that shares most', () => {
    const { entries } = checkWritten(checker, { entries: { 'W02.md': statementOf(retold), 'E02.md': accountOf(account.split(/(?<=\.) /).slice(0, 2).join(' ')), 'E03.md': accountOf(account).replace('E02', 'E03') } });
    assert.match(entries[0]!.diagnostics.find(({ code }) => code === 'witness.learner-wording')?.message ?? '', /in E03\./);
  });

  it('is quiet about a statement in its own words on the same event, and about one shared sentence', () => {
    assert.deepEqual(told('I was there when the woman with the slipping gears came back. Maya heard her out, had our mechanic check it at once and lent her a bike. She rang a few days after.', account), []);
    assert.deepEqual(told(`${other} Then she rang her on Friday night to hear how the hill had been since the repair.`, account), []);
    assert.deepEqual(told(other, account), []);
  });

  it('is quiet between a statement and what is no learner\'s account', () => {
    const { entries } = checkWritten(checker, { entries: { 'W02.md': statementOf(retold), 'W03.md': statementOf(account), 'O01.md': `---\ntype: observation\n---\n${account}` } });
    assert.deepEqual(entries.flatMap(({ diagnostics }) => diagnostics.filter(({ code }) => code === 'witness.learner-wording')), []);
  });
});

describe('the comparison of learners', () => {
  it('tells two entries of different learners that are largely the same, and none of one learner', () => {
    const [a, b, c] = [entryOf(account, 'a.md'), entryOf(account, 'b.md'), entryOf(other, 'c.md')] as const;
    assert.deepEqual(likeEntriesOf([{ learner: 'Sam', entries: [a, c] }, { learner: 'Ali', entries: [b] }]).map(({ first, second, shared }) => [first, second, shared.sentences]), [
      [{ learner: 'Sam', key: 'a.md', name: 'a.md' }, { learner: 'Ali', key: 'b.md', name: 'b.md' }, 4],
    ]);
    assert.deepEqual(likeEntriesOf([{ learner: 'Sam', entries: [a, b] }, { learner: 'Ali', entries: [c] }]), []);
  });
});
