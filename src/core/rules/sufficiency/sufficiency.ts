import { gapsOf } from '../../portfolio/sufficiency.js';
import type { PortfolioPoint } from '../../coverage/coverPortfolio.js';
import type { TextRange } from '../../text/range.js';
import { insufficientMessage } from '../../words/evidenceRules.js';
import { gapInWords } from '../../words/portfolio.js';
import type { PlacedDiagnostic, PortfolioRule, RuleEntry } from '../types.js';

/**
 * Tells of a marking point that is found and for which the policy asks for more: another kind of evidence, or more
 * pieces. Told once, at the claim in the entry that serves the point best, else at the first words that earn it there;
 * only when the whole portfolio is seen.
 */
export const sufficiency: PortfolioRule = {
  codes: ['sufficiency.kind-missing', 'sufficiency.too-few'],
  check({ points, policy, entries, whole }) {
    if (!whole) return [];
    return points.flatMap((point) => {
      const gaps = gapsOf(point, policy);
      const place = gaps.length > 0 ? placeOf(point, entries) : undefined;
      if (!place) return [];
      return gaps.map((gap): PlacedDiagnostic => ({ key: place.key, diagnostic: { code: `sufficiency.${gap.kind}`, severity: 'information', message: insufficientMessage(point, gap), range: place.range, data: { kind: 'gap', pack: point.pack, point: point.point.point.id, lacking: gapInWords(gap) } } }));
    });
  },
};

function placeOf({ point, pack, serving }: PortfolioPoint, entries: readonly RuleEntry[]): { readonly key: string; readonly range: TextRange } | undefined {
  const found = serving.filter((each) => each.found === 'found');
  const best = found.find(({ claimed }) => claimed) ?? found[0];
  const entry = entries.find(({ key }) => key === best?.key);
  if (!entry) return undefined;
  const { document, coverage } = entry.checked;
  const claim = document.claims.find((each) => each.point === point.point.id);
  const evidence = coverage.points.find((each) => each.pack === pack && each.point.point.id === point.point.id)?.evidence[0];
  return { key: entry.key, range: claim?.range ?? evidence?.range ?? { start: 0, end: 0 } };
}
