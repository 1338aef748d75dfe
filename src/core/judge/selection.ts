import { counts } from '../findings/readFindings.js';
import { bitsOf } from '../findings/signalBits.js';
import { signalNames, type Findings, type Mention, type SignalName } from '../findings/types.js';
import type { Judging } from './judging.js';
import type { Trace, Vocabulary } from './types.js';

/** Which mentions a keyword takes. */
export interface Selection {
  /** Signals that must all stand around the mention. */
  readonly where?: readonly SignalName[];
  /** Signals none of which may stand in its sentence. */
  readonly unless?: readonly SignalName[];
}

/** The part of a keyword's schema that selects mentions by signals. */
export const selectionSchema = {
  where: {
    description: 'Signals that must all stand around the mention: in its sentence, or near it (workplace within four sentences, customer within three; concrete, done, usual, reason and result within one).',
    type: 'array',
    items: { type: 'string', enum: [...signalNames] },
    uniqueItems: true,
    maxItems: signalNames.length,
  },
  unless: {
    description: 'Signals none of which may stand in the sentence of the mention.',
    type: 'array',
    items: { type: 'string', enum: [...signalNames] },
    uniqueItems: true,
    maxItems: signalNames.length,
  },
};

/** Whether the signal stands in the sentence or as near to it, in the same section, as that signal reaches. */
export function standsAround(signal: SignalName, index: number, judging: Judging): boolean {
  return ((judging.bits().around[index] ?? 0) & bitsOf([signal])) !== 0;
}

/** Tells of sentences, again and again, whether a selection takes them. */
export function takerOf({ where = [], unless = [] }: Selection, judging: Judging): (index: number) => boolean {
  const { own, around } = judging.bits();
  const wanted = bitsOf(where);
  const unwanted = bitsOf(unless);
  return (index) => ((own[index] ?? 0) & unwanted) === 0 && ((around[index] ?? 0) & wanted) === wanted;
}

/** The mentions of a concept or category that count and that the selection takes, in order. */
export function select(id: string, judging: Judging, vocabulary: Vocabulary, selection: Selection = {}): readonly Mention[] {
  const concepts = vocabulary.conceptsOf(id);
  if (!concepts) return [];
  const { where = [], unless = [] } = selection;
  const { findings } = judging;
  const mentioned = judging.mentionsOf(concepts);
  if (where.length === 0 && unless.length === 0) return mentioned.counting;
  const named = where.some((signal) => signal === 'denied' || signal === 'copied');
  const possible = named ? mentioned.all().filter((mention) => counts(mention, findings.sentences) || asked(mention, selection, findings)) : mentioned.counting;
  if (possible.length === 0) return possible;
  const takesSentence = takerOf(selection, judging);
  return possible.filter((mention) => takesSentence(mention.sentence));
}

/** Of mentions in order, those whose sentence is one from `first` to `last`. */
export function inSentences(mentions: readonly Mention[], first: number, last: number): readonly Mention[] {
  const start = firstFrom(mentions, first);
  let end = start;
  while (end < mentions.length && (mentions[end]?.sentence ?? last) <= last) end++;
  return mentions.slice(start, end);
}

/** Whether the sentence of any of some mentions in order is one from `first` to `last`. */
export function anyInSentences(mentions: readonly Mention[], first: number, last: number): boolean {
  const mention = mentions[firstFrom(mentions, first)];
  return mention !== undefined && mention.sentence <= last;
}

/** The place of the first mention from a sentence on. */
function firstFrom(mentions: readonly Mention[], sentence: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.sentence ?? 0) < sentence) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Denied or copied mentions count only where the selection names that signal. */
function asked(mention: Mention, selection: Selection, findings: Findings): boolean {
  const signals = findings.sentences[mention.sentence]?.signals;
  const named = selection.where ?? [];
  return (!mention.denied || named.includes('denied')) && (!signals?.has('copied') || named.includes('copied')) && (mention.denied || signals?.has('copied') === true) && findings.sentences[mention.sentence]?.kind !== 'heading';
}

/** The traces of mentions, each with its concept's label. */
export function tracesOf(mentions: readonly Mention[], vocabulary: Vocabulary): Trace[] {
  return mentions.map(({ range, concept }) => ({ range, reason: vocabulary.labelOf(concept), broad: false }));
}
