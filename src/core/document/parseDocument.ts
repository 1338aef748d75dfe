import { createLineIndex } from '../text/lineIndex.js';
import { readFrontMatter } from './frontMatter.js';
import { inlineClaims } from './inlineClaims.js';
import { createLimits, longestText, tooLong } from './limits.js';
import { readPassages } from './markdown.js';
import { splitBlocks } from './splitBlocks.js';
import type { Block, DocumentProblem, EvidenceDocument, PlacedBlock } from './types.js';

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
  const known = new Map(previous?.blocks.filter(({ unread }) => !unread).map(({ block }) => [block.text, block]));
  const limit = createLimits();
  const blocks: PlacedBlock[] = [];
  const unread: DocumentProblem[] = [];
  for (const { start, text: blockText } of splitBlocks(text.slice(bodyStart))) {
    const problem = limit({ start: bodyStart + start, text: blockText });
    if (problem) {
      if (!unread.some(({ code }) => code === problem.code)) unread.push(problem);
      blocks.push({ start: bodyStart + start, block: { text: blockText, passages: [] }, unread: true });
      continue;
    }
    const block: Block = known.get(blockText) ?? { text: blockText, passages: readPassages(blockText) };
    known.set(blockText, block);
    blocks.push({ start: bodyStart + start, block });
  }
  return {
    text,
    lines,
    frontMatter,
    blocks,
    claims: [...(frontMatter?.claims ?? []), ...blocks.flatMap(inlineClaims)],
    problems: [...problems, ...unread],
  };
}
