import { parseArgs } from 'node:util';
import { commands, type CommandSpec, type OptionName } from './commands.js';
import { didYouMean } from './nearest.js';

/** A call that cannot be understood; the message is one line for the terminal. */
export class CallError extends Error {}

/** The options of a call, by name. */
export type Options = Readonly<Partial<Record<Exclude<OptionName, 'pack' | 'no-cache'>, string>>> & { readonly pack?: readonly string[]; readonly 'no-cache'?: true };

/** The words of a call, told apart. Options are not looked at yet. */
export interface SplitCall {
  readonly positionals: readonly string[];
  readonly help: boolean;
  readonly version: boolean;
  /** @throws CallError for an option that the command does not have, or a value that is missing; its message ends with `see` */
  optionsFor(command: CommandSpec, see: string): Options;
}

const all = [...new Map(commands.flatMap(({ options }) => options.map((option) => [option.name, option] as const))).values()];

/** Tells apart the words after the program's name. */
export function splitCall(words: readonly string[]): SplitCall {
  const { tokens } = parseArgs({
    args: [...words],
    strict: false,
    allowPositionals: true,
    tokens: true,
    options: {
      ...Object.fromEntries(all.map(({ name, value }) => [name, { type: value === undefined ? ('boolean' as const) : ('string' as const), ...(name === 'output' && { short: 'o' }) }])),
      help: { type: 'boolean', short: 'h' },
      version: { type: 'boolean', short: 'v' },
    },
  });
  const given = tokens.filter((token) => token.kind === 'option');
  const has = (name: string): boolean => given.some((token) => token.name === name);
  return {
    positionals: tokens.flatMap((token) => (token.kind === 'positional' ? [token.value] : [])),
    help: has('help'),
    version: has('version'),
    optionsFor(command, see) {
      const values = new Map<string, string[]>();
      for (const { name, rawName, value, inlineValue } of given) {
        const option = command.options.find((each) => each.name === name);
        if (!option) throw new CallError(`${unknownOption(name, rawName, command)} ${see}`);
        const before = values.get(name);
        if (before && name !== 'pack') throw new CallError(`--${name} is given twice. ${see}`);
        if (option.value === undefined && value !== undefined) throw new CallError(`--${name} takes no value. ${see}`);
        if (option.value !== undefined && (value === undefined || value === '' || (!inlineValue && /^--?[a-z]/.test(value)))) throw new CallError(`--${name} needs a value: --${name} ${option.value}. ${see}`);
        values.set(name, [...(before ?? []), value ?? '']);
      }
      return Object.fromEntries([...values].map(([name, [first, ...more]]) => [name, name === 'pack' ? [first, ...more] : name === 'no-cache' ? true : first]));
    },
  };
}

/** An option that the command does not have: another command's, or nearly one of its own. */
function unknownOption(name: string, rawName: string, command: CommandSpec): string {
  const others = commands.filter(({ options }) => options.some((each) => each.name === name)).map((each) => each.name);
  if (others.length > 0) return `"${command.name}" has no option --${name}: it is one of ${others.join(', ')}.`;
  return `"${command.name}" has no option ${rawName}.${didYouMean(name, command.options.map((each) => each.name), (meant) => `--${meant}`)}`;
}
