import packSchema from '../../../schemas/pack.schema.json' with { type: 'json' };
import { readData, type DataProblem, type ReadData } from '../data/readData.js';
import { createSchemaChecker } from '../data/schemaChecker.js';
import { validateData } from '../data/validate.js';
import { createPhraseTree, TooManyPhrasesError } from '../findings/phraseTree.js';
import { parsePhrase, PhraseError, type PhrasePart } from '../findings/phrases.js';
import { vocabularyOf } from './compilePack.js';
import { loneLikenessProblems, requirementProblems } from './requirementProblems.js';
import type { Pack } from './types.js';

/** A pack read from a file, or why it cannot be used. */
export interface LoadedPack {
  /** Present only when there is no problem. */
  readonly pack: Pack | undefined;
  /** What is wrong, each at its place in the text. */
  readonly problems: readonly DataProblem[];
}

/** A pack read from a file, with the place of each value in the text, where it could be read. */
export interface PlacedPack extends LoadedPack {
  readonly source: ReadData | undefined;
}

/** Packs longer than this many UTF-16 units are not read. */
export const longestPack = 2_000_000;

const validate = createSchemaChecker(packSchema);

/**
 * Reads and checks a pack. Never throws, runs nothing from the pack, and opens no other file.
 * @param text the file's text, without a byte-order mark
 * @param json whether the file is JSON (`*.pack.json`); YAML otherwise
 */
export function loadPack(text: string, json: boolean): LoadedPack {
  const { pack, problems } = loadPlacedPack(text, json);
  return { pack, problems };
}

/** As `loadPack`, and keeps the places of the values. */
export function loadPlacedPack(text: string, json: boolean): PlacedPack {
  if (text.length > longestPack) {
    return { pack: undefined, source: undefined, problems: [{ message: `A pack may have ${longestPack.toLocaleString('en-GB')} characters at most.`, range: { start: 0, end: 1 } }] };
  }
  const data = readData(text, { json });
  if (data.problems.length > 0) return { pack: undefined, source: data, problems: data.problems };
  const invalid = validateData(data, validate);
  if (invalid.length > 0) return { pack: undefined, source: data, problems: invalid };
  const pack = withDefaults(data.value as Pack);
  const problems = [...duplicateIds(pack, data), ...unknownConcepts(pack, data), ...phraseProblems(pack, data), ...requirementsOf(pack, data)];
  return { pack: problems.length === 0 ? pack : undefined, source: data, problems };
}

function withDefaults(pack: Pack): Pack {
  const partial: Partial<Pack> = pack;
  return { ...pack, concepts: partial.concepts ?? {}, categories: partial.categories ?? {}, misconceptions: partial.misconceptions ?? [], advice: partial.advice ?? [], glossary: partial.glossary ?? [] };
}

interface Identified {
  readonly id: string;
  readonly pointer: string;
}

function duplicateIds(pack: Pack, data: ReadData): DataProblem[] {
  const units = pack.units.map((unit, u) => ({ id: unit.id, pointer: `/units/${u}/id` }));
  const outcomes = pack.units.flatMap((unit, u) => unit.outcomes.map((outcome, o) => ({ id: outcome.id, pointer: `/units/${u}/outcomes/${o}/id` })));
  const points = pointsOf(pack).map(({ point, pointer }) => ({ id: point.id, pointer: `${pointer}/id` }));
  const misconceptions = pack.misconceptions.map(({ id }, index) => ({ id, pointer: `/misconceptions/${index}/id` }));
  const advice = pack.advice.map(({ id }, index) => ({ id, pointer: `/advice/${index}/id` }));
  return [units, outcomes, [...points, ...misconceptions], advice].flatMap((list) => repeated(list, data));
}

function repeated(list: readonly Identified[], data: ReadData): DataProblem[] {
  const seen = new Set<string>();
  return list.flatMap(({ id, pointer }) => {
    const known = seen.has(id);
    seen.add(id);
    return known ? [{ message: `The id "${id}" is used twice. Each has its own.`, range: data.rangeOf(pointer) }] : [];
  });
}

function unknownConcepts(pack: Pack, data: ReadData): DataProblem[] {
  const clashes = Object.keys(pack.categories)
    .filter((id) => Object.hasOwn(pack.concepts, id))
    .map((id) => ({ message: `"${id}" names both a concept and a category. Rename one.`, range: data.rangeOf(`/categories/${id}`, true) }));
  const unknown = Object.entries(pack.categories).flatMap(([id, category]) =>
    category.of.flatMap((concept, index) =>
      Object.hasOwn(pack.concepts, concept)
        ? []
        : [{ message: `There is no concept "${concept}" in this pack.`, range: data.rangeOf(`/categories/${id}/of/${index}`) }],
    ),
  );
  return [...clashes, ...unknown];
}

function phraseProblems(pack: Pack, data: ReadData): DataProblem[] {
  const problems: DataProblem[] = [];
  const parsed: { label: number; parts: readonly PhrasePart[] }[] = [];
  for (const [id, concept] of Object.entries(pack.concepts)) {
    for (const [index, phrase] of concept.phrases.entries()) {
      try {
        parsed.push({ label: 0, parts: parsePhrase(phrase) });
      } catch (error) {
        if (!(error instanceof PhraseError)) throw error;
        problems.push({ message: error.message, range: data.rangeOf(`/concepts/${id}/phrases/${index}`) });
      }
    }
  }
  try {
    createPhraseTree(parsed);
  } catch (error) {
    if (!(error instanceof TooManyPhrasesError)) throw error;
    problems.push({ message: error.message, range: data.rangeOf('/concepts', true) });
  }
  return problems;
}

function requirementsOf(pack: Pack, data: ReadData): DataProblem[] {
  const vocabulary = vocabularyOf(pack);
  const learnableIds = new Set([...pointsOf(pack).map(({ point }) => point.id), ...pack.misconceptions.map(({ id }) => id)]);
  const check = (requirement: unknown, pointer: string): DataProblem[] => requirementProblems(requirement, pointer, { data, vocabulary, learnableIds });
  return [
    ...pointsOf(pack).flatMap(({ point, pointer }) => [...check(point.found, `${pointer}/found`), ...loneLikenessProblems(point.found, `${pointer}/found`, data), ...check(point.partly, `${pointer}/partly`)]),
    ...pack.misconceptions.flatMap(({ held }, index) => check(held, `/misconceptions/${index}/held`)),
    ...pack.advice.flatMap(({ when }, index) => check(when, `/advice/${index}/when`)),
  ];
}

function pointsOf(pack: Pack) {
  return pack.units.flatMap((unit, u) =>
    unit.outcomes.flatMap((outcome, o) => outcome.points.map((point, p) => ({ point, pointer: `/units/${u}/outcomes/${o}/points/${p}` }))),
  );
}
