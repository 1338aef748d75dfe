import type { WordForm } from '../text/words.js';
import type { PhrasePart } from './phrases.js';
import { createPhraseAutomaton } from './phraseAutomaton.js';
import { createPhraseTable } from './phraseTable.js';
import { createPhraseTree } from './phraseTree.js';
import { createWordKeys, type KeySet } from './wordKeys.js';

export { TooManyPhrasesError } from './phraseTree.js';

/** A match of one phrase: from the first word to after the last, as indexes into the words. */
export interface PhraseMatch {
  readonly label: number;
  readonly first: number;
  readonly end: number;
}

/** What phrases stand in a sentence. */
export interface PhraseMatches {
  /** Of the labels that are told as bits: those of which any phrase matches. */
  readonly bits: number;
  /** The matches of the others, in order of place; of matches of one label that overlap, the longest. */
  readonly matches: readonly PhraseMatch[];
}

/** Finds all phrases of all labels in a sentence's words. */
export type PhraseMatcher = (words: readonly WordForm[]) => PhraseMatches;

const mostMatches = 2_000;
/** So many are compared two by two without much ado. */
const fewMatches = 64;
/** So many states a word may be followed in a sentence, over all phrases and all places where they begin. */
const mostStatesPerWord = 4_000;

/**
 * Builds one matcher for many labelled phrases. From each word on it follows all phrases together, for as long as any
 * reads on.
 * @param phrases parsed phrases, each with the number that its matches carry
 * @param bitLabels how many labels are told as bits: those below this number, 31 at most
 * @throws TooManyPhrasesError beyond a fixed number of steps from word to word
 */
export function createPhraseMatcher(phrases: Iterable<{ readonly label: number; readonly parts: readonly PhrasePart[] }>, bitLabels = 0): PhraseMatcher {
  const tree = createPhraseTree(phrases);
  const keysOf = createWordKeys(tree.keys);
  const automaton = createPhraseAutomaton(createPhraseTable(tree), bitLabels);
  /** The keys of the sentence's words, and of longer ones that were read before. */
  const keys: KeySet[] = [];
  return (words) => {
    const count = words.length;
    for (let at = 0; at < count; at++) {
      const word = words[at];
      if (word) keys[at] = keysOf(word, at === 0);
    }
    const matches: PhraseMatch[] = [];
    let bits = 0;
    let left = mostStatesPerWord * count;
    for (let first = 0; first < count && left > 0; first++) {
      let word = keys[first];
      left--;
      if (!word || word.keys.length === 0) continue;
      let reading = automaton.start(word);
      for (let end = first + 1; ; end++) {
        bits |= reading.bits;
        if (reading.labels.length > 0) addMatches(matches, reading.labels, first, end);
        word = keys[end];
        if (end >= count || !word || reading.open === 0 || left <= 0) break;
        left -= reading.open;
        reading = automaton.step(reading, word);
      }
    }
    return { bits, matches: matches.length < 2 ? matches : longestOfEach(matches) };
  };
}

function addMatches(matches: PhraseMatch[], labels: readonly number[], first: number, end: number): void {
  for (let at = 0; at < labels.length && matches.length < mostMatches; at++) matches.push({ label: labels[at] ?? 0, first, end });
}

/**
 * Of matches of one label that overlap, the longest, or the earlier of equals.
 * @param matches in order of place and label
 */
function longestOfEach(matches: readonly PhraseMatch[]): readonly PhraseMatch[] {
  if (matches.length > fewMatches) return inOrder(withoutOverlaps(matches));
  const overlapping = overlappingOf(matches);
  if (overlapping.length === 0) return matches;
  const longest = withoutOverlaps(overlapping);
  return matches.filter((match) => longest.includes(match) || !overlapping.includes(match));
}

/** The matches that share words with another of their label. */
function overlappingOf(matches: readonly PhraseMatch[]): readonly PhraseMatch[] {
  const overlapping: PhraseMatch[] = [];
  for (let at = 0; at < matches.length; at++) {
    const match = matches[at];
    for (let next = at + 1; match && next < matches.length; next++) {
      const other = matches[next];
      if (!other || other.first >= match.end) break;
      if (other.label !== match.label) continue;
      if (!overlapping.includes(match)) overlapping.push(match);
      if (!overlapping.includes(other)) overlapping.push(other);
    }
  }
  return overlapping;
}

/** Of matches of one label that overlap, the longest, in no order; at most `mostMatches`, so that comparing two by two stays cheap. */
function withoutOverlaps(matches: readonly PhraseMatch[]): PhraseMatch[] {
  const kept: PhraseMatch[] = [];
  for (const match of [...matches].sort((a, b) => b.end - b.first - (a.end - a.first) || a.first - b.first)) {
    if (!kept.some((other) => other.label === match.label && other.first < match.end && match.first < other.end)) kept.push(match);
  }
  return kept;
}

function inOrder(matches: PhraseMatch[]): PhraseMatch[] {
  return matches.sort((a, b) => a.first - b.first || a.end - b.end || a.label - b.label);
}
