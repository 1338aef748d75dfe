import { contains, overlaps, type TextRange } from '../text/range.js';
import type { Trace } from './types.js';

/** Words of the document that earn a point, with what they show. */
export interface Evidence {
  readonly range: TextRange;
  readonly reason: string;
}

const most = 8;

/**
 * The traces of a judgement as evidence: in order of place, each place once, whole sentences only where no
 * narrower words in them were marked, and at most eight.
 */
export function evidenceOf(traces: readonly Trace[]): Evidence[] {
  const narrow = traces.filter((trace) => !trace.broad);
  const broad = traces.filter((trace) => trace.broad && !narrow.some((other) => contains(trace.range, other.range)));
  const kept: Evidence[] = [];
  for (const { range, reason } of [...narrow, ...broad]) {
    if (!kept.some((other) => overlaps(other.range, range))) kept.push({ range, reason });
  }
  return kept.slice(0, most).sort((a, b) => a.range.start - b.range.start);
}
