import type { TextRange } from '../text/range.js';

/** What a list's entries are called in a path. */
export const listItem = '[]';

/** Where an offset stands in YAML that may be half written. */
export interface YamlPlace {
  /** Whether a field's name is being written there, or a value. An entry of a list can become either. */
  readonly writes: 'key' | 'value' | 'either';
  /** The names of the fields above it, outermost first, `[]` for a list's entry; of a value, its own field is the last. */
  readonly path: readonly string[];
  /** What is written of it so far. */
  readonly typed: TextRange;
  /** The fields that stand beside it already. */
  readonly siblings: readonly string[];
}

interface Token {
  readonly column: number;
  /** Undefined for the hyphen of a list's entry. */
  readonly key: string | undefined;
}

const keyPattern = /^([\w$.-]+)[ \t]*:(?:[ \t]+|$)/;

/** Reads the lines above an offset by their indentation, so that unfinished lines do no harm. Undefined within text of which nothing can be said. */
export function yamlPlaceAt(text: string, offset: number): YamlPlace | undefined {
  const lines = text.split('\n').map((line) => line.replace(/\r$/, ''));
  const at = text.slice(0, offset).split('\n').length - 1;
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const written = text.slice(start, offset);
  const { tokens, rest, column } = tokensOf(written);
  const key = keyPattern.exec(rest);
  const above = (leftmost: number, isDash: boolean): string[] => pathAbove(lines.slice(0, at), leftmost, isDash);
  const dashes = tokens.filter((token) => token.key === undefined);
  const leftmost = dashes[0]?.column ?? column;
  const outer = [...above(leftmost, dashes.length > 0), ...dashes.map(() => listItem)];
  if (key) {
    const value = rest.slice(key[0].length);
    const flow = /^\[(?:[^[\]{}#]*,)?[ \t]*([^[\]{},#]*)$/.exec(value);
    if (!flow && /^[[{#&*|>]/.test(value)) return undefined;
    const typed = flow ? (flow[1] ?? '') : value;
    return { writes: 'value', path: [...outer, key[1] ?? '', ...(flow ? [listItem] : [])], typed: { start: offset - typed.length, end: offset }, siblings: [] };
  }
  if (!/^[\w$.-]*$/.test(rest)) return undefined;
  return { writes: dashes.length > 0 ? 'either' : 'key', path: outer, typed: { start: offset - rest.length, end: offset }, siblings: siblingsOf(lines, at, column) };
}

/** The field whose name stands at an offset, with its path. */
export function yamlKeyAt(text: string, offset: number): { readonly path: readonly string[]; readonly range: TextRange } | undefined {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const newline = text.indexOf('\n', start);
  const line = text.slice(start, newline < 0 ? text.length : newline).replace(/\r$/, '');
  const { tokens } = tokensOf(line);
  const found = tokens.find(({ key, column }) => key !== undefined && start + column <= offset && offset <= start + column + key.length);
  if (found?.key === undefined) return undefined;
  const place = yamlPlaceAt(text, start + found.column);
  return place && { path: [...place.path, found.key], range: { start: start + found.column, end: start + found.column + found.key.length } };
}

/** The hyphens at the start of a line and the field after them, and what is left. */
function tokensOf(line: string): { readonly tokens: readonly Token[]; readonly rest: string; readonly column: number } {
  const tokens: Token[] = [];
  let column = /^ */.exec(line)?.[0].length ?? 0;
  for (let dash = /^-(?: +|$)/.exec(line.slice(column)); dash; dash = /^-(?: +|$)/.exec(line.slice(column))) {
    tokens.push({ column, key: undefined });
    column += dash[0].length;
  }
  const rest = line.slice(column);
  const key = keyPattern.exec(rest)?.[1];
  if (key !== undefined) tokens.push({ column, key });
  return { tokens, rest, column };
}

function pathAbove(lines: readonly string[], leftmost: number, startsWithDash: boolean): string[] {
  const path: string[] = [];
  let column = leftmost;
  let isDash = startsWithDash;
  for (const line of [...lines].reverse()) {
    if (/^\s*(?:#|$)/.test(line)) continue;
    for (const token of [...tokensOf(line).tokens].reverse()) {
      const isParent = token.column < column || (isDash && token.key !== undefined && token.column === column);
      if (!isParent) continue;
      path.unshift(token.key ?? listItem);
      column = token.column;
      isDash = token.key === undefined;
    }
  }
  return path;
}

/** The fields at the same column, up and down to the first line that stands further left. */
function siblingsOf(lines: readonly string[], at: number, column: number): string[] {
  const found: string[] = [];
  for (const step of [-1, 1]) {
    for (let line = at + step; line >= 0 && line < lines.length; line += step) {
      const text = lines[line] ?? '';
      if (text.trim() === '') continue;
      const { tokens } = tokensOf(text);
      const own = tokens.find((token) => token.key !== undefined && token.column === column);
      const first = tokens[0]?.column ?? /^ */.exec(text)?.[0].length ?? 0;
      const beginsItem = own !== undefined && tokens.length > 1;
      if (step === 1 && (first < column || beginsItem)) break;
      if (own?.key !== undefined) found.push(own.key);
      if (step === -1 && (first < column || beginsItem)) break;
    }
  }
  return found;
}
