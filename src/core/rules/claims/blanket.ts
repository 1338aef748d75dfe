import type { EntryCoverage } from '../../coverage/types.js';
import { blanketMessage } from '../../words/claims.js';
import type { EntryRule } from '../types.js';

/** From so many claims on a pack can be claimed as a whole, however large it is. */
const many = 8;
/** From so many claims on, if they are nearly all points of the pack. */
const fewest = 4;
const nearlyAll = 0.8;

/**
 * Tells an entry that claims nearly all points of a pack, or eight of it, while for most of them no passage was found.
 * An assessor has to look for each claim; a claim of everything points nowhere. An entry without text is only unfinished.
 */
export const blanket: EntryRule = {
  codes: ['claim.blanket'],
  check({ checked: { document, coverage, findings } }, { packTitles }) {
    const claims = claimsByPack(coverage).filter(({ claimed, points, bare }) => claimed >= fewest && (claimed >= many || claimed >= nearlyAll * points) && 2 * bare > claimed);
    const [first] = document.claims;
    if (claims.length === 0 || !first || findings.words === 0) return [];
    const range = first.scope === 'entry' ? (document.frontMatter?.places.get('claims') ?? first.range) : first.range;
    return [{ code: 'claim.blanket', severity: 'warning', message: blanketMessage(claims.map((claim) => ({ ...claim, pack: packTitles.get(claim.pack) ?? claim.pack }))), range }];
  },
};

function claimsByPack({ points }: EntryCoverage): { pack: string; points: number; claimed: number; bare: number }[] {
  return [...new Set(points.map(({ pack }) => pack))].map((pack) => {
    const own = points.filter((point) => point.pack === pack);
    const claimed = own.filter((point) => point.claimed);
    return { pack, points: own.length, claimed: claimed.length, bare: claimed.filter(({ found }) => found === 'none').length };
  });
}
