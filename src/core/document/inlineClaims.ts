import { shift } from '../text/range.js';
import type { Claim, PlacedBlock } from './types.js';

/** A marking point's id in square or round brackets, or several parted by commas: `[CT.1]`, `(CC.3, CC.5)`. */
export const inlineClaimMark = /[[(]((?:[A-Za-z][A-Za-z0-9-]{0,15}(?:\.\d{1,3})+)(?:[ \t]*[,;&][ \t]*[A-Za-z][A-Za-z0-9-]{0,15}(?:\.\d{1,3})+)*)[\])]/g;

/**
 * The claims in a block's text. A mark at the end of a passage claims for that passage;
 * one inside it (a reference to a point) does not.
 */
export function inlineClaims({ start, block }: PlacedBlock): Claim[] {
  return block.passages.flatMap((passage) => {
    if (passage.quoted || passage.kind === 'heading') return [];
    return [...passage.prose.matchAll(inlineClaimMark)].flatMap((mark) => {
      const rest = passage.prose.slice(mark.index + mark[0].length).replace(inlineClaimMark, '');
      if (!/^[\s.!?)]*$/.test(rest)) return [];
      const listStart = mark.index + 1;
      return [...(mark[1] ?? '').matchAll(/[A-Za-z0-9.-]+/g)].map((id) => ({
        point: id[0],
        range: shift({ start: listStart + id.index, end: listStart + id.index + id[0].length }, start + passage.range.start),
        scope: shift(passage.range, start),
      }));
    });
  });
}
