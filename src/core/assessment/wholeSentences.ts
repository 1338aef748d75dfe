import type { EvidenceDocument } from '../document/types.js';
import { overlapsAny, shift, type TextRange } from '../text/range.js';
import { normalTextOf } from './normalText.js';

/** Where sentences begin and end in a normal text, and which stretches of it say something of their own. */
export interface WholeSentences {
  /**
   * Whether a stretch of the normal text is one sentence or a run of them, no part of it in a heading.
   * @param quotes whether quoted words count
   */
  isRun(range: TextRange, quotes: boolean): boolean;
}

const known = new WeakMap<EvidenceDocument, WholeSentences>();

/** The whole sentences of a document's normal text; worked out once. */
export function wholeSentencesOf(document: EvidenceDocument): WholeSentences {
  const before = known.get(document);
  if (before) return before;
  const now = build(document);
  known.set(document, now);
  return now;
}

function build(document: EvidenceDocument): WholeSentences {
  const normal = normalTextOf(document);
  const starts = new Set<number>();
  const ends = new Set<number>();
  const headings: TextRange[] = [];
  const quotes: TextRange[] = [];
  for (const { start, block } of document.blocks) {
    for (const { kind, quoted, range, sentences } of block.passages) {
      const at = trimmed(normal.text, normal.normalOf(shift(range, start)));
      if (kind === 'heading') headings.push(at);
      else if (quoted) quotes.push(at);
      for (const sentence of sentences) {
        const { start: from, end: to } = trimmed(normal.text, normal.normalOf(shift(sentence, start)));
        starts.add(from);
        ends.add(to);
      }
    }
  }
  const inHeading = overlapsAny(headings);
  const inQuote = overlapsAny(quotes);
  return { isRun: (range, quotesCount) => starts.has(range.start) && ends.has(range.end) && !inHeading(range) && (quotesCount || !inQuote(range)) };
}

/** The range without white space at its ends. */
export function trimmed(text: string, { start, end }: TextRange): TextRange {
  const words = text.slice(start, end);
  return { start: start + words.length - words.trimStart().length, end: start + words.trimEnd().length };
}
