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
 * @param text the text that the ranges count in
 */
export function evidenceOf(traces: readonly Trace[], text: string, sentences: readonly SentenceFindings[]): Evidence[] {
  const narrow = traces.filter((trace) => !trace.broad).slice(0, mostTraces);
  const broad = traces.filter((trace) => trace.broad && !narrow.some((other) => contains(trace.range, other.range)));
  const clauses = narrow.map(({ range, reason }) => {
    const sentence = sentences.find((each) => contains(each.range, range));
    return { range: sentence ? clauseAround(text, sentence.range, range) : range, reason };
  });
  const kept: { range: TextRange; reasons: string[] }[] = [];
  for (const { range, reason } of [...clauses, ...broad]) {
    const other = kept.find((each) => overlaps(each.range, range));
    if (!other) kept.push({ range, reasons: [reason] });
    else if (!other.reasons.includes(reason)) other.reasons.push(reason);
  }
  return kept
    .slice(0, most)
    .sort((a, b) => a.range.start - b.range.start)
    .map(({ range, reasons }) => ({ range, reason: reasons.slice(0, mostReasons).join(', ') }));
}
