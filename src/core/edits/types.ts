import { byteOrderMark, withoutMark } from '../text/byteOrderMark.js';
import type { TextRange } from '../text/range.js';

/** A change of a text: what stands in the range gives way to the new text. Edits of one list never overlap. */
export interface TextEdit {
  readonly range: TextRange;
  readonly newText: string;
}

/** The text after edits, whose ranges count in the text before; a byte-order mark at its start counts for nothing, and is kept. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const backwards = [...edits].sort((a, b) => b.range.start - a.range.start);
  const plain = withoutMark(text);
  const after = backwards.reduce((done, { range, newText }) => done.slice(0, range.start) + newText + done.slice(range.end), plain);
  return plain === text ? after : byteOrderMark + after;
}

/** An edit that only puts something in. */
export function insertion(at: number, newText: string): TextEdit {
  return { range: { start: at, end: at }, newText };
}

/** How lines of a text end. */
export function lineEnding(text: string): '\r\n' | '\n' {
  return text.includes('\r\n') ? '\r\n' : '\n';
}
