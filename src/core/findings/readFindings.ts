import type { Block, EvidenceDocument, EvidenceKind, Passage } from '../document/types.js';
import { inlineClaimMark } from '../document/tags.js';
import { contains, overlaps, shift, type TextRange } from '../text/range.js';
import { cutIntoWords, endOf, type WordsReading } from '../text/words.js';
import { createCopyFinder } from './copiedText.js';
import { deniedStretches } from './denial.js';
import { createPhraseMatcher } from './phraseMatcher.js';
import { parsePhrase, type PhrasePart } from './phrases.js';
import { bitsOf, signalsOf } from './signalBits.js';
import { signals } from './signals/index.js';
import { kinds, kindsIn } from './wordKinds.js';
import { signalNames, type Findings, type Likeness, type Mention, type SentenceFindings, type SignalName } from './types.js';

/** What a reader looks for. */
export interface Lexicon {
  /** Parsed phrases by concept id. */
  readonly concepts: ReadonlyMap<string, readonly (readonly PhrasePart[])[]>;
  readonly scorer?: LikenessScorer;
  /** The packs' own explanations: a sentence copied from them earns nothing. */
  readonly criteria?: readonly string[];
}

/** Learnt scorers over sentences; see `learning/`. */
export interface LikenessScorer {
  /** Reads a sentence once, with the words that it was cut into; the answer is kept with its block. */
  readSentence(text: string, cut?: WordsReading): unknown;
  /** Scores an entry from its sentences' readings. */
  score(sentences: readonly ScoredSentence[], kind: EvidenceKind | null): Readonly<Record<string, Likeness>>;
}

/** A sentence as the scorers see it. */
export interface ScoredSentence {
  readonly reading: unknown;
  readonly sentence: SentenceFindings;
  readonly text: string;
  /** Its place among the entry's sentences. */
  readonly index: number;
}

/**
 * Reads documents for one set of packs. What it read of a block is kept as long as the block lives.
 * The kind of evidence is the front matter's unless another is given.
 */
export type FindingsReader = (document: EvidenceDocument, kind?: EvidenceKind) => Findings;

/** A sentence, read by itself. */
class SentenceReading {
  constructor(
    /** Counted from the block's start, as are the mentions'. */
    readonly range: TextRange,
    readonly passage: Passage,
    readonly text: string,
    readonly words: number,
    readonly signals: ReadonlySet<SignalName>,
    readonly mentions: readonly MentionReading[],
    /** What the scorer made of it. */
    readonly scored: unknown,
  ) {}
}

class MentionReading {
  constructor(
    readonly concept: string,
    readonly start: number,
    readonly end: number,
    readonly denied: boolean,
  ) {}
}

/*
 * What is kept of a text is made by classes, though it is plain data: of objects that are written down as literals, V8 takes
 * those for long-lived that were met by an early collection of garbage, and all that they hold then lives too long.
 */

class FoundSentence implements SentenceFindings {
  constructor(
    readonly range: TextRange,
    readonly kind: Passage['kind'],
    readonly section: number,
    readonly words: number,
    readonly signals: ReadonlySet<SignalName>,
  ) {}
}

class FoundMention implements Mention {
  constructor(
    readonly concept: string,
    readonly range: TextRange,
    readonly sentence: number,
    readonly denied: boolean,
  ) {}
}

class SentenceToScore implements ScoredSentence {
  constructor(
    readonly reading: unknown,
    readonly sentence: SentenceFindings,
    readonly text: string,
    readonly index: number,
  ) {}
}

const detectors = signals.flatMap(({ name, detect }) => (detect ? [{ bit: bitsOf([name]), detect }] : []));
const copiedBit = bitsOf(['copied']);
const deniedBit = bitsOf(['denied']);
const nothingDenied: ReturnType<typeof deniedStretches> = [];

let parsedSignals: readonly { readonly label: number; readonly parts: readonly PhrasePart[] }[] | undefined;

/** The phrases of all signals, labelled by the place of their bit; parsed at the first call, as they never change. */
function signalPhrases(): NonNullable<typeof parsedSignals> {
  parsedSignals ??= signals.flatMap(({ name, phrases }) => phrases.map((phrase) => ({ label: signalNames.indexOf(name), parts: parsePhrase(phrase) })));
  return parsedSignals;
}

