import { createLineIndex } from '../text/lineIndex.js';
import { shift, type TextRange } from '../text/range.js';
import { readFrontMatter } from './frontMatter.js';
import { inlineClaims } from './inlineClaims.js';
import { readPassages } from './markdown.js';
import { splitBlocks } from './splitBlocks.js';
import type { Block, DocumentProblem, EvidenceDocument, PlacedBlock } from './types.js';

/** Texts longer than this many UTF-16 units are not read. */
export const longestText = 2_000_000;
/** Lines longer than this many UTF-16 units are not read. */
export const longestLine = 50_000;

/**
 * Parses a Markdown file. Never throws: what cannot be read is told in `problems`.
 * @param source the file's text; a byte-order mark at its start is dropped, and ranges count without it
 * @param previous an earlier parse of the same file: blocks whose text is the same are taken from it,
 *   unchanged and identical. The answer is the same with and without it.
 */
export function parseDocument(source: string, previous?: EvidenceDocument): EvidenceDocument {
  const text = source.startsWith('\uFEFF') ? source.slice(1) : source;
  const lines = createLineIndex(text);
  if (text.length > longestText) {
    return { text, lines, frontMatter: undefined, blocks: [], claims: [], problems: [tooLong(text)] };
  }
  const { frontMatter, bodyStart, problems } = readFrontMatter(text);
  const known = new Map(previous?.blocks.map(({ block }) => [block.text, block]));
  const blocks: PlacedBlock[] = [];
  const longLines: DocumentProblem[] = [];
  for (const { start, text: blockText } of splitBlocks(text.slice(bodyStart))) {
    const long = longLine(blockText);
    if (long) longLines.push(tooLongLine(shift(long, bodyStart + start)));
    const block: Block = known.get(blockText) ?? { text: blockText, passages: long ? [] : readPassages(blockText) };
    known.set(blockText, block);
    blocks.push({ start: bodyStart + start, block });
  }
  return {
    text,
    lines,
    frontMatter,
    blocks,
    claims: [...(frontMatter?.claims ?? []), ...blocks.flatMap(inlineClaims)],
    problems: [...problems, ...longLines],
  };
}

function longLine(text: string): TextRange | undefined {
  if (text.length <= longestLine) return undefined;
  let start = 0;
  while (start < text.length) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    if (end - start > longestLine) return { start, end };
    start = end + 1;
  }
  return undefined;
}

function tooLongLine(range: TextRange): DocumentProblem {
  const length = (range.end - range.start).toLocaleString('en-GB');
  return {
    code: 'document.line-too-long',
    message: `This line has ${length} characters. Lines over ${longestLine.toLocaleString('en-GB')} are not read: break it into paragraphs.`,
    range: { start: range.start, end: range.start + 80 },
    severity: 'warning',
  };
}

function tooLong(text: string): DocumentProblem {
  return {
    code: 'document.too-long',
    message: `This file has ${text.length.toLocaleString('en-GB')} characters. Files over ${longestText.toLocaleString('en-GB')} are not read: split it into entries.`,
    range: { start: 0, end: Math.min(80, text.length) },
    severity: 'warning',
  };
}
