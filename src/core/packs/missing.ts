/** Whether a pack that is named to read a text is not at hand. @param inForce the packs that are, by id */
export function isPackMissing(named: readonly string[] | undefined, inForce: ReadonlyMap<string, unknown>): boolean {
  return named?.some((id) => !inForce.has(id)) ?? false;
}

/**
 * Whether an id is written like one of a pack's points: as they are but for the last number (CT.9 beside CT.1), or in
 * other capitals or signs (ct1). Any other may be meant for a pack that is not at hand.
 */
export function isWrittenLike(id: string, points: Iterable<string>): boolean {
  return [...points].some((each) => family(each) === family(id) || plainId(each) === plainId(id));
}

/** An id without what differs by slips of writing: capitals, and the signs between its parts. */
export function plainId(id: string): string {
  return id.toLowerCase().replace(/[^a-z\d]/g, '');
}

function family(id: string): string {
  return id.toLowerCase().replace(/\.\d*$/, '');
}