/** Makes the one function that turns a document into findings. */
export function createFindingsReader(lexicon: Lexicon): FindingsReader {
  const concepts = [...lexicon.concepts.keys()];
  const conceptPhrases = concepts.flatMap((concept, index) => (lexicon.concepts.get(concept) ?? []).map((parts) => ({ label: signalNames.length + index, parts })));
  const matcher = createPhraseMatcher([...signalPhrases(), ...conceptPhrases], signalNames.length);
  const isCopied = createCopyFinder(lexicon.criteria ?? []);
  const self = {};

  const readSentence = (passage: Passage, prose: string, range: TextRange): SentenceReading => {
    const offset = passage.range.start;
    const cut = cutIntoWords(prose, range.start - offset, range.end - offset);
    const { words } = cut;
    const text = prose.slice(range.start - offset, range.end - offset);
    const context = { words, kinds: kindsIn(words), signs: cut.signs, text, passage };
    const { bits, matches } = matcher(words);
    let found = bits;
    for (const { detect, bit } of detectors) if ((found & bit) === 0 && detect(context)) found |= bit;
    if ((found & copiedBit) === 0 && !passage.quoted && isCopied(words)) found |= copiedBit;
    const denied = (context.kinds & kinds.denial) === 0 ? nothingDenied : deniedStretches(cut, text, range.start - offset);
    if (denied.length > 0) found |= deniedBit;
    const mentions: MentionReading[] = [];
    for (const { label, first, end } of matches) {
      const isDenied = denied.length > 0 && denied.some((stretch) => stretch.first < first && first < stretch.end);
      mentions.push(new MentionReading(concepts[label - signalNames.length] ?? '', (cut.starts[first] ?? 0) + offset, endOf(cut, end - 1) + offset, isDenied));
    }
    return new SentenceReading(range, passage, text, words.length, signalsOf(found), mentions, lexicon.scorer?.readSentence(text, cut));
  };

  const readBlock = (block: Block): readonly SentenceReading[] => {
    const known = block.kept.by(self);
    if (known) return known as readonly SentenceReading[];
    const readings: SentenceReading[] = [];
    for (const passage of block.passages) {
      const prose = /[[(]/.test(passage.prose) ? passage.prose.replace(inlineClaimMark, (mark) => ' '.repeat(mark.length)) : passage.prose;
      for (const range of passage.sentences) readings.push(readSentence(passage, prose, range));
    }
    block.kept.keep(self, readings);
    return readings;
  };

  return (document, kind = document.frontMatter?.kind) => gather(document, kind ?? null, readBlock, lexicon.scorer);
}

function gather(
  document: EvidenceDocument,
  kind: EvidenceKind | null,
  readBlock: (block: Block) => readonly SentenceReading[],
  scorer: LikenessScorer | undefined,
): Findings {
  const sentences: SentenceFindings[] = [];
  const mentions: Mention[] = [];
  const scored: ScoredSentence[] = [];
  let section = 0;
  let lastHeading: TextRange | undefined;
  for (const { start, block } of document.blocks) {
    for (const { range: own, passage, text, words, signals, mentions: read, scored: reading } of readBlock(block)) {
      const range = shift(own, start);
      if (passage.kind === 'heading') {
        if (!(lastHeading && overlaps(lastHeading, range))) section++;
        lastHeading = range;
      }
      const index = sentences.length;
      const sentence = new FoundSentence(range, passage.kind, section, words, signals);
      sentences.push(sentence);
      scored.push(new SentenceToScore(reading, sentence, text, index));
      for (const mention of read) mentions.push(new FoundMention(mention.concept, { start: mention.start + start, end: mention.end + start }, index, mention.denied));
    }
  }
  return {
    kind,
    words: sentences.reduce((sum, sentence) => sum + (sentence.kind === 'heading' ? 0 : sentence.words), 0),
    signals: countSignals(sentences),
    sentences,
    mentions,
    likeness: scorer?.score(scored, kind) ?? {},
  };
}

/** Whether a mention counts where nothing else is said: not denied, not in a heading, not in copied text. */
export function counts(mention: Mention, sentences: readonly SentenceFindings[]): boolean {
  const sentence = sentences[mention.sentence];
  return !mention.denied && sentence !== undefined && sentence.kind !== 'heading' && !sentence.signals.has('copied') && contains(sentence.range, mention.range);
}

function countSignals(sentences: readonly SentenceFindings[]): Record<SignalName, number> {
  const bySet = new Map<ReadonlySet<SignalName>, number>();
  for (const { signals } of sentences) bySet.set(signals, (bySet.get(signals) ?? 0) + 1);
  const totals = Object.fromEntries(signalNames.map((name) => [name, 0])) as Record<SignalName, number>;
  for (const [signals, count] of bySet) for (const name of signals) totals[name] += count;
  return totals;
}
