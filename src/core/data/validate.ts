import type { ErrorObject, ValidateFunction } from 'ajv';
import { nearestName } from '../text/nearestName.js';
import type { TextRange } from '../text/range.js';
import { sentenceCase } from '../words/lacking.js';
import { placeInWords } from './placeInWords.js';
import { mostProblems, type DataProblem, type ReadData } from './readData.js';

/**
 * Checks data against a compiled JSON Schema and tells what is wrong in words, each at its place, a hundred things at most.
 * @param validate compiled with `allErrors` and `verbose`
 */
export function validateData(data: ReadData, validate: ValidateFunction): DataProblem[] {
  if (validate(data.value)) return [];
  const errors = validate.errors ?? [];
  const told = inOneType(errors.filter((error) => !isSummary(error)));
  const seen = new Set<string>();
  return (told.length > 0 ? told : errors).slice(0, mostProblems).flatMap((error) => {
    const problem = { message: inWords(error, data.value), range: placeOf(error, data) };
    const key = `${problem.message}@${problem.range.start}`;
    if (seen.has(key)) return [];
    seen.add(key);
    return [problem];
  });
}

/**
 * Of a value that may be of several kinds: where none fits, one error that names them all; where one fits and something
 * in it is not right, that alone.
 */
function inOneType(errors: readonly ErrorObject[]): readonly ErrorObject[] {
  const ofType = (error: ErrorObject): boolean => error.keyword === 'type';
  const typesAt = new Map<string, string[]>();
  for (const error of errors.filter(ofType)) typesAt.set(error.instancePath, [...(typesAt.get(error.instancePath) ?? []), ...[(error.params as { type: string | string[] }).type].flat()]);
  const within = (path: string): boolean => errors.some((other) => !ofType(other) && (other.instancePath === path || other.instancePath.startsWith(`${path}/`)));
  return errors.flatMap((error) => {
    if (!ofType(error)) return [error];
    return within(error.instancePath) ? [] : [{ ...error, params: { type: [...new Set(typesAt.get(error.instancePath))] } }];
  });
}

function isSummary({ keyword }: ErrorObject): boolean {
  return ['anyOf', 'oneOf', 'allOf', 'if', 'not', 'propertyNames'].includes(keyword);
}

function placeOf(error: ErrorObject, data: ReadData): TextRange {
  const params = error.params as { additionalProperty?: string; unevaluatedProperty?: string };
  const extra = params.additionalProperty ?? params.unevaluatedProperty ?? error.propertyName;
  if (extra !== undefined) return data.rangeOf(`${error.instancePath}/${escapePointer(extra)}`, true);
  if (error.keyword === 'required') return data.rangeOf(error.instancePath, true);
  return data.rangeOf(error.instancePath);
}

/** A field's name as a step of a JSON Pointer. */
export function escapePointer(step: string): string {
  return step.replaceAll('~', '~0').replaceAll('/', '~1');
}

const typeWords: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'fields, each with a name and a value',
  null: 'nothing',
};

function inWords(error: ErrorObject, value: unknown): string {
  const name = error.propertyName === undefined ? sentenceCase(placeInWords(error.instancePath, value)) : `The name "${error.propertyName}"`;
  const params = error.params as Record<string, unknown>;
  switch (error.keyword) {
    case 'required':
      return `${name} needs "${String(params.missingProperty)}".`;
    case 'additionalProperties':
    case 'unevaluatedProperties':
      return unknownField(String(params.additionalProperty ?? params.unevaluatedProperty), error);
    case 'type':
      return `${name} has to be ${typesInWords(params.type)}.`;
    case 'enum':
      return enumInWords(name, (params.allowedValues as unknown[]).map(String), error.data);
    case 'const':
      return `${name} has to be ${String(params.allowedValue)}.`;
    case 'minItems':
      return `${name} needs at least ${String(params.limit)} ${Number(params.limit) === 1 ? 'entry' : 'entries'}.`;
    case 'maxItems':
      return `${name} has more than ${String(params.limit)} entries.`;
    case 'minLength':
    case 'minProperties':
      return `${name} is empty.`;
    case 'maxProperties':
      return `${name} has more than ${String(params.limit)} fields.`;
    case 'minimum':
      return `${name} has to be ${String(params.limit)} or more.`;
    case 'maximum':
      return `${name} has to be ${String(params.limit)} or less.`;
    case 'maxLength':
      return `${name} is longer than ${String(params.limit)} characters.`;
    case 'pattern':
      return patternInWords(name, error);
    case 'uniqueItems':
      return `${name} holds the same value twice.`;
    default:
      return `${name} ${error.message ?? 'is not as expected'}.`;
  }
}

const mostKnown = 12;

/** An unknown field, with the one that was meant, or else with all that may stand there and do not yet, if they are few. */
function unknownField(name: string, { parentSchema, data }: ErrorObject): string {
  const known = Object.keys((parentSchema as { properties?: object } | undefined)?.properties ?? {});
  const there = new Set(Object.keys((data as object | null) ?? {}));
  const free = known.filter((each) => !there.has(each) && !each.startsWith('$'));
  const meant = nearestName(name, free);
  return meant === undefined && free.length > 0 && free.length <= mostKnown ? `"${name}" is not known here. What may stand here: ${free.join(', ')}.` : unknownNameMessage(name, meant);
}

/** What may stand there, the one that was meant first. */
function enumInWords(name: string, allowed: readonly string[], written: unknown): string {
  const rule = `${name} has to be one of: ${allowed.join(', ')}.`;
  const meant = typeof written === 'string' ? nearestName(written, allowed) : undefined;
  return meant === undefined ? rule : `${unknownNameMessage(String(written), meant)} ${rule}`;
}

function unknownNameMessage(name: string, meant: string | undefined): string {
  return `"${name}" is not known here. ${meant === undefined ? 'Check the spelling.' : `Did you mean "${meant}"?`}`;
}

function patternInWords(name: string, error: ErrorObject): string {
  const hint = (error.parentSchema as { patternHint?: unknown } | undefined)?.patternHint;
  return typeof hint === 'string' ? `${name} has to be ${hint}.` : `${name} is not written as expected.`;
}

function typesInWords(type: unknown): string {
  const types = Array.isArray(type) ? (type as unknown[]) : String(type).split(',');
  const words = types.map((each) => typeWords[String(each)] ?? String(each)).join(' or ');
  return words === typeWords.array ? `${words}, in square brackets and parted by commas` : words;
}
