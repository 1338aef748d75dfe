import type { Diagnostic } from '../../diagnostics/types.js';
import { tagsAtEnd, type Tag } from '../../document/tags.js';
import { isClaimable } from '../../packs/claimable.js';
import { plainId } from '../../packs/missing.js';
import { shift } from '../../text/range.js';
import { misspeltClaimMessage } from '../../words/claims.js';
import type { EntryRule } from '../types.js';

/**
 * Brackets at the end of a passage that hold nearly the id of a marking point are not read as a claim, and nobody would
 * notice. Told at the brackets, with what was meant.
 *
 *     I rang her back. [CC3]       "[CC3]" is not read as a claim. Did you mean [CC.3]?
 *     I rang her back. [CT.l]
 *     I rang her back. (CC.3, CC 5)
 *     I rang her back. [CC.3, 5]
 *
 * Only ids that are known but for capitals, signs, and letters that look like figures after a full stop are told, and
 * bare numbers behind them; not where a link, a comment or emphasis stands in the brackets, which mending would lose.
 * Round brackets hold much else: there the capitals have to be those of the id, and letters with figures alone, as in
 * "Canterbury (CT1)", are told only beside an id that is rightly written. Ids of one letter have to stand in square
 * brackets, in their capitals and without spaces: "(A1)", "[p. 1]" are no tags.
 */
export const misspelt: EntryRule = {
  codes: ['claim.misspelt'],
  check({ checked: { document, coverage } }) {
    const known = coverage.points.flatMap(({ point: { point } }) => (isClaimable(point) ? [point.id] : []));
    return document.blocks.flatMap(({ start, block }) =>
      block.passages.flatMap((passage) => told(tagsAtEnd(passage), start + passage.range.start, document.text, known)),
    );
  },
};

/** @param start where the passage of the tags begins in the text */
function told(tags: readonly Tag[], start: number, text: string, known: readonly string[]): Diagnostic[] {
  const besideRight = tags.some(({ ids }) => ids.some((id) => known.includes(id)));
  return tags.flatMap((tag): Diagnostic[] => {
    const range = shift({ start: tag.start, end: tag.start + tag.written.length }, start);
    if (tag.isClaim || text.slice(range.start, range.end) !== tag.written) return [];
    const meant = meantBy(tag, known, besideRight);
    return meant === undefined ? [] : [{ code: 'claim.misspelt', severity: 'warning', message: misspeltClaimMessage(tag.written, meant), range, data: { kind: 'misspelt-claim', meant } }];
  });
}

/** The tag that was meant, in the same brackets: one id, or several, each of which is known. */
function meantBy({ written, ids }: Tag, known: readonly string[], besideRight: boolean): string | undefined {
  const [open, close] = [written.charAt(0), written.slice(-1)];
  const square = open === '[';
  if (!square && !besideRight && ids.every((id) => /^[A-Za-z]*\d+$/.test(id))) return undefined;
  const meant: string[] = [];
  for (const id of ids) {
    const near = /^\d+$/.test(id) ? known.find((each) => each === meant.at(-1)?.replace(/\d+$/, id)) : nearest(id, known, square);
    if (near === undefined) return undefined;
    meant.push(near);
  }
  return `${open}${meant.join(', ')}${close}`;
}

function nearest(written: string, known: readonly string[], square: boolean): string | undefined {
  const figures = written.replace(/[.,:][\s\dlIiOo|]+$/, (end) => end.replace(/[lIi|]/g, '1').replace(/[oO]/g, '0'));
  const near = known.filter((id) => plainId(id) === plainId(figures) && fits(written, id, square));
  return near.length === 1 ? near[0] : undefined;
}

function fits(written: string, id: string, square: boolean): boolean {
  const letters = /^[A-Za-z]+/.exec(id)?.[0] ?? '';
  const isAsWritten = written.replace(/[^A-Za-z\d]/g, '').startsWith(letters);
  return letters.length === 1 ? square && isAsWritten && !/\s/.test(written) : square || isAsWritten;
}
