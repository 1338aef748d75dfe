import { visit, type Document, type YAMLError } from 'yaml';
import { once } from '../collections/once.js';

/** A fault in the syntax of a text, in words, and where it stands: UTF-16 offsets from the text's start. */
export interface SyntaxProblem {
  readonly message: string;
  readonly pos: readonly [number, number];
}

/**
 * What `yaml` says of a text, in plain words, each place once, where a person would look for the fault: a quote or bracket
 * that is never closed is told where it begins, since what misses it stands lines later; lines that do not line up are
 * told once. A tab at the start of a line is told last: what is told after it follows from it.
 * @param most no more are told: each is looked for in its own line, and a text can be one line
 */
export function syntaxProblems(document: Document.Parsed, text: string, json: boolean, most: number): SyntaxProblem[] {
  const openings = once(() => openingsOf(document));
  const told = new Map<number, SyntaxProblem>();
  const badlyIndented = new Set<number>();
  for (const error of document.errors) {
    if (told.size === most) break;
    const line = lineAt(text, error.pos[0]);
    const tab = json ? undefined : tabFault(error, line);
    if (tab !== undefined) return [...told.values(), { message: tabMessage(document.errors), pos: [tab, tab + 1] }];
    if (badlyIndented.has(line.start)) continue;
    const indentation = json ? undefined : indentationFault(error, line);
    if (indentation) badlyIndented.add(line.start);
    const problem = unclosed(error, openings, json) ?? indentation ?? { message: json ? jsonFault : inWords(error, line), pos: [error.pos[0], Math.min(error.pos[1], line.start + line.words.length)] };
    if (!told.has(problem.pos[0])) told.set(problem.pos[0], problem);
  }
  return [...told.values()];
}

interface Openings {
  readonly quotes: ReadonlyMap<number, number>;
  readonly brackets: ReadonlyMap<number, number>;
}

/** Where quotes, and brackets of YAML's flow style, begin, by the place where they end or where `yaml` misses their end. Of brackets that end together the outermost is meant: one inside may have been closed. */
function openingsOf(document: Document.Parsed): Openings {
  const quotes = new Map<number, number>();
  const brackets = new Map<number, number>();
  visit(document, {
    Scalar(_, { type, range }) {
      if ((type === 'QUOTE_DOUBLE' || type === 'QUOTE_SINGLE') && range) quotes.set(range[1], range[0]);
    },
    Collection(_, { flow, range }) {
      if (flow === true && range && !brackets.has(range[1])) brackets.set(range[1], range[0]);
    },
  });
  return { quotes, brackets };
}

function unclosed({ message, pos: [end] }: YAMLError, openings: () => Openings, json: boolean): SyntaxProblem | undefined {
  const quote = /^Missing closing ["']quote/.test(message) ? openings().quotes.get(end) : undefined;
  if (quote !== undefined) return { message: 'The quote that begins here is not closed.', pos: [quote, quote + 1] };
  const bracket = /\bend with a [\]}]/.test(message) ? openings().brackets.get(end) : undefined;
  if (bracket === undefined) return undefined;
  return { message: json ? 'The bracket that begins here is not closed.' : 'The bracket that begins here is not closed, or what stands in it is not indented.', pos: [bracket, bracket + 1] };
}

/** A line of a text: where it starts, its words, and what stands in it before a place. */
interface Line {
  readonly start: number;
  readonly words: string;
  readonly before: string;
}

function lineAt(text: string, at: number): Line {
  const start = text.lastIndexOf('\n', at - 1) + 1;
  const end = text.indexOf('\n', start);
  return { start, words: text.slice(start, end < 0 ? text.length : end), before: text.slice(start, at) };
}

/** Where the tab stands that `yaml` tells of, by its name or as a line that stands too far out: tabs are no spaces to it. */
function tabFault({ code, pos: [at] }: YAMLError, { start, words }: Line): number | undefined {
  if (code !== 'TAB_AS_INDENT' && code !== 'BAD_INDENT') return undefined;
  const tab = words.indexOf('\t', code === 'TAB_AS_INDENT' ? at - start : 0);
  return tab >= 0 && (code === 'TAB_AS_INDENT' || /^ *$/.test(words.slice(0, tab))) ? start + tab : undefined;
}

/** @param errors of the whole text */
function tabMessage(errors: readonly YAMLError[]): string {
  const several = errors.filter(({ code }) => code === 'TAB_AS_INDENT').length > 1;
  return `A tab stands where spaces are needed${several ? ', here and further down' : ''}. Indent with spaces.`;
}

const field = /^\s*[\w-]+:(?:\s|$)/;
const notLinedUp = 'The spaces at the start of this line do not match the lines around it.';

/** A line that stands further in or out than its neighbours: `yaml` tells it by what it then cannot mean, and a line that stands too far in by the line above it. */
function indentationFault({ code, pos: [at] }: YAMLError, { start, words, before }: Line): SyntaxProblem | undefined {
  if (code === 'UNEXPECTED_TOKEN' && before.trim() === '' && field.test(words)) return { message: notLinedUp, pos: [at, at + 1] };
  if (code !== 'BLOCK_AS_IMPLICIT_KEY' || /:\s.*:(?:\s|$)/.test(words)) return undefined;
  const place = field.test(words) ? start + words.length + 1 : start;
  return { message: notLinedUp, pos: [place, place + 1] };
}

/** What follows "This is not JSON: " where nothing more is known. */
export const jsonFault = 'check for a missing quote, comma or bracket here.';
const neitherFieldNorItem = 'This is neither a field nor an item of a list. A field has a colon after its name; an item begins with a hyphen and a space.';

const words: Partial<Record<YAMLError['code'], string>> = {
  BAD_INDENT: notLinedUp,
  MISSING_CHAR: 'Something is missing here: look for a colon, a quote or a closing bracket.',
  UNEXPECTED_TOKEN: 'This sign is not expected here. Put the value in quotes if it belongs to the text.',
  BLOCK_AS_IMPLICIT_KEY: 'This line has two colons. Put the value in quotes.',
  MULTILINE_IMPLICIT_KEY: neitherFieldNorItem,
  BAD_SCALAR_START: 'The value begins with a sign that has a meaning of its own. Put it in quotes.',
  BAD_ALIAS: 'A value that begins with * needs quotes.',
  BAD_DQ_ESCAPE: 'A backslash in double quotes is not understood here. Use single quotes.',
  MULTIPLE_DOCS: 'A line of three hyphens (---) stands in the middle. What follows it is not read: take the line out.',
  IMPOSSIBLE: 'This cannot be read. Check the quotes and brackets before it.',
};

function inWords({ code }: YAMLError, line: Line): string {
  if (code === 'MULTILINE_IMPLICIT_KEY' && /^\s*[\w-]+:\S/.test(line.words)) return 'A space is missing after the colon.';
  if (code === 'MISSING_CHAR' && !line.words.includes(':')) return neitherFieldNorItem;
  if (code === 'UNEXPECTED_TOKEN' && /:\s+(["']).*\1\s*$/.test(line.before)) return 'The quotes end before this. Put the whole value in the other kind of quotes.';
  return words[code] ?? 'This line cannot be read. Check the colon, the quotes and the spaces at its start.';
}
