import type { Word } from '../text/words.js';
import type { PhrasePart } from './phrases.js';
import { createPhraseStarts } from './phraseStarts.js';
import { createPhraseTable, ends, readsOn, type PhraseTable } from './phraseTable.js';
import { createPhraseTree } from './phraseTree.js';
import { createWordKeys, type KeySet } from './wordKeys.js';

export { TooManyPhrasesError } from './phraseTree.js';

/** A match of one phrase: from the first word to after the last, as indexes into the words. */
export interface PhraseMatch {
  readonly label: number;
  readonly first: number;
  readonly end: number;
}

/** Finds all phrases of all labels in a sentence's words. */
export type PhraseMatcher = (words: readonly Word[]) => PhraseMatch[];

const mostMatches = 2_000;
/** So many states a word may be followed in a sentence, over all phrases and all places where they begin. */
const mostStatesPerWord = 4_000;

/**
 * Builds one matcher for many labelled phrases. From each word on it follows all phrases together, for as long as any
 * reads on. Of matches of one label that overlap it gives the longest.
 * @param phrases parsed phrases, each with the number that its matches carry
 * @throws TooManyPhrasesError beyond a fixed number of steps from word to word
 */
export function createPhraseMatcher(phrases: Iterable<{ readonly label: number; readonly parts: readonly PhrasePart[] }>): PhraseMatcher {
  const tree = createPhraseTree(phrases);
  const table = createPhraseTable(tree);
  const keysOf = createWordKeys(tree.keys, createPhraseStarts(table));
  const follow = createFollower(table);
  return (words) => {
    const keys: KeySet[] = [];
    for (const word of words) keys.push(keysOf(word, keys.length === 0));
    const matches: PhraseMatch[] = [];
    let left = mostStatesPerWord * words.length;
    for (let first = 0; first < words.length && left > 0; first++) left -= follow(keys, first, left, matches);
    return longestOfEach(matches);
  };
}

/**
 * Follows all phrases that begin at one word of a sentence, and adds their matches.
 * @param keys the keys of each word
 * @param most how many states it may follow at most
 * @returns how many states it followed
 */
type Follower = (keys: readonly KeySet[], first: number, most: number, matches: PhraseMatch[]) => number;

function createFollower({ states, anyRuns, run, masks, targets, labels, flags }: PhraseTable): Follower {
  const stepOfState = new Uint32Array(states);
  let step = 0;
  let current = new Int32Array(states);
  let next = new Int32Array(states);
  let reached = 0;

  const begin = (): void => {
    step = step === 0xffffffff ? 1 : step + 1;
    if (step === 1) stepOfState.fill(0);
    [current, next] = [next, current];
    reached = 0;
  };
  const reach = (from: number, first: number, end: number, matches: PhraseMatch[]): void => {
    for (let at = from, state = targets[at] ?? -1; state >= 0; state = targets[++at] ?? -1) {
      if (stepOfState[state] === step) continue;
      stepOfState[state] = step;
      const flag = flags[state] ?? 0;
      if ((flag & readsOn) !== 0) next[reached++] = state;
      if ((flag & ends) !== 0) for (const label of labels[state] ?? []) if (matches.length < mostMatches) matches.push({ label, first, end });
    }
  };

  return (keys, first, most, matches) => {
    const start = keys[first]?.start;
    if (!start) return 1;
    for (const label of start.labels) if (matches.length < mostMatches) matches.push({ label, first, end: first + 1 });
    const second = keys[first + 1];
    if (!second || start.open === 0 || most <= 1) return 1;
    let followed = 1 + start.open;
    if (start.anyRuns.length === 0 && (start.mask & second.mask) === 0) return followed;
    begin();
    for (const from of start.anyRuns) reach(from, first, first + 2, matches);
    if ((start.mask & second.mask) !== 0) for (const key of second.keys) for (const from of start.runs.get(key) ?? nowhere) reach(from, first, first + 2, matches);
    for (let at = first + 2; at < keys.length && reached > 0 && followed < most; at++) {
      const open = reached;
      const word = keys[at];
      if (!word) break;
      begin();
      for (let index = 0; index < open; index++) {
        const state = current[index] ?? 0;
        const any = anyRuns[state] ?? -1;
        if (any >= 0) reach(any, first, at + 1, matches);
        if (((masks[state] ?? 0) & word.mask) === 0) continue;
        for (const key of word.keys) {
          const from = run(state, key);
          if (from >= 0) reach(from, first, at + 1, matches);
        }
      }
      followed += open;
    }
    return followed;
  };
}

const nowhere: readonly number[] = [];

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
