import { stemmer } from 'stemmer';
import type { Word } from '../text/words.js';
import { classesOf, isName } from './wordClasses.js';
import type { PhrasePart } from './phrases.js';

/** A match of one phrase: from the first word to after the last, as indexes into the words. */
export interface PhraseMatch {
  readonly label: number;
  readonly first: number;
  readonly end: number;
}

/** Finds all phrases of all labels in one pass over a sentence's words. */
export type PhraseMatcher = (words: readonly Word[]) => PhraseMatch[];

interface State {
  readonly next: Map<number, State[]>;
  readonly labels: number[];
  shared: boolean;
}

const mostThreads = 4_000;
const mostMatches = 2_000;
const mostSteps = 500_000;
const gapWords = 3;
const anyWord = '*';

/** A pack's phrases need more memory than is granted. */
export class TooManyPhrasesError extends Error {}

/**
 * Builds one matcher for many labelled phrases.
 * @param phrases parsed phrases, each with the number that its matches carry
 * @throws TooManyPhrasesError beyond a fixed number of steps from word to word
 */
export function createPhraseMatcher(phrases: Iterable<{ readonly label: number; readonly parts: readonly PhrasePart[] }>): PhraseMatcher {
  const keys = new Map<string, number>();
  const builder = createBuilder(keys);
  for (const { label, parts } of phrases) {
    for (const end of builder.add(parts)) if (!end.labels.includes(label)) end.labels.push(label);
  }
  return createRunner(builder.root, keys);
}

interface Builder {
  readonly root: State;
  /** The states in which the phrase has been read. */
  add(parts: readonly PhrasePart[]): State[];
}

function createBuilder(keys: Map<string, number>): Builder {
  let steps = 0;
  const state = (shared: boolean): State => ({ next: new Map(), labels: [], shared });
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

function createRunner(root: State, keys: ReadonlyMap<string, number>): PhraseMatcher {
  const keysOfWord = new Map<string, readonly number[]>();
  const nameKey = keys.get('<name>');
  const lookUp = (plain: string): readonly number[] => {
    const found = keysOfWord.get(plain);
    if (found) return found;
    const names = [anyWord, stemmer(plain), `=${plain}`, ...classesOf(plain)];
    const result = names.flatMap((name) => keys.get(name) ?? []);
    if (keysOfWord.size > 50_000) keysOfWord.clear();
    keysOfWord.set(plain, result);
    return result;
  };

  return (words) => {
    const matches: PhraseMatch[] = [];
    let states: State[] = [];
    let firsts: number[] = [];
    let nextStates: State[] = [];
    let nextFirsts: number[] = [];
    let end = 0;
    const follow = (targets: readonly State[] | undefined, first: number): void => {
      if (!targets) return;
      for (const target of targets) {
        if (matches.length >= mostMatches) return;
        for (const label of target.labels) matches.push({ label, first, end });
        if (target.next.size > 0 && nextStates.length < mostThreads) {
          nextStates.push(target);
          nextFirsts.push(first);
        }
      }
    };
    for (const [index, word] of words.entries()) {
      end = index + 1;
      const wordKeys = lookUp(word.plain);
      const name = nameKey !== undefined && isName(word, index === 0);
      for (let thread = 0; thread <= states.length; thread++) {
        const { next } = states[thread] ?? root;
        const first = firsts[thread] ?? index;
        for (const key of wordKeys) follow(next.get(key), first);
        if (name) follow(next.get(nameKey), first);
      }
      [states, nextStates] = [nextStates, states];
      [firsts, nextFirsts] = [nextFirsts, firsts];
      nextStates.length = 0;
      nextFirsts.length = 0;
    }
    return longestOfEach(matches);
  };
}

/** Of matches of one label that overlap, the longest, or the earlier of equals. */
function longestOfEach(matches: PhraseMatch[]): PhraseMatch[] {
  if (matches.length < 2) return matches;
  const ordered = matches.sort((a, b) => a.label - b.label || b.end - b.first - (a.end - a.first) || a.first - b.first);
  const kept: PhraseMatch[] = [];
  const taken = new Set<number>();
  let label = -1;
  for (const match of ordered) {
    if (match.label !== label) taken.clear();
    label = match.label;
    if (taken.has(match.first) || taken.has(match.end - 1)) continue;
    for (let word = match.first; word < match.end; word++) taken.add(word);
    kept.push(match);
  }
  return kept.sort((a, b) => a.first - b.first || a.end - b.end);
}
