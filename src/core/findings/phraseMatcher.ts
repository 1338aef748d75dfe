import type { Word } from '../text/words.js';
import type { PhrasePart } from './phrases.js';
import { createPhraseTree } from './phraseTree.js';
import { createStateSets } from './stateSets.js';
import { createWordKinds } from './wordKinds.js';

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

/**
 * Builds one matcher for many labelled phrases. From each word on it follows all phrases together, for as long as any
 * reads on. Of matches of one label that overlap it gives the longest.
 * @param phrases parsed phrases, each with the number that its matches carry
 * @throws TooManyPhrasesError beyond a fixed number of steps from word to word
 */
export function createPhraseMatcher(phrases: Iterable<{ readonly label: number; readonly parts: readonly PhrasePart[] }>): PhraseMatcher {
  const tree = createPhraseTree(phrases);
  const kinds = createWordKinds(tree.keys);
  const sets = createStateSets(tree.root);
  return (words) => {
    const kindOf = words.map((word, index) => kinds.kindOf(word, index === 0));
    const matches: PhraseMatch[] = [];
    for (let first = 0; first < words.length; first++) {
      let set = sets.start();
      for (let at = first; at < words.length && set.states.length > 0; at++) {
        const kind = kindOf[at] ?? 0;
        set = set.next.get(kind) ?? sets.step(set, kind, kinds.keysOf(kind));
        for (const label of set.labels) if (matches.length < mostMatches) matches.push({ label, first, end: at + 1 });
      }
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
