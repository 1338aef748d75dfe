import { anyWord, type PhraseTree, type State } from './phraseTree.js';

/**
 * The graph of phrases as small tables of numbers, which is how it is followed fast. A state's number is its id.
 * Where a key leads is a run of states in `targets`, named by its place there; -1 stands for nowhere.
 */
export interface PhraseTable {
  readonly states: number;
  /** Where each key leads from the root, at which every phrase begins. */
  readonly fromRoot: Int32Array;
  /** Of each state: where any word leads. */
  readonly anyRuns: Int32Array;
  /** Where a key leads from a state. */
  readonly run: (state: number, key: number) => number;
  /** Visits all keys that lead on from a state. */
  readonly forEachRun: (state: number, visit: (key: number, run: number) => void) => void;
  /** Of each state: the bits (`bitOf` and `otherBitOf`) of all keys that lead on from it, so that most words need no look-up. */
  readonly masks: Int32Array;
  readonly otherMasks: Int32Array;
  /** Runs of states, each ended by -1. */
  readonly targets: Int32Array;
  /** Of each state: the labels of the phrases that end in it, if any. */
  readonly labels: readonly (readonly number[] | undefined)[];
  /** Of each state: whether phrases end in it (`ends`) or read on from it (`readsOn`), added up. */
  readonly flags: Uint8Array;
}

/** Values of `PhraseTable.flags`. */
export const ends = 1;
export const readsOn = 2;

/** The bit of a key, of 32, in which it may agree with others. */
export function bitOf(key: number): number {
  return 1 << (key & 31);
}

/** Another such bit, in which it agrees with other keys. */
export function otherBitOf(key: number): number {
  return 1 << ((key >> 5) & 31);
}

/** Lays out the graph of phrases. */
export function createPhraseTable({ root, keys }: PhraseTree): PhraseTable {
  const states = statesFrom(root);
  const anyKey = keys.get(anyWord);
  const fromRoot = new Int32Array(keys.size).fill(-1);
  const anyRuns = new Int32Array(states.length).fill(-1);
  const targets: number[] = [];
  const edges: Edge[][] = [];
  for (const state of states) {
    const own: Edge[] = [];
    for (const [key, reached] of state.next) {
      if (key === anyKey) anyRuns[state.id] = targets.length;
      else if (state === root) fromRoot[key] = targets.length;
      else own.push({ key, run: targets.length });
      for (const target of reached) targets.push(target.id);
      targets.push(-1);
    }
    edges.push(own);
  }
  return {
    states: states.length,
    fromRoot,
    anyRuns,
    ...lookUpOf(edges),
    masks: Int32Array.from(edges, (own) => own.reduce((mask, { key }) => mask | bitOf(key), 0)),
    otherMasks: Int32Array.from(edges, (own) => own.reduce((mask, { key }) => mask | otherBitOf(key), 0)),
    targets: Int32Array.from(targets),
    labels: states.map(({ labels }) => (labels.length > 0 ? labels : undefined)),
    flags: Uint8Array.from(states, ({ labels, next }) => (labels.length > 0 ? ends : 0) + (next.size > 0 ? readsOn : 0)),
  };
}

interface Edge {
  readonly key: number;
  readonly run: number;
}

/** All states, each at the place of its id. */
function statesFrom(root: State): State[] {
  const states: State[] = [];
  const open = [root];
  for (let state = open.pop(); state; state = open.pop()) {
    if (states[state.id]) continue;
    states[state.id] = state;
    for (const targets of state.next.values()) open.push(...targets);
  }
  return states;
}

/** A look-up by bisection: the keys of a state stand together in order, which takes little memory. */
function lookUpOf(edges: readonly (readonly Edge[])[]): Pick<PhraseTable, 'run' | 'forEachRun'> {
  const starts = new Int32Array(edges.length + 1);
  edges.forEach((own, state) => (starts[state + 1] = (starts[state] ?? 0) + own.length));
  const ordered = edges.flatMap((own) => [...own].sort((a, b) => a.key - b.key));
  const keys = Int32Array.from(ordered, ({ key }) => key);
  const runs = Int32Array.from(ordered, ({ run }) => run);
  return {
    run(state, key) {
      let low = starts[state] ?? 0;
      let high = starts[state + 1] ?? 0;
      const end = high;
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((keys[middle] ?? 0) < key) low = middle + 1;
        else high = middle;
      }
      return low < end && keys[low] === key ? (runs[low] ?? -1) : -1;
    },
    forEachRun(state, visit) {
      const end = starts[state + 1] ?? 0;
      for (let at = starts[state] ?? 0; at < end; at++) visit(keys[at] ?? -1, runs[at] ?? -1);
    },
  };
}
