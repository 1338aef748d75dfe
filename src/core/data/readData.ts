import { isAlias, isCollection, isMap, isScalar, isSeq, Lexer, parseDocument, Parser, visit, type Document, type Node, type Pair, type YAMLMap } from 'yaml';
import { withoutMark } from '../text/byteOrderMark.js';
import { shift, type TextRange } from '../text/range.js';
import { jsonFault, syntaxProblems, type SyntaxProblem } from './syntaxProblems.js';

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
  const unsound = [...(deep ? [deep] : []), ...syntaxProblems(document, text, options.json === true, mostProblems)];
  const errors = unsound.length > 0 ? unsound : repeatedKeys(document);
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
function tooDeep(text: string): SyntaxProblem | undefined {
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
    const message = text.trim() === '' ? 'This is not JSON: the file is empty.' : `This is not JSON: ${jsonFault}`;
    return [{ message, range: { start: start + offset, end: Math.min(start + 1, text.length) + offset } }];
  }
}

/** Told here, as `yaml` compares each key with each other; and of sound syntax only, without which what belongs to what is not known. */
function repeatedKeys(document: Document.Parsed): SyntaxProblem[] {
  const repeated: SyntaxProblem[] = [];
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
