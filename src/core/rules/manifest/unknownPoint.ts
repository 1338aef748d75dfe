import { escapePointer } from '../../data/validate.js';
import { isPackMissing, likeness, plainId } from '../../packs/missing.js';
import { nearestName } from '../../text/nearestName.js';
import { unknownPolicyPointMessage } from '../../words/portfolio.js';
import type { PlacedDiagnostic, PortfolioRule } from '../types.js';

/**
 * Tells a marking point that the manifest's policy names and no pack in force has: its rule would hold for nothing. Told
 * at the id. Where a pack that the manifest names is not there, which is told already, quiet of an id that may be its.
 */
export const unknownPoint: PortfolioRule = {
  codes: ['portfolio.unknown-point'],
  check({ manifest, pointIds, packTitles, packLeftOut }) {
    if (!manifest || pointIds.size === 0) return [];
    const mayBeElsewhere = isPackMissing(manifest.packs, packTitles, packLeftOut);
    const unknown = Object.keys(manifest.policy?.points ?? {}).filter((id) => !pointIds.has(id) && !(mayBeElsewhere && likeness(id, pointIds) === undefined));
    return unknown.map((id): PlacedDiagnostic => ({
      key: undefined,
      diagnostic: { code: 'portfolio.unknown-point', severity: 'warning', message: unknownPolicyPointMessage(id, [...packTitles.values()], nearestPoint(id, [...pointIds])), range: manifest.keyRangeOf(`/policy/points/${escapePointer(id)}`) },
    }));
  },
};

/** The id in other capitals, or written with another sign between its parts; a figure changed is another point. */
function nearestPoint(id: string, known: readonly string[]): string | undefined {
  return known.find((each) => plainId(each) === plainId(id)) ?? nearestName(id, known.filter((each) => each.replace(/\D/g, '') === id.replace(/\D/g, '')));
}
