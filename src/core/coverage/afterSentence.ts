import type { EvidenceDocument } from '../document/types.js';
import type { TextRange } from '../text/range.js';

/** Where somebody writes on: the end of the sentence that holds a place, else the place. Offsets of the text. */
export function afterSentence({ blocks }: Pick<EvidenceDocument, 'blocks'>, offset: number): TextRange {
  const ends = blocks.flatMap(({ start, block }) => block.passages.flatMap(({ sentences }) => sentences.filter((each) => start + each.start <= offset && offset <= start + each.end).map((each) => start + each.end)));
  const end = ends[0] ?? offset;
  return { start: end, end };
}
