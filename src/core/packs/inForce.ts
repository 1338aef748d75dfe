import type { Pack } from './types.js';

/** The packs that read an entry, and the names that no pack has. */
export interface PacksInForce {
  readonly packs: readonly Pack[];
  readonly unknown: readonly string[];
  /** The ids of all packs at hand, of which a name that no pack has may mean one. */
  readonly atHand: readonly string[];
}

/**
 * Which packs read an entry: those that it names, else those that its portfolio names, else all built-in ones.
 * @param named ids in the order of precedence; the first list that is there decides
 * @param available the packs at hand; of two with one id the later wins, so that a centre can replace a built-in pack. One whose file has faults is not at hand: while it is not, a built-in pack of its id serves
 */
export function packsInForce(named: readonly (readonly string[] | undefined)[], available: readonly Pack[], builtIn: readonly Pack[]): PacksInForce {
  const ids = named.find((list) => list !== undefined && list.length > 0);
  const byId = new Map(available.map((pack) => [pack.id, pack]));
  const atHand = [...byId.keys()];
  if (!ids) return { packs: builtIn, unknown: [], atHand };
  const wanted = [...new Set(ids)];
  return { packs: wanted.flatMap((id) => byId.get(id) ?? []), unknown: wanted.filter((id) => !byId.has(id)), atHand };
}
