import type { EvidenceDocument } from '../document/types.js';
import type { TextRange } from '../text/range.js';

/** A comment in an entry that silences one code. */
export interface InlineSilence {
  /** The code as written; it may not exist. */
  readonly code: string;
  /** As written, in one line; may be empty. */
  readonly reason: string;
  /** Where it holds: findings that begin there are left aside. Undefined when nothing comes after it. */
  readonly scope: TextRange | 'entry' | undefined;
  /** The comment. */
  readonly range: TextRange;
}

const form = /^<!--\s*silence(-line|-file)?\s+([^\s:,]+(?:\s*,\s*[^\s:,]+)*)\s*(?::([\s\S]*))?-->$/;
const mostSilences = 1_000;

/**
 * The silences of an entry, in order. A comment is one when it begins with `silence`, `silence-line` or
 * `silence-file`, then names a code, and has a colon before the reason, or names a dotted code and ends.
 */
export function readSilences({ text, lines, blocks }: EvidenceDocument): InlineSilence[] {
  const comments = blocks.flatMap(({ start, block }) => block.comments.map((comment) => ({ start: start + comment.start, end: start + comment.end })));
  if (comments.length === 0) return [];
  const passages = blocks.flatMap(({ start, block }) => block.passages.map(({ range }) => ({ start: start + range.start, end: start + range.end })));
  const lineAt = (line: number): TextRange => ({ start: lines.offsetAt({ line, character: 0 }), end: lines.offsetAt({ line: line + 1, character: 0 }) });
  const scopeOf = (kind: string | undefined, range: TextRange): InlineSilence['scope'] => {
    if (kind === '-file') return 'entry';
    const first = lineAt(lines.positionAt(range.start).line);
    const last = lineAt(lines.positionAt(range.end).line);
    const alone = isBare(text.slice(first.start, range.start)) && isBare(text.slice(range.end, last.end));
    if (kind === '-line') return !alone ? first : last.end < text.length ? lineAt(lines.positionAt(range.end).line + 1) : undefined;
    return firstEndingAt(passages, range.end);
  };
  return comments.slice(0, mostSilences).flatMap((range) => {
    const [, kind, code, reason] = form.exec(text.slice(range.start, range.end)) ?? [];
    if (code === undefined || (reason === undefined && !code.includes('.'))) return [];
    return [{ code, reason: (reason ?? '').replace(/\s+/g, ' ').trim(), scope: scopeOf(kind, range), range }];
  });
}

/** Whether a part of a line holds no words: white space, and the signs of lists, quotes and tables. */
function isBare(part: string): boolean {
  return /^[\s>|*+-]*$/.test(part);
}

/** The passage that reaches over an offset, else the next one; passages stand in order. */
function firstEndingAt(passages: readonly TextRange[], offset: number): TextRange | undefined {
  let low = 0;
  let high = passages.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((passages[middle]?.end ?? offset) < offset) low = middle + 1;
    else high = middle;
  }
  return passages[low];
}
