import type { TextRange } from '../text/range.js';

/** A change of a text: what stands in the range gives way to the new text. Edits of one list never overlap. */
export interface TextEdit {
  readonly range: TextRange;
  readonly newText: string;
}

/** The text after edits, whose ranges count in the text before. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const backwards = [...edits].sort((a, b) => b.range.start - a.range.start);
  return backwards.reduce((done, { range, newText }) => done.slice(0, range.start) + newText + done.slice(range.end), text);
}

/** An edit that only puts something in. */
export function insertion(at: number, newText: string): TextEdit {
  return { range: { start: at, end: at }, newText };
}

/** How lines of a text end. */
export function lineEnding(text: string): '\r\n' | '\n' {
  return text.includes('\r\n') ? '\r\n' : '\n';
}
