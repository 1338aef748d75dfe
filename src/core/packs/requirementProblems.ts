import type { DataProblem, ReadData } from '../data/readData.js';
import { requirementKeywords } from '../judge/keywords/index.js';
import type { RequirementKeyword, Vocabulary } from '../judge/types.js';

interface Context {
  readonly data: ReadData;
  readonly vocabulary: Vocabulary;
  /** Of the pack's marking points and misconceptions: what there can be a learnt scorer for. */
  readonly learnableIds: ReadonlySet<string>;
}

const keywords: ReadonlyMap<string, RequirementKeyword> = new Map(requirementKeywords.map((keyword) => [keyword.name, keyword]));

/** What is wrong with the ids that a requirement names. Its shape was checked by the pack's schema before. */
export function requirementProblems(requirement: unknown, pointer: string, context: Context): DataProblem[] {
  if (typeof requirement !== 'object' || requirement === null) return [];
  return Object.entries(requirement).flatMap(([name, value]: [string, unknown]) => {
    const at = `${pointer}/${name}`;
    const keyword = keywords.get(name);
    if (keyword) return [...keywordProblems(keyword, value as never, at, context), ...scorerProblems(name, value, at, context)];
    if (Array.isArray(value)) return value.flatMap((each, index) => requirementProblems(each, `${at}/${index}`, context));
    return name === 'properties' ? [] : requirementProblems(value, at, context);
  });
}

function keywordProblems(keyword: RequirementKeyword, args: never, pointer: string, { data, vocabulary }: Context): DataProblem[] {
  return keyword.ids(args).flatMap(({ id, category }) => {
    if (vocabulary.conceptsOf(id) === undefined) {
      return [{ message: `There is no ${category ? 'category' : 'concept or category'} "${id}" in this pack.`, range: placeOf(id, args, pointer, data) }];
    }
    if (category && !vocabulary.isCategory(id)) {
      return [{ message: `"${id}" is a concept. "${keyword.name}" counts the concepts of a category.`, range: placeOf(id, args, pointer, data) }];
    }
    return [];
  });
}

function scorerProblems(name: string, value: unknown, pointer: string, { data, learnableIds }: Context): DataProblem[] {
  if (name !== 'resembles') return [];
  const { of } = value as { readonly of: string };
  return learnableIds.has(of) ? [] : [{ message: `There is no marking point or misconception "${of}" in this pack to learn from.`, range: data.rangeOf(`${pointer}/of`) }];
}

/** The place of an id among a keyword's arguments, whichever argument names it. */
function placeOf(id: string, args: Readonly<Record<string, unknown>>, pointer: string, data: ReadData) {
  for (const [name, value] of Object.entries(args)) {
    if (value === id) return data.rangeOf(`${pointer}/${name}`);
    if (Array.isArray(value) && value.includes(id)) return data.rangeOf(`${pointer}/${name}/${value.indexOf(id)}`);
  }
  return data.rangeOf(pointer, true);
}

/**
 * What is wrong with a requirement by which something is found: "perhaps" may support other signs, and not stand alone.
 * @param pointer JSON Pointer to the requirement
 */
export function loneLikenessProblems(requirement: unknown, pointer: string, data: ReadData): DataProblem[] {
  return perhapsIsEnough(requirement)
    ? [{ message: '"resembles" with "perhaps" supports other signs and is too little by itself. Put it in an "allOf" beside mentions, categories, explains or example.', range: data.rangeOf(pointer, true) }]
    : [];
}

function perhapsIsEnough(requirement: unknown): boolean {
  if (typeof requirement !== 'object' || requirement === null) return false;
  const parts = Object.entries(requirement).map(([name, value]: [string, unknown]) => {
    if (name === 'resembles') return (value as { readonly atLeast: string }).atLeast === 'perhaps';
    if (name === 'allOf') return Array.isArray(value) && value.every(perhapsIsEnough);
    if (name === 'anyOf' || name === 'oneOf') return Array.isArray(value) && value.some(perhapsIsEnough);
    return false;
  });
  return parts.length > 0 && parts.every((part) => part);
}
