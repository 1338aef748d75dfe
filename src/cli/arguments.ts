import { parseArgs } from 'node:util';
import { recordKinds, type RecordKind } from '../core/report/records/types.js';
import { usualCacheFolder } from './progressCache.js';
import type { Program } from './terminal.js';

/** The formats of the `check` command. */
export const formats = ['pretty', 'json', 'ndjson', 'sarif', 'csv', 'html', 'markdown'] as const;

/** One of the formats. */
export type Format = (typeof formats)[number];

/** The formats of `pack test`. */
export const packTestFormats = ['pretty', 'json'] as const;

/** A call of `check`, understood. */
export interface CheckCall {
  readonly command: 'check';
  readonly paths: readonly string[];
  /** Pack ids or pack files; empty when the portfolio decides. */
  readonly packs: readonly string[];
  /** The day on which the check is made, as YYYY-MM-DD. */
  readonly today: string;
  readonly format: Format;
  /** A file to write to; standard output when undefined. */
  readonly output: string | undefined;
  /** With `found`, exit status 1 when a point is not found anywhere. */
  readonly require: 'found' | undefined;
}

/** The formats of `records`. */
export const recordFormats = ['markdown', 'html', 'csv', 'xlsx'] as const;

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

/** The formats of `cohort`. */
export const cohortFormats = ['pretty', 'csv', 'json', 'html'] as const;

/** A call of `cohort`, understood. */
export interface CohortCall {
  readonly command: 'cohort';
  /** The folder that the portfolios lie in. */
  readonly folder: string;
  readonly today: string;
  readonly format: (typeof cohortFormats)[number];
  readonly output: string | undefined;
  /** Where answers are kept between calls; undefined for nowhere. */
  readonly cacheFolder: string | undefined;
}

/** The formats of `sample`. */
export const sampleFormats = ['pretty', 'json', 'csv'] as const;

