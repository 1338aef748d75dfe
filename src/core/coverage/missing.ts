import type { Lacking } from '../judge/types.js';
import type { MarkingPoint } from '../packs/types.js';
import { forExample, lackingInWords } from '../words/lacking.js';
import type { Found } from './types.js';

const most = 2;

/**
 * What of a point is still to be shown, in words that can follow "Still to show:"; two things at most.
 * @param lacking what its requirement finds lacking
 * @param found how far it is found
 */
export function missingOf(lacking: readonly Lacking[], point: Pick<MarkingPoint, 'stillToShow' | 'stillToAdd'>, found: Found): readonly string[] {
  if (point.stillToAdd === undefined || (found === 'partly' && lacking.some(isBegun))) return partsOf(lacking, point.stillToShow);
  const others = lacking.find((each) => each.kind === 'categories')?.others ?? [];
  return [`${found === 'partly' ? point.stillToAdd : point.stillToShow}${forExample(others)}`];
}

/** Whether some of the things that are asked for have been counted already. */
function isBegun(each: Lacking): boolean {
  return (each.kind === 'categories' && each.have.length > 0) || ((each.kind === 'mentions' || each.kind === 'over-time') && each.have > 0);
}

/** The parts one by one. Of several lacks of one thing, which alternative branches of a requirement give, the first. */
function partsOf(lacking: readonly Lacking[], otherwise: string): readonly string[] {
  const things = new Set<string>();
  const parts = new Set<string>();
  for (const each of lacking) {
    const thing = 'label' in each ? `${each.kind} ${each.label ?? ''}` : JSON.stringify(each);
    if (things.has(thing)) continue;
    things.add(thing);
    const counted = isCounted(each, lacking);
    if (counted && each.goesOn) continue;
    parts.add(lackingInWords(counted ? { ...each, have: each.need } : each));
    if (parts.size === most) break;
  }
  return parts.size > 0 ? [...parts] : [otherwise];
}

/** Whether the number of actions that are to go on over time is asked for by another lack of the same. */
function isCounted(each: Lacking, lacking: readonly Lacking[]): each is Extract<Lacking, { readonly kind: 'over-time' }> {
  return each.kind === 'over-time' && lacking.some((other) => (other.kind === 'categories' || other.kind === 'mentions') && other.label === each.label);
}
