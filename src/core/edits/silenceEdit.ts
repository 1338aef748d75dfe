import type { EvidenceDocument, Passage } from '../document/types.js';
import { insertion, lineEnding, type TextEdit } from './types.js';

/** What a fenced code block begins with; one that is set in by four spaces instead has no such line. */
const isFence = /^[ \t]*(?:`{3}|~{3})/;

/**
 * Silences a finding with a reason: by a comment on the line before its passage; in a table, within the row; for
 * what stands in the front matter, below it for the whole file.
 * @param offset where the finding begins
 */
export function silenceEdit(document: EvidenceDocument, offset: number, code: string, reason: string): TextEdit {
  const { text, frontMatter } = document;
  const ending = lineEnding(text);
  const words = `${code}: ${oneLine(reason)}`;
  if (frontMatter && offset < frontMatter.range.end) return insertion(frontMatter.range.end, `${ending}${ending}<!-- silence-file ${words} -->`);
  const passage = passageAt(document, offset);
  if (passage?.kind === 'row') return inRow(text, offset, `<!-- silence-line ${words} -->`);
  const start = startOfLine(text, passage?.range.start ?? offset);
  if (passage?.kind === 'chat' && !isFence.test(text.slice(passage.range.start))) return insertion(start, `<!-- silence ${words} -->${ending}${ending}`);
  const at = passage?.kind === 'chat' ? startOfFence(text, start) : start;
  const indent = /^[ \t]*/.exec(text.slice(at))?.[0] ?? '';
  return insertion(at, `${indent}<!-- silence ${words} -->${ending}`);
}

function passageAt({ blocks }: EvidenceDocument, offset: number): Passage | undefined {
  for (const { start, block } of blocks) {
    const found = block.passages.find(({ range }) => start + range.start <= offset && offset <= start + range.end);
    if (found) return { ...found, range: { start: start + found.range.start, end: start + found.range.end } };
  }
  return undefined;
}

function startOfLine(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
}

/** Before the line that opens the fence, when the line above is one. */
function startOfFence(text: string, start: number): number {
  if (start === 0 || isFence.test(text.slice(start))) return start;
  const above = startOfLine(text, start - 1);
  return isFence.test(text.slice(above)) ? above : start;
}

/** Before the bar that closes the last cell, else at the line's end; a bar after a backslash belongs to the words. */
function inRow(text: string, offset: number, comment: string): TextEdit {
  const newline = text.indexOf('\n', offset);
  const line = text.slice(startOfLine(text, offset), newline < 0 ? text.length : newline).trimEnd();
  const end = startOfLine(text, offset) + line.length;
  return /(?<!\\)(?:\\\\)*\|$/.test(line) ? insertion(end - 1, `${comment} `) : insertion(end, ` ${comment}`);
}

/** A comment ends at its first `-->`, and two hyphens are best left out of one. */
function oneLine(reason: string): string {
  return reason.replace(/\s+/g, ' ').replace(/-{2,}>?/g, '–').trim();
}
