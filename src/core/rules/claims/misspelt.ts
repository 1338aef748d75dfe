import type { Diagnostic } from '../../diagnostics/types.js';
import { inlineClaimMark } from '../../document/inlineClaims.js';
import type { Passage } from '../../document/types.js';
import { isClaimable } from '../../packs/claimable.js';
import { plainId } from '../../packs/missing.js';
import { misspeltClaimMessage } from '../../words/claims.js';
import type { EntryRule } from '../types.js';

/**
 * Brackets at the end of a passage that hold nearly the id of a marking point are not read as a claim, and nobody would
 * notice. Told at the brackets, with what was meant.
 *
 *     I rang her back. [CC3]       "[CC3]" is not read as a claim. Did you mean [CC.3]?
 *     I rang her back. [CT.l]
 *     I rang her back. (CC.3, CC 5)
 *
 * Only ids that are known but for capitals, signs, and letters that look like figures after a full stop are told. Round
 * brackets hold much else, so that there the capitals have to be those of the id; so they do for ids of one letter, which
 * have to stand in square brackets and without spaces: "(A1)", "[p. 1]" are no tags.
 */
export const misspelt: EntryRule = {
  codes: ['claim.misspelt'],
  check({ checked: { document, coverage } }) {
    const ids = coverage.points.flatMap(({ point: { point } }) => (isClaimable(point) ? [point.id] : []));
    return document.blocks.flatMap(({ start, block }) => block.passages.flatMap((passage) => told(passage, start + passage.range.start, ids)));
  },
};

const brackets = /[[(][^[\]()]{2,60}[\])]/g;
const parting = /[,;&/+]|\band\b|\s(?=\s*[A-Za-z])/;

function told({ prose, quoted, kind }: Passage, start: number, ids: readonly string[]): Diagnostic[] {
  if (quoted || kind === 'heading') return [];
  const diagnostics: Diagnostic[] = [];
  let end = prose.length;
  for (const mark of [...prose.matchAll(brackets)].reverse()) {
    const [written] = mark;
    if (!/^[\s.!?)]*$/.test(prose.slice(mark.index + written.length, end))) break;
    end = mark.index;
    if (isClaim(written)) continue;
    const meant = meantBy(written, ids);
    if (meant === undefined) break;
    const range = { start: start + mark.index, end: start + mark.index + written.length };
    diagnostics.unshift({ code: 'claim.misspelt', severity: 'warning', message: misspeltClaimMessage(written, meant), range, data: { kind: 'misspelt-claim', meant } });
  }
  return diagnostics;
}

function isClaim(written: string): boolean {
  return written.replace(inlineClaimMark, '') === '';
}

/** The tag that was meant, in the same brackets: one id, or several, each of which is known. */
function meantBy(written: string, known: readonly string[]): string | undefined {
  const [open, inner, close] = [written.charAt(0), written.slice(1, -1), written.slice(-1)];
  const ids = [[inner], inner.split(parting).filter((part) => part.trim() !== '')].map((parts) => parts.map((part) => nearest(part.trim(), known, open === '[')));
  const whole = ids.find((each) => each.every((id) => id !== undefined));
  return whole && `${open}${whole.join(', ')}${close}`;
}

function nearest(part: string, known: readonly string[], square: boolean): string | undefined {
  if (!/^[a-z][a-z\d.,:_\s-]*[\dlio|][.,:\s]*$/i.test(part)) return undefined;
  const figures = part.replace(/[.,:][\s\dlIiOo|]+$/, (end) => end.replace(/[lIi|]/g, '1').replace(/[oO]/g, '0'));
  const near = known.filter((id) => plainId(id) === plainId(figures) && fits(part, id, square));
  return near.length === 1 ? near[0] : undefined;
}

function fits(part: string, id: string, square: boolean): boolean {
  const letters = /^[A-Za-z]+/.exec(id)?.[0] ?? '';
  const isAsWritten = part.replace(/[^A-Za-z\d]/g, '').startsWith(letters);
  return letters.length === 1 ? square && isAsWritten && !/\s/.test(part) : square || isAsWritten;
}
