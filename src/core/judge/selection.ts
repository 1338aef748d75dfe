import { counts } from '../findings/readFindings.js';
import { signalNames, type Findings, type Mention, type SentenceFindings, type SignalName } from '../findings/types.js';
import type { Trace, Vocabulary } from './types.js';

/** Which mentions a keyword takes. */
export interface Selection {
  /** Signals that must all stand around the mention. */
  readonly where?: readonly SignalName[];
  /** Signals none of which may stand in its sentence. */
  readonly unless?: readonly SignalName[];
}

/** How many sentences away a signal still stands "around" a mention; 0 for those not named. */
const reach: Partial<Record<SignalName, number>> = { workplace: 4, customer: 3, concrete: 1, done: 1, usual: 1, reason: 1, result: 1 };

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
export function standsAround(signal: SignalName, index: number, sentences: readonly SentenceFindings[]): boolean {
  const distance = reach[signal] ?? 0;
  const section = sentences[index]?.section;
  for (let i = Math.max(0, index - distance); i <= Math.min(sentences.length - 1, index + distance); i++) {
    const sentence = sentences[i];
    if (sentence && sentence.section === section && sentence.signals.has(signal)) return true;
  }
  return false;
}

/** Whether a sentence is one that the selection takes. */
export function takes(index: number, selection: Selection, sentences: readonly SentenceFindings[]): boolean {
  const own = sentences[index]?.signals;
  const { where = [], unless = [] } = selection;
  return !unless.some((signal) => own?.has(signal)) && where.every((signal) => standsAround(signal, index, sentences));
}

/** The mentions of a concept or category that count and that the selection takes, in order. */
export function select(id: string, findings: Findings, vocabulary: Vocabulary, selection: Selection = {}): readonly Mention[] {
  const { where = [], unless = [] } = selection;
  const mentioned = mentionsOf(id, findings, vocabulary);
  if (where.length === 0 && unless.length === 0) return mentioned.counting;
  const named = where.some((signal) => signal === 'denied' || signal === 'copied');
  const possible = named ? mentioned.all.filter((mention) => counts(mention, findings.sentences) || asked(mention, selection, findings)) : mentioned.counting;
  return possible.filter((mention) => takes(mention.sentence, selection, findings.sentences));
}

/** The mentions of a concept or category, in order. */
interface Mentioned {
  readonly all: readonly Mention[];
  /** Those that count where nothing else is said. */
  readonly counting: readonly Mention[];
}

/** What was looked up in one entry's findings. */
interface Index {
  readonly byConcept: ReadonlyMap<string, readonly Mention[]>;
  /** By the set of concepts that an id stands for. */
  readonly byConcepts: Map<ReadonlySet<string>, Mentioned>;
}

const indexes = new WeakMap<Findings, Index>();
const nothing: Mentioned = { all: [], counting: [] };

function mentionsOf(id: string, findings: Findings, vocabulary: Vocabulary): Mentioned {
  const concepts = vocabulary.conceptsOf(id);
  if (!concepts) return nothing;
  const { byConcept, byConcepts } = indexes.get(findings) ?? indexOf(findings);
  let mentioned = byConcepts.get(concepts);
  if (!mentioned) {
    const all = [...concepts].flatMap((concept) => byConcept.get(concept) ?? []);
    if (vocabulary.isCategory(id)) all.sort((a, b) => a.range.start - b.range.start);
    mentioned = { all, counting: all.filter((mention) => counts(mention, findings.sentences)) };
    byConcepts.set(concepts, mentioned);
  }
  return mentioned;
}

function indexOf(findings: Findings): Index {
  const byConcept = new Map<string, Mention[]>();
  for (const mention of findings.mentions) {
    const list = byConcept.get(mention.concept);
    if (list) list.push(mention);
    else byConcept.set(mention.concept, [mention]);
  }
  const index = { byConcept, byConcepts: new Map<ReadonlySet<string>, Mentioned>() };
  indexes.set(findings, index);
  return index;
}

/** Of mentions in order, those whose sentence is one from `first` to `last`. */
export function inSentences(mentions: readonly Mention[], first: number, last: number): readonly Mention[] {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.sentence ?? 0) < first) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (end < mentions.length && (mentions[end]?.sentence ?? last) <= last) end++;
  return mentions.slice(low, end);
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
