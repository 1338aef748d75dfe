import { withoutMark } from '../text/byteOrderMark.js';
import { createLineIndex } from '../text/lineIndex.js';
import { readFrontMatter } from './frontMatter.js';
import { inlineClaims } from './inlineClaims.js';
import { longestText, tooLong } from './limits.js';
import { misplacedFields } from './misplacedFields.js';
import { readBlocks } from './readBlocks.js';
import type { EvidenceDocument } from './types.js';

/**
 * Parses a Markdown file. Never throws: what cannot be read is told in `problems`.
 * @param source the file's text; a byte-order mark at its start is dropped, and ranges count without it
 * @param previous an earlier parse of the same file: blocks whose text is the same are taken from it,
 *   unchanged and identical. The answer is the same with and without it.
 */
export function parseDocument(source: string, previous?: EvidenceDocument): EvidenceDocument {
  const text = withoutMark(source);
  const lines = createLineIndex(text);
  if (text.length > longestText) {
    return { text, lines, frontMatter: undefined, blocks: [], claims: [], problems: [tooLong(text)] };
  }
  const { frontMatter, bodyStart, problems } = readFrontMatter(text);
  const { blocks, problems: unread } = readBlocks(text, bodyStart, previous);
  return {
    text,
    lines,
    frontMatter,
    blocks,
    claims: [...(frontMatter?.claims ?? []), ...blocks.flatMap(inlineClaims)],
    problems: [...problems, ...unread, ...(frontMatter || problems.length > 0 ? [] : misplacedFields(text, blocks))],
  };
}
