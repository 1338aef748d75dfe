import type { SentenceFindings } from '../findings/types.js';
import { clauseAround } from '../text/clauses.js';
import { contains, overlaps, type TextRange } from '../text/range.js';
import type { Trace } from './types.js';

/** Words of the document that earn a point, with what they show. */
export interface Evidence {
  readonly range: TextRange;
  readonly reason: string;
}

const most = 8;
/** Traces beyond these are not looked at. */
const mostTraces = 1_000;
const mostReasons = 3;

/**
 * The traces of a judgement as evidence, in order of place: each mention with the clause that it stands in,
 * whole sentences only where no narrower words in them were marked, and at most eight.
 */
export type EvidenceReader = (traces: readonly Trace[]) => Evidence[];

/**
 * Makes the reader of one entry's evidence. One mention serves many points: its clause is looked for once.
 * @param text the text that the ranges count in
 */
export function createEvidenceReader(text: string, sentences: readonly SentenceFindings[]): EvidenceReader {
  const clauses = new Map<TextRange, TextRange>();
  const clauseOf = (sentence: SentenceFindings, words: TextRange): TextRange => {
    let clause = clauses.get(words);
    if (!clause) clauses.set(words, (clause = clauseAround(text, sentence.range, words)));
    return clause;
  };
  return (traces) => evidenceOf(traces, sentences, clauseOf);
}

function evidenceOf(traces: readonly Trace[], sentences: readonly SentenceFindings[], clauseOf: (sentence: SentenceFindings, words: TextRange) => TextRange): Evidence[] {
  const narrow = traces.filter((trace) => !trace.broad).slice(0, mostTraces);
  const broad = traces.filter((trace) => trace.broad && !narrow.some((other) => contains(trace.range, other.range)));
  const kept: { range: TextRange; reasons: string[] }[] = [];
  const keep = (range: TextRange, reason: string): void => {
    const other = kept.find((each) => overlaps(each.range, range));
    if (other) {
      if (!other.reasons.includes(reason)) other.reasons.push(reason);
    } else if (kept.length < most) {
      kept.push({ range, reasons: [reason] });
    }
  };
  for (const { range, reason } of narrow) {
    const sentence = sentenceOf(range, sentences);
    if (kept.length < most || kept.some((each) => overlaps(each.range, sentence?.range ?? range))) keep(sentence ? clauseOf(sentence, range) : range, reason);
  }
  for (const { range, reason } of broad) keep(range, reason);
  return kept
    .sort((a, b) => a.range.start - b.range.start)
    .map(({ range, reasons }) => ({ range, reason: reasons.slice(0, mostReasons).join(', ') }));
}

/** The sentence that holds a range, of sentences in order. */
function sentenceOf(range: TextRange, sentences: readonly SentenceFindings[]): SentenceFindings | undefined {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.range.end ?? range.end) < range.end) low = middle + 1;
    else high = middle;
  }
  const sentence = sentences[low];
  return sentence && contains(sentence.range, range) ? sentence : undefined;
}
