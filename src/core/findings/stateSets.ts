import type { State } from './phraseTree.js';

/** All states that some words lead to. */
export interface StateSet {
  /** The states that lead on. When there are none, no phrase reads any further. */
  readonly states: readonly State[];
  /** The labels of the phrases that end with the last word, each once. */
  readonly labels: readonly number[];
  /** Where the kinds of words that have been met lead. */
  readonly next: Map<number, StateSet>;
}

/** Follows all phrases at once, word by word. What has been worked out is kept, so that most steps are one look-up. */
export interface StateSets {
  /** The set in which every phrase begins. */
  start(): StateSet;
  /** The set after one more word. @param kind a number that stands for `keys` */
  step(from: StateSet, kind: number, keys: readonly number[]): StateSet;
}

/** No set has more states than this. */
const mostStates = 4_000;
/** When the sets kept hold more states and steps than this, all are dropped. */
const mostKept = 1_000_000;

/** Makes the sets of states of some phrases, as far as texts call for them. */
export function createStateSets(root: State): StateSets {
  let known = new Map<string, StateSet>();
  let kept = 0;
  let start: StateSet | undefined;

  const setOf = (states: readonly State[], labels: readonly number[]): StateSet => {
    const name = `${states.map(({ id }) => id).join()};${labels.join()}`;
    let set = known.get(name);
    if (!set) {
      set = { states, labels, next: new Map() };
      known.set(name, set);
      kept += states.length;
    }
    return set;
  };

  return {
    start: () => (start ??= setOf([root], [])),
    step(from, kind, keys) {
      const next = from.next.get(kind);
      if (next) return next;
      if (kept > mostKept) {
        known = new Map();
        start = undefined;
        kept = 0;
      }
      const reached = reachedFrom(from, keys);
      const set = setOf(reached.states, reached.labels);
      from.next.set(kind, set);
      kept++;
      return set;
    },
  };
}

function reachedFrom({ states }: StateSet, keys: readonly number[]): { states: State[]; labels: number[] } {
  const reached = new Set<State>();
  const labels = new Set<number>();
  for (const { next } of states) {
    for (const key of keys) {
      for (const target of next.get(key) ?? []) {
        for (const label of target.labels) labels.add(label);
        if (target.next.size > 0 && reached.size < mostStates) reached.add(target);
      }
    }
  }
  const inOrder = [...reached].sort((a, b) => a.id - b.id);
  return { states: inOrder, labels: [...labels].sort((a, b) => a - b) };
}
