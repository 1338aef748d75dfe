import assert from 'node:assert/strict';
import { createChecker } from '../../../../src/core/checker.js';
import { toldOf } from '../../support/told.js';

const entry = (text: string) => `---\ntype: reflective-account\n---\n# What happened\n\n${text}\n`;
const prompts = (text: string) => toldOf(entry(text)).filter(({ code }) => code === 'prompt.unanswered').map(({ words }) => words);
const checker = createChecker([]);

describe('Prompts left in place', () => {
  const noisy: Readonly<Record<string, readonly string[]>> = {
    '[What happened?]': ['[What happened?]'],
    'I rang her.\n\n[Describe what you did next.]': ['[Describe what you did next.]'],
    '_Write here…_': ['Write here…'],
    'Click or tap here to enter text.': ['Click or tap here to enter text.'],
    'Type your answer here': ['Type your answer here'],
    '…': ['…'],
    '.......': ['.......'],
    '_What did you say, and what did they say?_\n\n## What I did\n\nI rang.': ['What did you say, and what did they say?'],
    'On [date] I rang [name of customer] and said sorry.': ['[date]', '[name of customer]'],
    '- [insert example]\n- I rang her.': ['[insert example]'],
    '{{answer}}': ['{{answer}}'],
    '| Kind | Example |\n|---|---|\n| [Which kind?] | A café |\n| Trade | [Who, at your work?] |': ['[Which kind?]', '[Who, at your work?]'],
  };
  for (const [text, words] of Object.entries(noisy)) {
    it(`are told of ${JSON.stringify(text)}`, () => {
      assert.deepEqual(prompts(text), words);
    });
  }

  it('are hints, and say what to do', () => {
    assert.deepEqual(toldOf(entry('[What happened?]')).filter(({ code }) => code === 'prompt.unanswered').map(({ severity, message }) => [severity, message]), [['hint', 'This prompt is not answered yet, and counts for nothing. Write below it, or take it out.']]);
    assert.equal(toldOf(entry('[What happened?]\n\n[Why?]')).find(({ code }) => code === 'prompt.unanswered')?.message, 'This prompt is not answered yet, and counts for nothing. 2 prompts are left here.');
  });

  for (const text of [
    'I rang her. [CT.1]',
    'She said [the customer] was fine.',
    'I rang [name removed] and [redacted].',
    'See [the photo](photo.md) and [date](x.md).',
    '- [ ] Ring her back\n- [x] Write it down',
    '_What did you say?_\n\nI said sorry.',
    '*I was so relieved!*',
    'I told her to click here to enter text in the form, and she did.',
    '> [What happened?]',
    '<!-- What happened? -->\n\nI rang her.',
    'He asked me [sic] twice.',
    '| [Date] | [Name] |\n|---|---|\n| a | b |',
    '| [Date] | [Name] |\n|---|---|\n| [CT.1] | [x](what.md) |',
    'Well… I rang her.',
    '[Slide 1: a very small dog]',
    '[00:14:20]',
    'I asked, "what happened?"',
  ]) {
    it(`are not seen in ${JSON.stringify(text)}`, () => {
      assert.deepEqual(prompts(text), []);
    });
  }

  it('earn nothing', () => {
    for (const text of ['[Describe how you listened to a customer and put it right.]', 'Write about a customer here…', 'Click or tap here to enter text.', 'On [date] I rang [name of customer] and said sorry.', 'Named contact: [your name]']) {
      const { findings } = checker.check(entry(text));
      assert.ok(findings.sentences.filter(({ kind }) => kind !== 'heading').every(({ signals }) => signals.has('copied')), text);
    }
  });
});
