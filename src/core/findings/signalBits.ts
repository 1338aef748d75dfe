import { signalNames, type SignalName } from './types.js';

const bits = new Map(signalNames.map((name, at) => [name, 1 << at]));
const known = new Map<number, ReadonlySet<SignalName>>();
const bitsOfKnown = new Map<Iterable<SignalName>, number>();

/** Some signals as bits, in the order of `signalNames`. */
export function bitsOf(names: Iterable<SignalName>): number {
  const before = bitsOfKnown.get(names);
  if (before !== undefined) return before;
  let all = 0;
  for (const name of names) all |= bits.get(name) ?? 0;
  return all;
}

/** The signals that such bits stand for: the same set for the same bits. There are few signals, and fewer of their mixtures are met. */
export function signalsOf(all: number): ReadonlySet<SignalName> {
  let names = known.get(all);
  if (!names) {
    known.set(all, (names = new Set(signalNames.filter((_, at) => (all & (1 << at)) !== 0))));
    bitsOfKnown.set(names, all);
  }
  return names;
}
