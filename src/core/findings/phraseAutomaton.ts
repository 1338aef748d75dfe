import { ends, readsOn, type PhraseTable } from './phraseTable.js';
import type { KeySet } from './wordKeys.js';

/** All phrases that are being read, after some words: what has been worked out of it once serves whoever comes here again. */
export interface Reading {
  /** How many phrases' states are read on from. */
  readonly open: number;
  /** The labels of the phrases that have just ended: those that are told by their places, in order, and those that are told as bits. */
  readonly labels: readonly number[];
  readonly bits: number;
  /** The bits of the keys that lead on (`bitOf`, `otherBitOf`). */
  readonly mask: number;
  readonly otherMask: number;
  readonly states: readonly number[];
  /** Where words have led from here, by their keys' number; worked out at the first need, as are `leads` and `any`. */
  next: Map<number, Reading> | undefined;
  /** The runs of states to which each key leads. */
  leads: ReadonlyMap<number, readonly number[]> | undefined;
  /** Where a word leads that has none of the keys. */
  any: Reading | undefined;
}

/** Follows all phrases at once. */
export interface PhraseAutomaton {
  /** What is being read after a first word. */
  start(word: KeySet): Reading;
  /** What is being read after one more word. */
  step(reading: Reading, word: KeySet): Reading;
}

/** So many states, keys and steps are remembered at most, taken together. */
const mostRemembered = 400_000;
/** With more states than these, the keys that lead on are looked up in one table. */
const fewStates = 6;

/**
 * Makes an automaton out of a table of phrases, by which many phrases are read as fast as one. It is worked out as it is
 * needed, since texts come to few of the sets of states that there could be. Beyond a fixed size it starts anew.
 * @param bitLabels how many labels are told as bits: those below this number, 31 at most
 */
export function createPhraseAutomaton(table: PhraseTable, bitLabels = 0): PhraseAutomaton {
  const { states: count, fromRoot, anyRuns, run, forEachRun, masks, otherMasks, targets, labels, flags } = table;
  /** By the number of the first word's keys. */
  let starts: (Reading | undefined)[] = [];
  const byStates = new Map<string, Reading>();
  const readingOf = new Uint32Array(count);
  let reading = 0;
  let remembered = 0;

  const remember = (more: number): void => {
    remembered += more;
    if (remembered <= mostRemembered) return;
    starts = [];
    byStates.clear();
    remembered = 0;
  };

  /** Adds the states of a run to those reached, each once. */
  const reach = (from: number, states: number[]): void => {
    if (from < 0) return;
    for (let at = from, state = targets[at] ?? -1; state >= 0; state = targets[++at] ?? -1) {
      if (readingOf[state] === reading) continue;
      readingOf[state] = reading;
      states.push(state);
    }
  };

  /** The reading in which the states that `visit` reaches have been reached: the same one for the same states. */
  const readingFrom = (visit: (states: number[]) => void): Reading => {
    reading = reading === 0xffffffff ? 1 : reading + 1;
    const met: number[] = [];
    visit(met);
    if (met.length === 0) return nothing;
    const name = met.join();
    let known = byStates.get(name);
    if (!known) {
      remember(met.length);
      byStates.set(name, (known = readingOfStates(met)));
    }
    return known;
  };

  const readingOfStates = (met: readonly number[]): Reading => {
    const open: number[] = [];
    const ended = new Set<number>();
    let endedBits = 0;
    let mask = 0;
    let otherMask = 0;
    for (const state of met) {
      const flag = flags[state] ?? 0;
      if ((flag & ends) !== 0) {
        for (const label of labels[state] ?? []) {
          if (label < bitLabels) endedBits |= 1 << label;
          else ended.add(label);
        }
      }
      if ((flag & readsOn) === 0) continue;
      open.push(state);
      mask |= masks[state] ?? 0;
      otherMask |= otherMasks[state] ?? 0;
    }
    return { open: open.length, labels: [...ended].sort((a, b) => a - b), bits: endedBits, mask, otherMask, states: open, next: undefined, leads: undefined, any: undefined };
  };

  const leadsOf = ({ states }: Reading): ReadonlyMap<number, readonly number[]> => {
    const leads = new Map<number, number[]>();
    for (const state of states) {
      forEachRun(state, (key, from) => {
        const runs = leads.get(key);
        if (runs) runs.push(from);
        else leads.set(key, [from]);
      });
    }
    remember(leads.size);
    return leads;
  };

  const leadsOn = (current: Reading, key: number): boolean => {
    if (current.states.length > fewStates) return (current.leads ??= leadsOf(current)).has(key);
    for (const state of current.states) if (run(state, key) >= 0) return true;
    return false;
  };

  const afterAny = (current: Reading): Reading =>
    readingFrom((met) => {
      for (const state of current.states) reach(anyRuns[state] ?? -1, met);
    });

  const afterKeys = (current: Reading, word: KeySet): Reading =>
    readingFrom((met) => {
      for (const state of current.states) reach(anyRuns[state] ?? -1, met);
      for (const key of word.keys) {
        if (current.leads) for (const from of current.leads.get(key) ?? []) reach(from, met);
        else for (const state of current.states) reach(run(state, key), met);
      }
    });

  const afterWord = (current: Reading, word: KeySet): Reading => {
    const next = word.keys.some((key) => leadsOn(current, key)) ? afterKeys(current, word) : (current.any ??= afterAny(current));
    remember(1);
    (current.next ??= new Map<number, Reading>()).set(word.number, next);
    return next;
  };

  return {
    start(word) {
      const known = starts[word.number];
      if (known) return known;
      const start = readingFrom((met) => {
        for (const key of word.keys) reach(fromRoot[key] ?? -1, met);
      });
      return (starts[word.number] = start);
    },
    step(current, word) {
      if ((current.mask & word.mask) !== 0 && (current.otherMask & word.otherMask) !== 0) return current.next?.get(word.number) ?? afterWord(current, word);
      return (current.any ??= afterAny(current));
    },
  };
}

const nothing: Reading = { open: 0, labels: [], bits: 0, mask: 0, otherMask: 0, states: [], next: undefined, leads: undefined, any: undefined };
