import type { PortfolioPoint } from '../coverage/coverPortfolio.js';
import type { EvidenceKind } from '../document/types.js';
import { pointPolicy, type PointPolicy, type Policy } from './policy.js';

/** Something that the policy asks for and a marking point does not have yet. */
export type Gap = { readonly kind: 'kind-missing'; readonly oneOf: readonly EvidenceKind[] } | { readonly kind: 'too-few'; readonly have: number; readonly need: number };

/** What the policy still asks for, of a point that is found at least once; a point not found is the coverage's to tell. */
export function gapsOf(point: PortfolioPoint, policy: Policy): readonly Gap[] {
  const asked = pointPolicy(policy, point.point.point.id);
  const kinds = point.serving.filter(({ found }) => found === 'found').map(({ kind }) => kind);
  if (kinds.length === 0) return [];
  const counting = kinds.filter((kind) => asked.kinds === undefined || (kind !== null && asked.kinds.includes(kind)));
  const missing = unmetNeeds(asked, counting).map((oneOf): Gap => ({ kind: 'kind-missing', oneOf }));
  const barred = counting.length === 0 && asked.kinds ? [{ kind: 'kind-missing' as const, oneOf: asked.kinds }] : [];
  const have = counting.length;
  const short = have > 0 && have < asked.atLeast && have + missing.length < asked.atLeast;
  return [...(missing.length > 0 ? missing : barred), ...(short ? [{ kind: 'too-few' as const, have, need: asked.atLeast }] : [])];
}

/** The needs for which no piece is left when each piece serves one need at most, as many as can be served being served. */
function unmetNeeds({ needs }: PointPolicy, kinds: readonly (EvidenceKind | null)[]): readonly (readonly EvidenceKind[])[] {
  const servedBy = new Map<number, number>();
  const serve = (need: number, tried: Set<number>): boolean =>
    kinds.some((kind, piece) => {
      if (kind === null || !needs[need]?.includes(kind) || tried.has(piece)) return false;
      tried.add(piece);
      const other = [...servedBy].find(([, by]) => by === piece)?.[0];
      if (other !== undefined && !serve(other, tried)) return false;
      servedBy.set(need, piece);
      return true;
    });
  return needs.filter((_, need) => !serve(need, new Set()));
}
