import type { Pack } from './types.js';

/** The ids that `resembles` names anywhere in a pack's requirements, in order. */
export function resembled({ units, misconceptions, advice }: Pack): ReadonlySet<string> {
  const ids = new Set<string>();
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const [name, inner] of Object.entries(value) as [string, unknown][]) {
      if (name === 'resembles') ids.add((inner as { readonly of: string }).of);
      else visit(inner);
    }
  };
  for (const { found, partly } of units.flatMap(({ outcomes }) => outcomes.flatMap(({ points }) => points))) visit([found, partly]);
  visit([misconceptions.map(({ held }) => held), advice.map(({ when }) => when)]);
  return ids;
}
