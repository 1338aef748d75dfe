import manifest from '../../package.json' with { type: 'json' };
import { commands, type CommandName, type CommandOption, type CommandSpec } from './commands.js';
import type { Program } from './terminal.js';

const width = 100;

/** What `--help` prints before any command: what there is. */
export function overview(program: Program): string {
  const lines = commands.map((each) => [typedName(each, program), each.short] as const);
  return [
    `Portfolio Evidence ${manifest.version} reads portfolios in Markdown. Nothing leaves this machine.`,
    '',
    ...table(lines),
    '',
    `Each has its own help, for instance: ${program('check')} --help`,
  ].join('\n');
}

/** What `--help` prints after a command, or after "pack", which is two of them. */
export function helpOf(name: CommandName | 'pack', program: Program): string {
  const [first, ...others] = commands.filter((each) => each.name === name || each.name.startsWith(`${name} `));
  return [...(first ? [commandHelp(first, program)] : []), ...others.map((each) => commandHelp(each, program))].join('\n\n\n');
}

function commandHelp(spec: CommandSpec, program: Program): string {
  const { takes, about, options, example: [typed, does], exits } = spec;
  const name = typedName(spec, program);
  return [
    `${name} ${takes}`,
    '',
    ...wrapped(about, width),
    '',
    ...(options.length > 0 ? ['Options:', ...table(options.map((each) => [optionName(each), each.about] as const)), ''] : []),
    'Example:',
    `  ${name} ${typed}`,
    `  ${does}`,
    '',
    'Exit status:',
    ...table(exits.map(([status, meaning]) => [String(status), meaning] as const)),
  ].join('\n');
}

function typedName({ name }: CommandSpec, program: Program): string {
  const [command, ...more] = name.split(' ') as [Parameters<Program>[0], ...string[]];
  return [program(command), ...more].join(' ');
}

function optionName({ name, value }: CommandOption): string {
  return value === undefined ? `--${name}` : `--${name} ${value}`;
}

/** Two columns, the second one broken into lines. */
function table(rows: readonly (readonly [string, string])[]): string[] {
  const first = Math.max(...rows.map(([name]) => name.length));
  return rows.flatMap(([name, about]) => wrapped(about, width - first - 4).map((line, index) => `  ${(index === 0 ? name : '').padEnd(first)}  ${line}`));
}

function wrapped(text: string, longest: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < longest) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
