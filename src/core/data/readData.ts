import { isAlias, isCollection, isMap, isScalar, isSeq, Lexer, parseDocument, Parser, visit, type Document, type Node, type Pair, type YAMLError, type YAMLMap } from 'yaml';
import { once } from '../collections/once.js';
import { withoutMark } from '../text/byteOrderMark.js';
import { shift, type TextRange } from '../text/range.js';

/** Data read from YAML or JSON, with the place of every value. */
export interface ReadData {
  /** The plain value, or undefined when it could not be read. */
  readonly value: unknown;
  readonly problems: readonly DataProblem[];
  /**
   * The range of the value at a JSON Pointer (`/witness/name`), of its key when `key` is set,
   * or of the nearest value above it that has one.
   */
  rangeOf(pointer: string, key?: boolean): TextRange;
}

/** Why a piece of data could not be read, at its place. */
export interface DataProblem {
  readonly message: string;
  readonly range: TextRange;
}

const mostAliases = 50;
const deepest = 200;
/** No more problems than this are told of one text. */
export const mostProblems = 100;

/**
 * Reads YAML, or JSON when `json` is set. Never throws: what is wrong is told in `problems`.
 * @param source the text; a byte-order mark at its start is dropped, and ranges count without it
 * @param options `offset` is added to every range; `json` demands strict JSON
 */
export function readData(source: string, options: { readonly offset?: number; readonly json?: boolean } = {}): ReadData {
  const text = withoutMark(source);
  const offset = options.offset ?? 0;
  const deep = tooDeep(text);
  const document = parseDocument(deep ? '' : text, { prettyErrors: false, uniqueKeys: false, strict: true, logLevel: 'error' });
  const errors = [...(deep ? [deep] : []), ...syntaxProblems(document, options.json === true), ...repeatedKeys(document)];
  const problems = errors.slice(0, mostProblems).map(({ message, pos }) => ({
    message: options.json ? `This is not JSON: ${message}` : message,
    range: shift(atLeastOne(pos[0], pos[1], text), offset),
  }));
  if (options.json && problems.length === 0) problems.push(...strictJson(text, offset));
  const { value, problem } = problems.length > 0 ? { value: undefined } : toPlain(document, text, offset);
  const pairs = createPairIndex();
  return {
    value,
    problems: problem ? [...problems, problem] : problems,
    rangeOf: (pointer, key = false) => shift(rangeAt(document, pairs, pointer, key, text), offset),
  };
}

/**
 * Told before anything is composed: `yaml` does that recursively, and deep recursion can end the whole process.
 * Each level takes a sign of its own, so that most texts need no closer look.
 */
