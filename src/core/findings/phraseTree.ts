import { stemmer } from 'stemmer';
import type { PhrasePart } from './phrases.js';

/** A place in the phrases: what has been read of them so far. */
export interface State {
  readonly id: number;
  /** Where each key of a next word leads. */
  readonly next: Map<number, State[]>;
  /** The labels of the phrases that end here. */
  readonly labels: number[];
  /** Whether more than one way leads here. */
  readonly shared: boolean;
}

/** Many phrases as one graph of states. */
export interface PhraseTree {
  readonly root: State;
  /** The keys by name: a stem, `=word`, a class of words, or `anyWord`. */
  readonly keys: ReadonlyMap<string, number>;
}

/** The name of the key that every word has. */
export const anyWord = '*';
const mostSteps = 500_000;
const gapWords = 3;

/** A pack's phrases need more memory than is granted. */
export class TooManyPhrasesError extends Error {}

/**
 * Builds the graph of many labelled phrases.
 * @throws TooManyPhrasesError beyond a fixed number of steps from word to word
 */
export function createPhraseTree(phrases: Iterable<{ readonly label: number; readonly parts: readonly PhrasePart[] }>): PhraseTree {
  const keys = new Map<string, number>();
  const builder = createBuilder(keys);
  for (const { label, parts } of phrases) {
    for (const end of builder.add(parts)) if (!end.labels.includes(label)) end.labels.push(label);
  }
  return { root: builder.root, keys };
}

interface Builder {
  readonly root: State;
  /** The states in which the phrase has been read. */
  add(parts: readonly PhrasePart[]): State[];
}

function createBuilder(keys: Map<string, number>): Builder {
  let steps = 0;
  let states = 0;
  const state = (shared: boolean): State => ({ id: states++, next: new Map(), labels: [], shared });
  const root = state(false);

  const step = (from: readonly State[], name: string): State[] => {
    const key = keys.get(name) ?? keys.size;
    keys.set(name, key);
    const only = from.length === 1 ? from[0] : undefined;
    const reusable = only && !only.shared ? only.next.get(key)?.find((each) => !each.shared) : undefined;
    if (reusable) return [reusable];
    steps += from.length;
    if (steps > mostSteps) throw new TooManyPhrasesError('The pack has too many phrases, or phrases with too many choices.');
    const target = state(!only || only.shared);
    for (const each of from) {
      const targets = each.next.get(key);
      if (targets) targets.push(target);
      else each.next.set(key, [target]);
    }
    return [target];
  };

  const gap = (from: readonly State[]): State[] => {
    const reached = [...from];
    let frontier: readonly State[] = from;
    for (let i = 0; i < gapWords; i++) {
      frontier = step(frontier, anyWord);
      reached.push(...frontier);
    }
    return reached;
  };

  const add = (parts: readonly PhrasePart[], from: readonly State[]): State[] => {
    let frontier = [...from];
    for (const part of parts) {
      if (part.kind === 'word') frontier = step(frontier, part.exact ? `=${part.word}` : stemmer(part.word));
      else if (part.kind === 'class') frontier = step(frontier, part.name);
      else if (part.kind === 'gap') frontier = gap(frontier);
      else {
        const ends = part.options.flatMap((option) => add(option, frontier));
        frontier = [...new Set(part.optional ? [...frontier, ...ends] : ends)];
      }
    }
    return frontier;
  };

  return { root, add: (parts) => add(parts, [root]) };
}
