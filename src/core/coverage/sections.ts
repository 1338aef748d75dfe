import type { EvidenceDocument } from '../document/types.js';
import { shift, type TextRange } from '../text/range.js';
import type { EntryCoverage, PointCoverage } from './types.js';

/** A heading with the text up to the next heading, and what is found in that text. */
export interface Section {
  readonly heading: TextRange;
  /** The points some of whose evidence stands in the section; never empty. */
  readonly points: readonly PointCoverage[];
}

/** The sections of an entry in which something is found, in order. */
export function sectionsOf({ blocks, text }: EvidenceDocument, { points }: EntryCoverage): readonly Section[] {
  const headings = blocks.flatMap(({ start, block }) => block.passages.filter(({ kind, quoted }) => kind === 'heading' && !quoted).map(({ range }) => shift(range, start)));
  return headings.flatMap((heading, index) => {
    const end = headings[index + 1]?.start ?? text.length;
    const within = points.filter(({ evidence }) => evidence.some(({ range }) => range.start >= heading.start && range.start < end));
    return within.length > 0 ? [{ heading, points: within }] : [];
  });
}
