import type { Question } from './judging.js';
import type { RequirementKeyword, Vocabulary } from './types.js';

/** A keyword with its arguments as a question. */
export type Questions = (keyword: RequirementKeyword, args: unknown) => Question;

/** Makes questions in a pack's own words. Requirements of one pack ask many things twice ("mentions a loyal customer"): each is one question. */
export function createQuestions(vocabulary: Vocabulary): Questions {
  const known = new Map<string, Question>();
  return (keyword, args) => {
    const name = `${keyword.name} ${JSON.stringify(args)}`;
    let question = known.get(name);
    if (!question) known.set(name, (question = (judging) => keyword.judge(args as never, judging, vocabulary)));
    return question;
  };
}
