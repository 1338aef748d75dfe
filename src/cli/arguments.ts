import { parseArgs } from 'node:util';

/** The formats of the `check` command. */
export const formats = ['pretty', 'json', 'ndjson'] as const;

/** One of the formats. */
export type Format = (typeof formats)[number];

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

/** Any call. */
export type Call = CheckCall | { readonly command: 'help' } | { readonly command: 'version' };

/** A call that cannot be understood; the message is one line for the terminal. */
export class CallError extends Error {}

/** What `--help` prints. */
export const help = `Usage: portfolio-evidence check <files or folders…> [options]

Reads evidence in Markdown and says which marking points it covers and what is missing.

Options:
  --pack <id or file>   Read by this pack; may be given more than once.
  --today YYYY-MM-DD    The day of the check. Today when left out.
  --format FORMAT       ${formats.join(', ')}. pretty when left out.
  --output FILE         Write to a file.
  --require found       Exit with 1 when a marking point is found in no entry.
  --help, --version

Exit status: 0 read, and no errors; 1 the portfolio has errors; 2 the call or a file could not be read.`;

/**
 * Understands the words after the program's name.
 * @param today the day, as YYYY-MM-DD, where the call names none
 * @throws CallError with what is wrong and what to do
 */
export function readCall(words: readonly string[], today: string): Call {
  const { values, positionals } = parse(words);
  if (values.help || words.length === 0) return { command: 'help' };
  if (values.version) return { command: 'version' };
  const [command, ...paths] = positionals;
  if (command !== 'check') throw new CallError(`There is no command "${command ?? ''}". Try: portfolio-evidence check <folder>`);
  if (paths.length === 0) throw new CallError('Name a file or folder to check, for instance: portfolio-evidence check my-portfolio');
  return {
    command,
    paths,
    packs: values.pack ?? [],
    today: dayOf(values.today ?? today),
    format: choice('--format', values.format ?? 'pretty', formats),
    output: values.output,
    require: values.require === undefined ? undefined : choice('--require', values.require, ['found'] as const),
  };
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
