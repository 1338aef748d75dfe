import { counts } from '../findings/readFindings.js';
import { signalNames, type Findings, type Mention, type SentenceFindings, type SignalName } from '../findings/types.js';
import { bitsOf, signalBits } from './around.js';
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
export function standsAround(signal: SignalName, index: number, sentences: readonly SentenceFindings[]): boolean {
  return ((signalBits(sentences).around[index] ?? 0) & bitsOf([signal])) !== 0;
}

/** Whether a sentence is one that the selection takes. */
export function takes(index: number, selection: Selection, sentences: readonly SentenceFindings[]): boolean {
  return takerOf(selection, sentences)(index);
}

/** Tells of sentences, again and again, whether a selection takes them. */
function takerOf({ where = [], unless = [] }: Selection, sentences: readonly SentenceFindings[]): (index: number) => boolean {
  const { own, around } = signalBits(sentences);
  const wanted = bitsOf(where);
  const unwanted = bitsOf(unless);
  return (index) => ((own[index] ?? 0) & unwanted) === 0 && ((around[index] ?? 0) & wanted) === wanted;
}

/** The mentions of a concept or category that count and that the selection takes, in order. */
export function select(id: string, findings: Findings, vocabulary: Vocabulary, selection: Selection = {}): readonly Mention[] {
  const { where = [], unless = [] } = selection;
  const mentioned = mentionsOf(id, findings, vocabulary);
  if (where.length === 0 && unless.length === 0) return mentioned.counting;
  const named = where.some((signal) => signal === 'denied' || signal === 'copied');
  const possible = named ? mentioned.all.filter((mention) => counts(mention, findings.sentences) || asked(mention, selection, findings)) : mentioned.counting;
  const takesSentence = takerOf(selection, findings.sentences);
  return possible.filter((mention) => takesSentence(mention.sentence));
}

/** The mentions of a concept or category, in order. */
interface Mentioned {
  readonly all: readonly Mention[];
  /** Those that count where nothing else is said. */
  readonly counting: readonly Mention[];
}

/** What was looked up in one entry's findings. */
interface Index {
  readonly findings: Findings;
  readonly byConcept: ReadonlyMap<string, Mentioned>;
  /** By the set of concepts that an id stands for. */
  readonly byConcepts: Map<ReadonlySet<string>, Mentioned>;
}

/** An entry is judged in one go: what was looked up last is asked for again and again. */
let latest: Index | undefined;
const nothing: Mentioned = { all: [], counting: [] };

function mentionsOf(id: string, findings: Findings, vocabulary: Vocabulary): Mentioned {
  const concepts = vocabulary.conceptsOf(id);
  if (!concepts) return nothing;
  if (latest?.findings !== findings) latest = indexOf(findings);
  const { byConcept, byConcepts } = latest;
  let mentioned = byConcepts.get(concepts);
  if (!mentioned) {
    const each = [...concepts].flatMap((concept) => byConcept.get(concept) ?? []);
    mentioned = each.length === 1 && each[0] ? each[0] : { all: joined(each.map(({ all }) => all)), counting: joined(each.map(({ counting }) => counting)) };
    byConcepts.set(concepts, mentioned);
  }
  return mentioned;
}

/** Mentions of several concepts, in order of place. */
function joined(lists: readonly (readonly Mention[])[]): readonly Mention[] {
  return lists.flat().sort((a, b) => a.range.start - b.range.start);
}

function indexOf(findings: Findings): Index {
  const byConcept = new Map<string, { all: Mention[]; counting: Mention[] }>();
  for (const mention of findings.mentions) {
    let mentioned = byConcept.get(mention.concept);
    if (!mentioned) byConcept.set(mention.concept, (mentioned = { all: [], counting: [] }));
    mentioned.all.push(mention);
    if (counts(mention, findings.sentences)) mentioned.counting.push(mention);
  }
  return { findings, byConcept, byConcepts: new Map() };
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
