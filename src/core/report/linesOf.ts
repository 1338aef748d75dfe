import type { LineIndex } from '../text/lineIndex.js';
import type { ReportedGroup } from './types.js';

/** The lines of every file of a portfolio at which something can be told, by path. */
export function linesOf({ manifest, records, portfolio }: ReportedGroup): ReadonlyMap<string, LineIndex> {
  return new Map([
    ...[...(manifest ? [manifest] : []), ...records].map(({ path, lines }) => [path, lines] as const),
    ...portfolio.entries.map(({ key, checked }) => [key, checked.document.lines] as const),
  ]);
}
