/** How an unknown id is like one of a pack's points: the same but for capitals and signs (ct1), or the same but for the last number (CT.9 beside CT.1). */
export type Likeness = 'spelling' | 'family';

/**
 * Whether a pack that is named to read a text is not at hand.
 * @param inForce the packs that are, by id
 * @param leftOut whether a pack file beside the manifest has faults and is left out: it can be the one that is named
 */
export function isPackMissing(named: readonly string[] | undefined, inForce: ReadonlyMap<string, unknown>, leftOut: boolean): boolean {
  return named !== undefined && named.length > 0 && (leftOut || named.some((id) => !inForce.has(id)));
}

/** How an id is like one of a pack's points; undefined when it is like none, and may be meant for a pack that is not at hand. */
export function likeness(id: string, points: Iterable<string>): Likeness | undefined {
  const all = [...points];
  if (all.some((each) => plainId(each) === plainId(id))) return 'spelling';
  return all.some((each) => family(each) === family(id)) ? 'family' : undefined;
}

/** An id without what differs by slips of writing: capitals, and the signs between its parts. */
export function plainId(id: string): string {
  return id.toLowerCase().replace(/[^a-z\d]/g, '');
}

function family(id: string): string {
  return id.toLowerCase().replace(/\.\d*$/, '');
}
