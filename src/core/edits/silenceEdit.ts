import type { EvidenceDocument, Passage } from '../document/types.js';
import { insertion, lineEnding, type TextEdit } from './types.js';

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
  if (passage?.kind === 'row') return insertion(endOfRow(text, offset), `<!-- silence-line ${words} --> `);
  const start = startOfLine(text, passage?.range.start ?? offset);
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
  const isFence = (at: number): boolean => /^ {0,3}(?:`{3}|~{3})/.test(text.slice(at, at + 6));
  if (isFence(start) || start === 0) return start;
  const above = startOfLine(text, start - 1);
  return isFence(above) ? above : start;
}

/** Before the sign that closes the last cell, else at the line's end. */
function endOfRow(text: string, offset: number): number {
  const newline = text.indexOf('\n', offset);
  const line = text.slice(startOfLine(text, offset), newline < 0 ? text.length : newline).trimEnd();
  const end = startOfLine(text, offset) + line.length;
  return line.endsWith('|') ? end - 1 : end;
}

/** A comment ends at its first `-->`, and two hyphens are best left out of one. */
function oneLine(reason: string): string {
  return reason.replace(/\s+/g, ' ').replace(/-{2,}>?/g, '–').trim();
}
