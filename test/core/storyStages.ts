import { newEntry } from '../../src/core/templates/newEntry.js';

/** What the story's people write, as test/host/story/texts.yaml holds it. */
export interface StoryTexts {
  readonly learner: string;
  readonly happened: string;
  readonly hadToDo: string;
  readonly did: string;
  readonly thirdKind: string;
  readonly cameOfIt: string;
  readonly complaint: readonly string[];
  readonly question: string;
  readonly answer: readonly string[];
  readonly saw: string;
}

/** The story's entries as they stand at the stages that matter, without what is private. */
export function storyStages({ learner, happened, hadToDo, did, thirdKind, cameOfIt, complaint, question, answer, saw }: StoryTexts) {
  const made = happened.replace('Mrs Pauline Whittaker, 07700 900123', 'Customer A, [phone number left out]');
  const account = newEntry({ id: 'E01', kind: 'reflective-account', title: 'Something that happened at work', learner, date: '2026-11-22', claims: [] });
  const answerTo = newEntry({ id: 'E02', kind: 'written-answer', title: 'What a new customer costs us', learner, date: '2026-11-22', claims: ['CT.4'] });
  const beforeThirdKind = answered(account, [made, hadToDo, [did, ...complaint].join('\n\n'), cameOfIt]);
  return {
    happened: answered(account, [made]),
    hadToDo: answered(account, [made, hadToDo]),
    beforeThirdKind,
    withThirdKind: beforeThirdKind.replace(did, `${did} ${thirdKind}`),
    answer: answered(answerTo, [question, ...answer]),
    statement: `---\nid: W01\ntype: witness-statement\nclaims: [WS.1, WS.2]\n---\n\n# Witness statement\n\n${saw}\n`,
  };
}

/** Puts answers in the place of the first prompts. */
function answered(entry: string, answers: readonly string[]): string {
  return answers.reduce((text, answer) => text.replace(/\[[^\]]*\?\]/, () => answer), entry);
}
