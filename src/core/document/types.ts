import type { LineIndex } from '../text/lineIndex.js';
import type { TextRange } from '../text/range.js';
import type { KeptReading } from './keptReading.js';

/** The kinds of evidence that an entry's front matter can name as its `type`. */
export const evidenceKinds = [
  'reflective-account',
  'written-answer',
  'professional-discussion',
  'witness-statement',
  'observation',
  'work-product',
  'case-study',
] as const;

/** What an entry is, as its front matter says. */
export type EvidenceKind = (typeof evidenceKinds)[number];

/** How a passage stands in the Markdown. A `chat` is a fence without a language: mostly a pasted chat or e-mail. */
export type PassageKind = 'heading' | 'paragraph' | 'item' | 'row' | 'quote' | 'chat';

/** One unit of prose: a heading, paragraph, list item, table row, or a paragraph of quoted text. */
export interface Passage {
  readonly kind: PassageKind;
  /** Where it stands. In a block: counted from the block's start. In a document: from the text's start. */
  readonly range: TextRange;
  /**
   * The passage's source with everything that is not prose (Markdown signs, link targets, comments)
   * replaced by spaces, so that an offset in `prose` is an offset in the source less `range.start`.
   */
  readonly prose: string;
  /** The sentences of the prose, as offsets counted like `range`. */
  readonly sentences: readonly TextRange[];
  /** The heading's level, 1 to 6; only for headings. */
  readonly level?: number;
  /** Whether the words are somebody else's, or pasted: block quotes and fences without a language. */
  readonly quoted: boolean;
}

/** A stretch of Markdown that can be read on its own: nothing before or after it changes how it parses. */
export interface Block {
  readonly text: string;
  /** Ranges counted from the block's start. */
  readonly passages: readonly Passage[];
  /** HTML comments in order, wherever they stand but in code. */
  readonly comments: readonly TextRange[];
  /** What a later reader made of it. */
  readonly kept: KeptReading;
}

/** A block at its place in a document. */
export interface PlacedBlock {
  /** Offset of the block in the document's text. */
  readonly start: number;
  readonly block: Block;
  /** Set when it is beyond what is read: its passages are left out. */
  readonly unread?: true;
}

/** What was wrong with a document or its front matter. */
export interface DocumentProblem {
  /** A dotted, documented code, for instance `frontMatter.syntax`. */
  readonly code: string;
  /** Plain English, for the screen. */
  readonly message: string;
  readonly range: TextRange;
  readonly severity: 'error' | 'warning';
}

/** A claim of a marking point by the learner. */
export interface Claim {
  /** The marking point's id as written, for instance `CT.1`. */
  readonly point: string;
  /** Where the id stands. */
  readonly range: TextRange;
  /** `entry` when claimed in the front matter; else the passage that carries the inline mark. */
  readonly scope: 'entry' | TextRange;
}

/** What an entry's front matter says, after checking. */
export interface FrontMatter {
  /** The whole block with its fences. */
  readonly range: TextRange;
  /** Whether it marks the file as evidence: it has a `type` that is a kind of evidence. */
  readonly id?: string;
  readonly kind?: EvidenceKind;
  readonly title?: string;
  readonly learner?: string;
  readonly date?: string;
  readonly packs?: readonly string[];
  readonly claims: readonly Claim[];
  /** All top-level fields as plain data, for what later readers need. */
  readonly data: Readonly<Record<string, unknown>>;
  /** Where each field stands, by dotted path (`witness.name`); the range of the value, or of the key when the value is empty. */
  readonly places: ReadonlyMap<string, TextRange>;
}

/** A Markdown file, parsed: plain data that the readers of findings work on. */
export interface EvidenceDocument {
  /** The text without a byte-order mark. All ranges count in it. */
  readonly text: string;
  readonly lines: LineIndex;
  readonly frontMatter: FrontMatter | undefined;
  readonly blocks: readonly PlacedBlock[];
  /** Every claim: those of the front matter first, then inline ones in order. */
  readonly claims: readonly Claim[];
  readonly problems: readonly DocumentProblem[];
}
