import { recordKinds, type RecordKind } from '../core/report/records/types.js';
import { cohortFormats, commands, formats, packTestFormats, recordFormats, sampleFormats, type CommandName, type CommandSpec } from './commands.js';
import { didYouMean } from './nearest.js';
import { CallError, splitCall, type Options } from './options.js';
import { usualCacheFolder } from './progressCache.js';
import type { Program } from './terminal.js';

/** A call of `check`, understood. */
export interface CheckCall {
  readonly command: 'check';
  readonly paths: readonly string[];
  /** Pack ids or pack files; empty when the portfolio decides. */
  readonly packs: readonly string[];
  /** The day on which the check is made, as YYYY-MM-DD. */
  readonly today: string;
  readonly format: (typeof formats)[number];
  /** A file to write to; standard output when undefined. */
  readonly output: string | undefined;
  /** With `found`, exit status 1 when a point is not found anywhere. */
  readonly require: 'found' | undefined;
}

/** A call of `records`, understood. */
export interface RecordsCall {
  readonly command: 'records';
  /** The folder of a portfolio, or of several. */
  readonly folder: string;
  readonly kinds: readonly RecordKind[];
  readonly format: (typeof recordFormats)[number];
  /** The folder to write to. */
  readonly output: string;
  readonly today: string;
}

/** Where answers are kept between calls. */
export interface CacheChoice {
  /** Undefined for nowhere. */
  readonly folder: string | undefined;
  /** Whether the call names it, so that it has to be one that can be written to. */
  readonly named: boolean;
}

/** A call of `cohort`, understood. */
export interface CohortCall {
  readonly command: 'cohort';
  /** The folder that the portfolios lie in. */
  readonly folder: string;
  readonly today: string;
  readonly format: (typeof cohortFormats)[number];
  readonly output: string | undefined;
  readonly cache: CacheChoice;
}

/** A call of `sample`, understood. */
export interface SampleCall {
  readonly command: 'sample';
  /** The folder that the portfolios lie in. */
  readonly folder: string;
  /** In the place of the policy's. */
  readonly seed: string | undefined;
  readonly today: string;
  readonly format: (typeof sampleFormats)[number];
  readonly output: string | undefined;
  readonly cache: CacheChoice;
}

/** A call of `pack test`, understood. */
export interface PackTestCall {
  readonly command: 'pack test';
  /** The id of a built-in pack, or a file. */
  readonly pack: string;
  readonly format: (typeof packTestFormats)[number];
}

/** A call of `pack new`, understood. */
export interface PackNewCall {
  readonly command: 'pack new';
  /** The file to write. */
  readonly file: string;
}

/** A call for help: with one command, with "pack", or with what there is. */
export interface HelpCall {
  readonly command: 'help';
  readonly about: CommandName | 'pack' | undefined;
}

/** Any call. */
export type Call = CheckCall | CohortCall | RecordsCall | SampleCall | PackTestCall | PackNewCall | HelpCall | { readonly command: 'version' };

/**
 * Understands the words after the program's name.
 * @param today the day, as YYYY-MM-DD, where the call names none
 * @param program how the program was called, for advice
 * @throws CallError with what is wrong and what to do
 */
export function readCall(words: readonly string[], today: string, program: Program): Call {
  const split = splitCall(words);
  const [first, ...rest] = split.positionals;
  if (first === 'help') return { command: 'help', about: topic(rest, program) };
  if (split.help) return { command: 'help', about: topic(split.positionals, program) };
  if (split.version) return { command: 'version' };
  if (words.length === 0) return { command: 'help', about: undefined };
  const spec = specOf(split.positionals, program);
  const see = `See: ${program(spec.name === 'pack test' || spec.name === 'pack new' ? 'pack' : spec.name)} --help`;
  const options = split.optionsFor(spec, see);
  const day = (): string => dayOf(options.today ?? today);
  switch (spec.name) {
    case 'check':
      return readCheck(rest, options, day(), program);
    case 'cohort':
      return { command: 'cohort', folder: oneFolder(program('cohort'), rest), today: day(), format: choice('--format', options.format ?? 'pretty', cohortFormats), output: options.output, cache: cacheOf(options) };
    case 'records':
      return readRecords(rest, options, day(), program);
    case 'sample':
      return { command: 'sample', folder: oneFolder(program('sample'), rest), seed: options.seed, today: day(), format: choice('--format', options.format ?? 'pretty', sampleFormats), output: options.output, cache: cacheOf(options) };
    case 'pack test':
      return { command: 'pack test', pack: oneName('test', rest, program), format: choice('--format', options.format ?? 'pretty', packTestFormats) };
    case 'pack new':
      return { command: 'pack new', file: oneName('new', rest, program) };
  }
}

