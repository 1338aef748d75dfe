import type { EvidenceDocument } from '../document/types.js';
import type { TextRange } from '../text/range.js';

/** A passage in a normal text. */
export interface NormalPassage {
  /** Where it stands in the normal text. */
  readonly at: TextRange;
  /** Where it stands in the document. */
  readonly range: TextRange;
  /** The heading above it, in normal words. */
  readonly heading: string | undefined;
}

/** A document's prose on one line, white space and Markdown signs evened out: moving and reflowing change nothing within a sentence. */
export interface NormalText {
  readonly text: string;
  readonly passages: readonly NormalPassage[];
  /** The stretch of the document that a stretch of `text` came from. */
  sourceOf(range: TextRange): TextRange;
  /** The stretch of `text` that a stretch of the document went into. */
  normalOf(range: TextRange): TextRange;
}

const closing = /[,.;:!?)\]]/;
const known = new WeakMap<EvidenceDocument, NormalText>();

/** Evens out words: one space for any white space, none before a closing sign. */
export function normalWords(words: string): string {
  return words.replace(/\s+/g, ' ').replace(/ (?=[,.;:!?)\]])/g, '').trim();
}

/** The normal text of a document; worked out once. */
export function normalTextOf(document: EvidenceDocument): NormalText {
  const before = known.get(document);
  if (before) return before;
  const now = build(document);
  known.set(document, now);
  return now;
}

function build({ blocks }: EvidenceDocument): NormalText {
  const line = createLine();
  const passages: NormalPassage[] = [];
  let heading: string | undefined;
  for (const { start, block } of blocks) {
    for (const { kind, prose, range } of block.passages) {
      if (kind === 'heading') heading = normalWords(prose);
      const from = line.begin();
      line.add(prose, start + range.start);
      passages.push({ at: { start: from, end: line.length() }, range: { start: start + range.start, end: start + range.end }, heading });
    }
  }
  const { text, offsets } = line.finish();
  return {
    text,
    passages,
    sourceOf: ({ start, end }) => ({ start: offsets[start] ?? 0, end: end > start ? (offsets[end - 1] ?? 0) + 1 : (offsets[start] ?? 0) }),
    normalOf: ({ start, end }) => ({ start: firstAtLeast(offsets, start), end: firstAtLeast(offsets, end) }),
  };
}

interface Line {
  /** Parts what comes from what stands; the place at which the next passage begins. */
  begin(): number;
  add(prose: string, offset: number): void;
  length(): number;
  finish(): { readonly text: string; readonly offsets: readonly number[] };
}

function createLine(): Line {
  const signs: string[] = [];
  const offsets: number[] = [];
  const push = (sign: string, offset: number): void => {
    signs.push(sign);
    offsets.push(offset);
  };
  return {
    begin: () => {
      if (signs.length > 0 && signs.at(-1) !== ' ') push(' ', offsets.at(-1) ?? 0);
      return signs.length;
    },
    add(prose, offset) {
      const first = signs.length;
      for (let at = 0; at < prose.length; at++) {
        const sign = prose.charAt(at);
        if (/\s/.test(sign)) {
          if (signs.length > 0 && signs.at(-1) !== ' ') push(' ', offset + at);
          continue;
        }
        if (closing.test(sign) && signs.at(-1) === ' ' && signs.length > first) {
          signs.pop();
          offsets.pop();
        }
        push(sign, offset + at);
      }
    },
    length: () => (signs.at(-1) === ' ' ? signs.length - 1 : signs.length),
    finish: () => ({ text: signs.join('').trimEnd(), offsets }),
  };
}

/** The first index whose offset is `offset` or more; offsets rise. */
function firstAtLeast(offsets: readonly number[], offset: number): number {
  let low = 0;
  let high = offsets.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((offsets[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
