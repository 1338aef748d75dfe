import type { PortfolioPoint } from '../coverage/coverPortfolio.js';
import type { EvidenceKind } from '../document/types.js';
import type { Gap } from '../portfolio/sufficiency.js';
import { pointName } from './messages.js';

/** Kinds of evidence as they are called on screen. */
export const kindWords: Readonly<Record<EvidenceKind, string>> = {
  'reflective-account': 'reflective account',
  'written-answer': 'written answer',
  'professional-discussion': 'professional discussion',
  'witness-statement': 'witness statement',
  observation: 'observation',
  'work-product': 'work product',
  'case-study': 'case study',
};

/** "a witness statement or an observation". */
export function anyKind(kinds: readonly EvidenceKind[]): string {
  return kinds.map((kind) => `${/^[aeiou]/.test(kindWords[kind]) ? 'an' : 'a'} ${kindWords[kind]}`).join(' or ');
}

/** What the policy asks for, as a part of a sentence: "a witness statement or an observation". */
export function gapInWords(gap: Gap): string {
  if (gap.kind === 'kind-missing') return anyKind(gap.oneOf);
  const more = gap.need - gap.have;
  return `${more} more ${more === 1 ? 'piece' : 'pieces'} of evidence`;
}

export function notFoundAnywhereMessage(point: Pick<PortfolioPoint, 'point'>): string {
  return `${pointName(point)} has no evidence yet.`;
}

/** @param entry the name of the entry that comes nearest */
export function partlyFoundAnywhereMessage(point: Pick<PortfolioPoint, 'point'>, entry: string): string {
  return `${pointName(point)} is partly found, best in ${entry}.`;
}

export function policyLacksMessage(point: Pick<PortfolioPoint, 'point'> & { readonly lacking: readonly string[] }): string {
  return `${pointName(point)} is found. Still needed: ${point.lacking.join('; ')}.`;
}
