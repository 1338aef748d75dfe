import type { TextRange } from '../text/range.js';
import type { Wording, WordingSentence } from './wording.js';

/** Passages of two texts that say the same in nearly the same words. */
export interface WordingMatch {
  /** In the first text. */
  readonly here: TextRange;
  /** In the second text. */
  readonly there: TextRange;
  /** How many sentences of the first text it holds. */
  readonly sentences: number;
}

/** What two texts have in common. */
export interface SharedWording {
  /** Side by side, in the order of the first text; neighbouring sentences together. */
  readonly matches: readonly WordingMatch[];
  /** Sentences of the first text that stand in the second too. */
  readonly sentences: number;
  /** The words of those sentences. */
  readonly words: number;
  /** `words` as a part of all words of the first text, 0 to 1. */
  readonly ofFirst: number;
  /** The same for the second text. */
  readonly ofSecond: number;
}

/** Texts with fewer runs of words in common are not looked at more closely. */
const fewestShared = 8;
/** So much of a sentence has to stand in the other text, in one place. */
const enough = 0.6;
/** A run of words that stands in more sentences of one text than this is looked for in the first of them only. */
const mostPlaces = 8;
/** How many shingles of three words cover a word. */
const run = 3;

const known = new WeakMap<Wording, WeakMap<Wording, { readonly shared: SharedWording | undefined }>>();

/**
 * The sentences of one text that are nearly the same in another, whichever way they are parted there: three in five of
 * their words have to stand in runs of three or more in the same place of the other text. Undefined when there are none.
 * Kept for each pair of texts as long as both are.
 */
export function compareWordings(first: Wording, second: Wording): SharedWording | undefined {
  const others = known.get(first) ?? new WeakMap<Wording, { readonly shared: SharedWording | undefined }>();
  known.set(first, others);
  let result = others.get(second);
  if (!result) others.set(second, (result = { shared: shareEnough(first.hashes, second.hashes) ? share(first, second) : undefined }));
  return result.shared;
}

function shareEnough(a: Int32Array, b: Int32Array): boolean {
  let shared = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const left = a[i] ?? 0;
    const right = b[j] ?? 0;
    if (left === right && ++shared >= fewestShared) return true;
    if (left <= right) i++;
    if (right <= left) j++;
  }
  return false;
}

function share(first: Wording, second: Wording): SharedWording | undefined {
  const places = placesOf(second);
  const pairs = first.sentences.flatMap((sentence, index) => {
    const found = findIn(sentence, places);
    return found === undefined ? [] : [{ index, sentence, found }];
  });
  if (pairs.length === 0) return undefined;
  const words = pairs.reduce((sum, { sentence }) => sum + sentence.words, 0);
  const there = new Set(pairs.flatMap(({ found }) => found));
  const wordsThere = [...there].reduce((sum, index) => sum + (second.sentences[index]?.words ?? 0), 0);
  return { matches: sideBySide(pairs, second), sentences: pairs.length, words, ofFirst: words / first.words, ofSecond: Math.min(1, wordsThere / second.words) };
}

/** The sentences in which each hash stands. */
function placesOf({ sentences }: Wording): ReadonlyMap<number, readonly number[]> {
  const places = new Map<number, number[]>();
  for (const [index, { shingles }] of sentences.entries()) {
    for (const shingle of shingles) {
      const own = places.get(shingle);
      if (!own) places.set(shingle, [index]);
      else if (own.length < mostPlaces && own.at(-1) !== index) own.push(index);
    }
  }
  return places;
}

/** The sentences of the other text, one or two neighbours of it, in which a sentence stands again. */
function findIn({ shingles, words }: WordingSentence, places: ReadonlyMap<number, readonly number[]>): readonly number[] | undefined {
  const votes = new Map<number, number>();
  for (const shingle of shingles) for (const place of places.get(shingle) ?? []) votes.set(place, (votes.get(place) ?? 0) + 1);
  let best: number | undefined;
  for (const [place, count] of votes) if (best === undefined || count > (votes.get(best) ?? 0)) best = place;
  if (best === undefined) return undefined;
  const near = [best - 1, best, best + 1];
  const used = new Set<number>();
  let covered = 0;
  let coveredTo = 0;
  for (const [at, shingle] of shingles.entries()) {
    const place = places.get(shingle)?.find((each) => near.includes(each));
    if (place === undefined) continue;
    used.add(place);
    covered += at + run - Math.max(at, coveredTo);
    coveredTo = at + run;
  }
  return covered >= enough * words ? [...used].sort((a, b) => a - b) : undefined;
}

function sideBySide(pairs: readonly { readonly index: number; readonly sentence: WordingSentence; readonly found: readonly number[] }[], second: Wording): WordingMatch[] {
  const matches: WordingMatch[] = [];
  let before: { readonly index: number; readonly last: number } | undefined;
  for (const { index, sentence, found } of pairs) {
    const [from = 0] = found;
    const to = found.at(-1) ?? from;
    const there = { start: second.sentences[from]?.range.start ?? 0, end: second.sentences[to]?.range.end ?? 0 };
    const last = matches.at(-1);
    if (last && before?.index === index - 1 && from >= before.last && from <= before.last + 1) {
      matches[matches.length - 1] = { here: { start: last.here.start, end: sentence.range.end }, there: { start: last.there.start, end: Math.max(last.there.end, there.end) }, sentences: last.sentences + 1 };
    } else {
      matches.push({ here: sentence.range, there, sentences: 1 });
    }
    before = { index, last: to };
  }
  return matches;
}