/** The command that help is asked about. */
function topic(named: readonly string[], program: Program): HelpCall['about'] {
  if (named.length === 0) return undefined;
  return named[0] === 'pack' && named[1] !== 'test' && named[1] !== 'new' ? 'pack' : specOf(named, program).name;
}

function specOf([first = '', second = '']: readonly string[], program: Program): CommandSpec {
  const found = commands.find(({ name }) => name === first || name === `${first} ${second}`);
  if (found) return found;
  if (first === 'pack') throw new CallError(`"pack" is followed by "test" or "new", for instance: ${program('pack')} test my.pack.yaml`);
  const known = [...new Set(commands.map(({ name }) => name.split(' ')[0] ?? ''))];
  const isPath = first.includes('/') || first.includes('\\') || first.includes('.');
  throw new CallError(`There is no command "${first}".${isPath ? '' : didYouMean(first, known, (each) => `"${each}"`)} Try: ${program('check')} ${isPath ? first : '<folder>'}`);
}

function readCheck(paths: readonly string[], options: Options, today: string, program: Program): CheckCall {
  if (paths.length === 0) throw new CallError(`Name a file or folder to check, for instance: ${program('check')} my-portfolio`);
  return {
    command: 'check',
    paths,
    packs: options.pack ?? [],
    today,
    format: choice('--format', options.format ?? 'pretty', formats),
    output: options.output,
    require: options.require === undefined ? undefined : choice('--require', options.require, ['found'] as const),
  };
}

function readRecords(folders: readonly string[], options: Options, today: string, program: Program): RecordsCall {
  const kind = choice('--kind', options.kind ?? 'all', [...recordKinds, 'all'] as const);
  if (options.output === undefined) throw new CallError(`Name the folder to write to, for instance: ${program('records')} my-portfolio --output records`);
  return {
    command: 'records',
    folder: oneFolder(program('records'), folders),
    kinds: kind === 'all' ? recordKinds : [kind],
    format: choice('--format', options.format ?? 'html', recordFormats),
    output: options.output,
    today,
  };
}

function cacheOf(options: Options): CacheChoice {
  if (options['no-cache'] === true) return { folder: undefined, named: false };
  return { folder: options.cache ?? usualCacheFolder(), named: options.cache !== undefined };
}

function oneFolder(command: string, [folder, ...more]: readonly string[]): string {
  if (folder === undefined || more.length > 0) throw new CallError(`Name one folder, for instance: ${command} my-portfolios`);
  return folder;
}

function oneName(what: 'test' | 'new', [, name, ...more]: readonly string[], program: Program): string {
  if (name === undefined || more.length > 0) throw new CallError(`Name one ${what === 'test' ? 'pack' : 'file'}, for instance: ${program('pack')} ${what} my.pack.yaml`);
  return name;
}

function dayOf(text: string): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  if (year === undefined || date.getUTCMonth() !== Number(month) - 1 || date.getUTCDate() !== Number(day)) {
    throw new CallError(`--today has to be a day such as 2026-03-14, and "${text}" is not.`);
  }
  return text;
}

function choice<T extends string>(option: string, value: string, known: readonly T[]): T {
  const found = known.find((each) => each === value);
  if (found === undefined) throw new CallError(`${option} has to be ${known.length === 1 ? `"${known.join()}"` : `one of ${known.join(', ')}`}, and "${value}" is not.${didYouMean(value, known)}`);
  return found;
}