function tooDeep(text: string): { message: string; pos: [number, number] } | undefined {
  if ((text.match(/[-?:[{]/g)?.length ?? 0) < deepest / 2) return undefined;
  const parser = new Parser();
  for (const lexeme of new Lexer().lex(text)) {
    const begun = [...parser.next(lexeme)];
    if (begun.length > 1 || parser.stack.length <= deepest) continue;
    return { message: `Lists and fields are nested more than ${deepest} deep here, which is not read.`, pos: [parser.offset, parser.offset + 1] };
  }
  return undefined;
}

function toPlain(document: Document.Parsed, text: string, offset: number): { value: unknown; problem?: DataProblem } {
  try {
    return { value: document.toJS({ maxAliasCount: mostAliases }) as unknown };
  } catch {
    return {
      value: undefined,
      problem: {
        message: `This uses an alias (*name) that is unknown or repeated too often; at most ${mostAliases} are read. Write the values out.`,
        range: shift({ start: 0, end: Math.max(1, text.indexOf('\n')) }, offset),
      },
    };
  }
}

function strictJson(text: string, offset: number): DataProblem[] {
  try {
    JSON.parse(text);
    return [];
  } catch (error) {
    const at = /position (\d+)/.exec(error instanceof Error ? error.message : '');
    const start = Math.min(Number(at?.[1] ?? 0), Math.max(0, text.length - 1));
    const message = text.trim() === '' ? 'This is not JSON: the file is empty.' : 'This is not JSON: check for a missing quote, comma or bracket here.';
    return [{ message, range: { start: start + offset, end: Math.min(start + 1, text.length) + offset } }];
  }
}

const words: Partial<Record<YAMLError['code'], string>> = {
  BAD_INDENT: 'The spaces at the start of this line do not match the lines around it.',
  TAB_AS_INDENT: 'A tab stands where spaces are needed. Use spaces at the start of the line.',
  MISSING_CHAR: 'Something is missing here: look for a colon, a quote or a closing bracket.',
  UNEXPECTED_TOKEN: 'This sign is not expected here. Put the value in quotes if it belongs to the text.',
  BLOCK_AS_IMPLICIT_KEY: 'This line has two colons. Put the value in quotes.',
  MULTILINE_IMPLICIT_KEY: 'A field name has to stand on one line, followed by a colon.',
  BAD_SCALAR_START: 'The value begins with a sign that has a meaning of its own. Put it in quotes.',
  BAD_ALIAS: 'A value that begins with * needs quotes.',
  BAD_DQ_ESCAPE: 'A backslash in double quotes is not understood here. Use single quotes.',
  MULTIPLE_DOCS: 'A line of three hyphens (---) stands in the middle. What follows it is not read: take the line out.',
  IMPOSSIBLE: 'This cannot be read. Check the quotes and brackets before it.',
};

/** Told here, as `yaml` compares each key with each other. */
function repeatedKeys(document: Document.Parsed): { message: string; pos: [number, number] }[] {
  const repeated: { message: string; pos: [number, number] }[] = [];
  visit(document, {
    Map(_, map) {
      const seen = new Set<unknown>();
      for (const { key } of map.items) {
        if (!isScalar(key)) continue;
        if (seen.has(key.value)) repeated.push({ message: 'This field stands twice. Keep one.', pos: [key.range?.[0] ?? 0, key.range?.[1] ?? 0] });
        seen.add(key.value);
      }
    },
  });
  return repeated;
}

/** Where quotes, and brackets of YAML's flow style, begin, by the place where they end or where `yaml` misses their end. Of brackets that end together the outermost is meant: one inside may have been closed. */
function openingsOf(document: Document.Parsed): { readonly quotes: ReadonlyMap<number, number>; readonly brackets: ReadonlyMap<number, number> } {
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

/** What `yaml` says, in words, each place once. A quote or bracket that is never closed is told where it begins: what misses it stands lines later. */
function syntaxProblems(document: Document.Parsed, json: boolean): { message: string; pos: [number, number] }[] {
  const openings = once(() => openingsOf(document));
  const told = new Map<number, { message: string; pos: [number, number] }>();
  for (const error of document.errors) {
    const [end] = error.pos;
    const quote = /^Missing closing ["']quote/.test(error.message) ? openings().quotes.get(end) : undefined;
    const bracket = /\bend with a [\]}]/.test(error.message) ? openings().brackets.get(end) : undefined;
    const start = quote ?? bracket;
    const message = quote !== undefined ? 'The quote that begins here is not closed.' : bracket !== undefined ? (json ? unclosedBracket : unclosedOrNotIndented) : inWords(error);
    const pos: [number, number] = start === undefined ? error.pos : [start, start + 1];
    if (!told.has(pos[0])) told.set(pos[0], { message, pos });
  }
  return [...told.values()];
}

const unclosedBracket = 'The bracket that begins here is not closed.';
const unclosedOrNotIndented = 'The bracket that begins here is not closed, or what stands in it is not indented.';

function inWords(error: YAMLError): string {
  return words[error.code] ?? 'This line cannot be read. Check the colon, the quotes and the spaces at its start.';
}

function atLeastOne(start: number, end: number, text: string): TextRange {
  const from = Math.min(start, Math.max(0, text.length - 1));
  const lineEnd = text.indexOf('\n', from);
  const to = end > from + 1 ? Math.min(end, text.length) : lineEnd < 0 ? text.length : lineEnd;
  return { start: from, end: Math.max(to, Math.min(from + 1, text.length)) };
}

function rangeAt(document: Document.Parsed, pairOf: PairIndex, pointer: string, key: boolean, text: string): TextRange {
  let node: Node | null | undefined = document.contents;
  let range = nodeRange(node) ?? { start: 0, end: text.length };
  const steps = pointer.split('/').slice(1).map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
  for (const [index, step] of steps.entries()) {
    const pair = isMap(node) ? pairOf(node, step) : undefined;
    const next: unknown = pair ? pair.value : isSeq(node) ? node.items[Number(step)] : undefined;
    const keyRange = pair ? nodeRange(pair.key as Node) : undefined;
    const found = nodeRange(next as Node | null);
    const last = index === steps.length - 1;
    const chosen: TextRange | undefined = last && key ? (keyRange ?? found) : found && found.end > found.start ? found : keyRange;
    if (!chosen) return range;
    range = chosen;
    node = next as Node | null;
  }
  return isCollection(node) ? firstLine(range, text) : range;
}

type PairIndex = (map: YAMLMap, key: string) => Pair | undefined;

function createPairIndex(): PairIndex {
  const known = new Map<YAMLMap, Map<string, Pair>>();
  return (map, key) => {
    const pairs = known.get(map) ?? new Map(map.items.flatMap((pair) => (isScalar(pair.key) ? [[String(pair.key.value), pair] as const] : [])));
    known.set(map, pairs);
    return pairs.get(key);
  };
}

function nodeRange(node: Node | null | undefined): TextRange | undefined {
  if (!node || !('range' in node) || !node.range || isAlias(node)) return undefined;
  return { start: node.range[0], end: node.range[1] };
}

function firstLine(range: TextRange, text: string): TextRange {
  const newline = text.indexOf('\n', range.start);
  return newline > range.start && newline < range.end ? { start: range.start, end: newline } : range;
}
