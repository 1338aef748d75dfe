import { recordKinds } from '../core/report/records/types.js';

/** The formats of `check`. */
export const formats = ['pretty', 'json', 'ndjson', 'sarif', 'csv', 'html', 'markdown'] as const;

/** The formats of `pack test`. */
export const packTestFormats = ['pretty', 'json'] as const;

/** The formats of `records`. */
export const recordFormats = ['markdown', 'html', 'csv', 'xlsx'] as const;

/** The formats of `cohort`. */
export const cohortFormats = ['pretty', 'csv', 'json', 'html'] as const;

/** The formats of `sample`. */
export const sampleFormats = ['pretty', 'json', 'csv'] as const;

/** The names of the options that any command has. */
export type OptionName = 'pack' | 'today' | 'format' | 'output' | 'require' | 'seed' | 'kind' | 'cache' | 'no-cache';

/** An option of a command. */
export interface CommandOption {
  readonly name: OptionName;
  /** What is typed after it, if anything. */
  readonly value?: string;
  readonly about: string;
}

/** A command as its help tells it. */
export interface CommandSpec {
  /** What is typed after the program's name. */
  readonly name: CommandName;
  /** What is typed after the command. */
  readonly takes: string;
  /** In a few words, for the list of all commands. */
  readonly short: string;
  /** In a sentence or two. */
  readonly about: string;
  readonly options: readonly CommandOption[];
  /** What is typed after the command in an example, and what that does. */
  readonly example: readonly [typed: string, does: string];
  /** Exit statuses with their meaning. */
  readonly exits: readonly (readonly [status: number, meaning: string])[];
}

/** A command that can be called. */
export type CommandName = 'check' | 'cohort' | 'records' | 'sample' | 'pack test' | 'pack new';

const today: CommandOption = { name: 'today', value: 'YYYY-MM-DD', about: 'The day of the check. When left out: today.' };
const output: CommandOption = { name: 'output', value: 'FILE', about: 'Write to a file, in place of the terminal.' };
const caches: readonly CommandOption[] = [
  { name: 'cache', value: 'DIR', about: "Keep answers there, so that what has not changed is not read again, also after an interruption. When left out: the user's own cache folder." },
  { name: 'no-cache', about: 'Keep nothing.' },
];
const format = (known: readonly string[], usual: string, more = ''): CommandOption => ({ name: 'format', value: 'FORMAT', about: `One of ${known.join(', ')}. When left out: ${usual}.${more}` });

const unreadable = [2, 'the call or a file could not be read, or the report could not be written'] as const;
const interrupted = [130, 'interrupted'] as const;

/** Every command. */
export const commands: readonly CommandSpec[] = [
  {
    name: 'check',
    takes: '<files or folders…> [options]',
    short: 'which marking points a portfolio covers, and what is missing',
    about: 'Reads evidence in Markdown and says which marking points it covers, with the words that show it, and what is missing.',
    options: [
      { name: 'pack', value: '<id or file>', about: 'Read by this pack; may be given more than once. When left out: the packs that portfolio.yaml names, else the built-in ones.' },
      today,
      format(formats, 'pretty', ' ndjson prints an entry a line as soon as it is read: what only the whole portfolio can tell is not in it.'),
      output,
      { name: 'require', value: 'found', about: 'Exit with 1 when a marking point is found in no entry of a portfolio, and say which.' },
    ],
    example: ['my-portfolio --format html --output report.html', 'writes a report to read or print'],
    exits: [[0, 'read, and no errors'], [1, 'a portfolio has errors; with --require found, also when a marking point is not found'], unreadable],
  },
  {
    name: 'cohort',
    takes: '<folder of portfolios> [options]',
    short: 'how far each learner has come, and what holds each one back',
    about: 'Reads every portfolio below a folder and says how far each learner has come with each unit, those with furthest to go first, what holds each one back, and which decisions are out of date.',
    options: [today, format(cohortFormats, 'pretty'), output, ...caches],
    example: ['my-learners --format csv --output cohort.csv', 'writes a sheet with a row for each learner and unit'],
    exits: [[0, 'all was read'], unreadable, interrupted],
  },
  {
    name: 'records',
    takes: '<folder> --output DIR [options]',
    short: 'the records of a portfolio, as files',
    about: 'Writes the records of a portfolio, or of each portfolio below a folder: where the evidence is, the declaration of each unit, every decision with what is to be noted of it, and the feedback to the learner.',
    options: [
      { name: 'output', value: 'DIR', about: 'The folder to write to. It is made when it is not there.' },
      { name: 'kind', value: 'KIND', about: `One of ${recordKinds.join(', ')}, all. When left out: all.` },
      format(recordFormats, 'html'),
      today,
    ],
    example: ['my-portfolio --output records --format xlsx', 'writes four spreadsheets to the folder "records"'],
    exits: [[0, 'all was read and written'], unreadable],
  },
  {
    name: 'sample',
    takes: '<folder of portfolios> [options]',
    short: 'which decisions the quality assurer is to look at',
    about: 'Draws decisions for internal quality assurance by sampling.yaml in the folder, and says why each was drawn, what was said of it so far, and what is not followed up. The same seed gives the same plan.',
    options: [{ name: 'seed', value: 'SEED', about: 'In the place of the one in sampling.yaml.' }, today, format(sampleFormats, 'pretty'), output, ...caches],
    example: ['my-learners --seed "spring 2026"', 'draws a plan of its own for the spring'],
    exits: [[0, 'all was read'], [1, 'action that was asked for is not followed up'], unreadable, interrupted],
  },
  {
    name: 'pack test',
    takes: '<id or file> [options]',
    short: "a pack's own examples, and those that are read otherwise",
    about: "Runs a pack's own examples and near misses, and prints those that are read otherwise than the pack says.",
    options: [format(packTestFormats, 'pretty')],
    example: ['my.pack.yaml', 'runs the examples of my.pack.yaml'],
    exits: [[0, 'all examples agree'], [1, 'some disagree'], [2, 'the call or the pack could not be read']],
  },
  {
    name: 'pack new',
    takes: '<file>',
    short: 'a small starter pack with notes',
    about: 'Writes a small starter pack with notes. It never writes over a file.',
    options: [],
    example: ['my.pack.yaml', 'writes my.pack.yaml'],
    exits: [[0, 'written'], [2, 'the call could not be read, or the file could not be written']],
  },
];
