import { shift } from '../text/range.js';
import { tagsAtEnd } from './tags.js';
import type { Claim, PlacedBlock } from './types.js';

/**
 * The claims in a block's text. A mark at the end of a passage claims for that passage;
 * one inside it (a reference to a point) does not. What looks like a mark and is none, as `[CC3]`, hides none before it.
 */
export function inlineClaims({ start, block }: PlacedBlock): Claim[] {
  return block.passages.flatMap((passage) =>
    tagsAtEnd(passage).flatMap(({ written, start: at, isClaim }) => {
      if (!isClaim) return [];
      return [...written.matchAll(/[A-Za-z0-9.-]+/g)].map(({ 0: point, index }) => ({
        point,
        range: shift({ start: at + index, end: at + index + point.length }, start + passage.range.start),
        scope: shift(passage.range, start),
      }));
    }),
  );
}
