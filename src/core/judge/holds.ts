import type { Requirement } from '../packs/types.js';
import type { Judging } from './judging.js';
import { requirementKeywords } from './keywords/index.js';
import type { Questions } from './questions.js';
import { compileSchema } from './traces.js';

/** Tells whether a requirement is satisfied. */
export type Holds = (judging: Judging) => boolean;

const keywords = new Map(requirementKeywords.map((keyword) => [keyword.name, keyword]));

/**
 * Compiles the bare question whether a requirement is satisfied: the same answer as its traces give (`traces.ts`), but no
 * branch is looked at once the answer is clear.
 * @param requirement valid by `schemas/pack.schema.json`
 * @throws for a keyword that the schema does not name
 */
export function compileHolds(requirement: Requirement, questions: Questions): Holds {
  const parts = Object.entries(requirement).map(([name, value]) => partOf(name, value, questions));
  const [only] = parts;
  return only && parts.length === 1 ? only : (judging) => parts.every((part) => part(judging));
}

function partOf(name: string, value: unknown, questions: Questions): Holds {
  const keyword = keywords.get(name);
  if (keyword) {
    const question = questions(keyword, value);
    return (judging) => judging.ask(question).satisfied;
  }
  if (name === 'allOf' || name === 'anyOf') {
    const each = (value as readonly Requirement[]).map((inner) => compileHolds(inner, questions));
    return name === 'allOf' ? (judging) => each.every((holds) => holds(judging)) : (judging) => each.some((holds) => holds(judging));
  }
  if (name === 'oneOf') {
    const each = (value as readonly Requirement[]).map((inner) => compileHolds(inner, questions));
    return (judging) => each.filter((holds) => holds(judging)).length === 1;
  }
  if (name === 'not') {
    const holds = compileHolds(value as Requirement, questions);
    return (judging) => !holds(judging);
  }
  if (name === 'properties') {
    const validate = compileSchema({ properties: value });
    return ({ findings }) => validate(findings);
  }
  if (name === '$comment') return () => true;
  throw new Error(`A requirement has no keyword "${name}".`);
}