/** A call of `sample`, understood. */
export interface SampleCall {
  readonly command: 'sample';
  /** The folder that the portfolios lie in. */
  readonly folder: string;
  /** In the place of the policy's. */
  readonly seed: string | undefined;
  readonly today: string;
  readonly format: (typeof sampleFormats)[number];
  readonly cacheFolder: string | undefined;
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

/** Any call. */
export type Call = CheckCall | CohortCall | RecordsCall | SampleCall | PackTestCall | PackNewCall | { readonly command: 'help' } | { readonly command: 'version' };

/** A call that cannot be understood; the message is one line for the terminal. */
export class CallError extends Error {}

/** What `--help` prints. */
export const help = (program: Program): string => `Usage:
  ${program('check')} <files or folders…> [options]
  ${program('cohort')} <folder of portfolios> [options]
  ${program('records')} <folder> --output DIR [options]
  ${program('sample')} <folder of portfolios> [options]
  ${program('pack')} test <id or file> [--format FORMAT]
  ${program('pack')} new <file>

check: reads evidence in Markdown and says which marking points it covers and what is missing.
  --pack <id or file>   Read by this pack; may be given more than once.
  --today YYYY-MM-DD    The day of the check. Today when left out.
  --format FORMAT       ${formats.join(', ')}. pretty when left out.
                        ndjson prints an entry a line as soon as it is read: what only the whole portfolio can
                        tell is not in it.
  --output FILE         Write to a file.
  --require found       Exit with 1 when a marking point is found in no entry of a portfolio, and say which.

cohort: reads every portfolio below a folder and says how far each learner has come with each unit, those with furthest
to go first, what holds each one back, and which decisions are out of date.
  --today YYYY-MM-DD    As above.
  --format FORMAT       ${cohortFormats.join(', ')}. pretty when left out.
  --output FILE         Write to a file.
  --cache DIR           Keep answers there, so that what has not changed is not read again, also after an interruption.
                        The user's own cache folder when left out.
  --no-cache            Keep nothing.

records: writes the records of a portfolio, or of each portfolio below a folder: where the evidence is, the declaration
of each unit, every decision with what is to be noted of it, and the feedback to the learner.
  --kind KIND           ${recordKinds.join(', ')}, all. all when left out.
  --format FORMAT       ${recordFormats.join(', ')}. html when left out.
  --output DIR          The folder to write to. It is made when it is not there.
  --today YYYY-MM-DD    As above.

sample: draws decisions for internal quality assurance by sampling.yaml in the folder, and says why each was drawn, what
was said of it so far, and what is not followed up. The same seed gives the same plan.
  --seed SEED           In the place of the one in sampling.yaml.
  --format FORMAT       ${sampleFormats.join(', ')}. pretty when left out.
  --cache DIR, --no-cache, --today YYYY-MM-DD   As above.

pack test: runs a pack's own examples and near misses, and prints those that are read otherwise than the pack says.
  --format FORMAT       ${packTestFormats.join(', ')}. pretty when left out.

pack new: writes a small starter pack with notes. It never writes over a file.

--help, --version

Exit status: 0 read, and no errors, and all examples agree; 1 the portfolio has errors, an example disagrees, or action is not followed up; 2 the call or a file could not be read; 130 interrupted.`;

type Options = ReturnType<typeof parse>['values'];

/**
 * Understands the words after the program's name.
 * @param today the day, as YYYY-MM-DD, where the call names none
 * @param program how the program was called, for advice
 * @throws CallError with what is wrong and what to do
 */
export function readCall(words: readonly string[], today: string, program: Program): Call {
  const { values, positionals } = parse(words);
  if (values.help || words.length === 0) return { command: 'help' };
  if (values.version) return { command: 'version' };
  const [command, ...rest] = positionals;
  if (command === 'check') return readCheck(rest, values, today, program);
  if (command === 'cohort') return readCohortCall(rest, values, today, program);
  if (command === 'records') return readRecordsCall(rest, values, today, program);
  if (command === 'sample') return readSampleCall(rest, values, today, program);
  if (command === 'pack') return readPackCall(rest, values, program);
  throw new CallError(`There is no command "${command ?? ''}". Try: ${program('check')} <folder>`);
}

function readCheck(paths: readonly string[], values: Options, today: string, program: Program): CheckCall {
  if (paths.length === 0) throw new CallError(`Name a file or folder to check, for instance: ${program('check')} my-portfolio`);
  takesOnly('check', values, ['pack', 'today', 'format', 'output', 'require']);
  return {
    command: 'check',
    paths,
    packs: values.pack ?? [],
    today: dayOf(values.today ?? today),
    format: choice('--format', values.format ?? 'pretty', formats),
    output: values.output,
    require: values.require === undefined ? undefined : choice('--require', values.require, ['found'] as const),
  };
}

function readCohortCall(folders: readonly string[], values: Options, today: string, program: Program): CohortCall {
  takesOnly('cohort', values, ['today', 'format', 'output', 'cache', 'no-cache']);
  return { command: 'cohort', folder: oneFolder(program('cohort'), folders), today: dayOf(values.today ?? today), format: choice('--format', values.format ?? 'pretty', cohortFormats), output: values.output, cacheFolder: cacheFolderOf(values) };
}

function readRecordsCall(folders: readonly string[], values: Options, today: string, program: Program): RecordsCall {
  takesOnly('records', values, ['kind', 'format', 'output', 'today']);
  const kind = choice('--kind', values.kind ?? 'all', [...recordKinds, 'all'] as const);
  if (values.output === undefined) throw new CallError(`Name the folder to write to, for instance: ${program('records')} my-portfolio --output records`);
  return {
    command: 'records',
    folder: oneFolder(program('records'), folders),
    kinds: kind === 'all' ? recordKinds : [kind],
    format: choice('--format', values.format ?? 'html', recordFormats),
    output: values.output,
    today: dayOf(values.today ?? today),
  };
}

function readSampleCall(folders: readonly string[], values: Options, today: string, program: Program): SampleCall {
  takesOnly('sample', values, ['seed', 'today', 'format', 'cache', 'no-cache']);
  return { command: 'sample', folder: oneFolder(program('sample'), folders), seed: values.seed, today: dayOf(values.today ?? today), format: choice('--format', values.format ?? 'pretty', sampleFormats), cacheFolder: cacheFolderOf(values) };
}

function cacheFolderOf(values: Options): string | undefined {
  return values['no-cache'] === true ? undefined : (values.cache ?? usualCacheFolder());
}

function oneFolder(command: string, [folder, ...more]: readonly string[]): string {
  if (folder === undefined || more.length > 0) throw new CallError(`Name one folder, for instance: ${command} my-portfolios`);
  return folder;
}

function readPackCall([what, ...names]: readonly string[], values: Options, program: Program): PackTestCall | PackNewCall {
  if (what !== 'test' && what !== 'new') throw new CallError(`"pack" is followed by "test" or "new", for instance: ${program('pack')} test my.pack.yaml`);
  const command = `pack ${what}` as const;
  takesOnly(command, values, what === 'test' ? ['format'] : []);
  const [name, ...more] = names;
  if (name === undefined || more.length > 0) throw new CallError(`Name one ${what === 'test' ? 'pack' : 'file'}, for instance: ${program('pack')} ${what} my.pack.yaml`);
  return command === 'pack new' ? { command, file: name } : { command, pack: name, format: choice('--format', values.format ?? 'pretty', packTestFormats) };
}

function takesOnly(command: string, values: Options, known: readonly string[]): void {
  const other = Object.keys(values).find((option) => !known.includes(option));
  if (other !== undefined) throw new CallError(`"${command}" has no option --${other}. See --help.`);
}

function parse(words: readonly string[]) {
  try {
    return parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        pack: { type: 'string', multiple: true },
        today: { type: 'string' },
        format: { type: 'string' },
        output: { type: 'string', short: 'o' },
        require: { type: 'string' },
        seed: { type: 'string' },
        kind: { type: 'string' },
        cache: { type: 'string' },
        'no-cache': { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
        version: { type: 'boolean', short: 'v' },
      },
    });
  } catch (error) {
    const option = /'(-[^' ]+)/.exec(error instanceof Error ? error.message : '')?.[1] ?? 'An option';
    throw new CallError(`${option} is not understood, or its value is missing. See --help.`);
  }
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
  if (found === undefined) throw new CallError(`${option} has to be one of ${known.join(', ')}, and "${value}" is not.`);
  return found;
}
