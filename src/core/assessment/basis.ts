import type { EvidenceDocument } from '../document/types.js';
import { overlaps, overlapsAny, shift, type TextRange } from '../text/range.js';
import { normalTextOf, normalWords, type NormalText } from './normalText.js';
import type { BasisPassage } from './types.js';
import { trimmed, wholeSentencesOf } from './wholeSentences.js';

/** Words on which something was based, and what stands for them now. */
export interface ChangedWords {
  readonly was: BasisPassage;
  /** The words nearest to them in the entry as it stands; undefined when nothing is near. */
  readonly now: { readonly words: string; readonly range: TextRange } | undefined;
}

/**
 * The sentences that hold any of the ranges, each with the words that tell it again.
 * @param ranges offsets in the document's text, for instance those of the evidence of a marking point
 */
export function basisOf(document: EvidenceDocument, ranges: readonly TextRange[]): BasisPassage[] {
  const normal = normalTextOf(document);
  return sentencesOf(document)
    .filter((sentence) => ranges.some((range) => overlaps(range, sentence)))
    .flatMap((sentence) => {
      const at = trimmed(normal.text, normal.normalOf(sentence));
      const words = normal.text.slice(at.start, at.end);
      const heading = headingAt(normal, at.start);
      const quoted = !wholeSentencesOf(document).isRun(at, false);
      return words === '' ? [] : [{ words, ...(heading !== undefined && { heading }), quoted }];
    });
}

/**
 * The passage that a comment is about: all from the first sentence that the range touches to the last, as one.
 * @param range offsets in the document's text
 * @returns undefined when no sentence is touched
 */
export function anchorOf(document: EvidenceDocument, range: TextRange): BasisPassage | undefined {
  const touched = sentencesOf(document).filter((sentence) => overlaps(range, sentence));
  const [first, last] = [touched[0], touched.at(-1)];
  if (!first || !last) return undefined;
  const normal = normalTextOf(document);
  const at = trimmed(normal.text, normal.normalOf({ start: first.start, end: last.end }));
  const words = normal.text.slice(at.start, at.end).slice(0, mostAnchorWords);
  const heading = headingAt(normal, at.start);
  return words === '' ? undefined : { words, ...(heading !== undefined && { heading }) };
}

/**
 * Which of the words a decision was based on no longer stand in the entry as whole sentences, wherever they stood.
 * Words that were the writer's own must still be: neither a heading nor quoted. Where a record does not say whose they
 * were, either will do. Empty when it is up to date.
 */
export function changedWords(document: EvidenceDocument, basis: readonly BasisPassage[]): ChangedWords[] {
  const isThere = (passage: BasisPassage): boolean => placesOf(document, passage).length > 0;
  const taken = new Set(basis.filter(isThere).map(({ words }) => normalWords(words)));
  return basis.filter((passage) => !isThere(passage)).map((was) => {
    const now = nearest(document, was.words, leastLikeness, taken);
    if (now) taken.add(now.words);
    return { was, now };
  });
}

/**
 * The sentences that hold any of the ranges and were not among the words that something was based on.
 * @param ranges offsets in the document's text, for instance those of the evidence of a marking point
 */
export function addedSentences(document: EvidenceDocument, ranges: readonly TextRange[], basis: readonly BasisPassage[]): TextRange[] {
  const normal = normalTextOf(document);
  const isKnown = overlapsAny(basis.flatMap((passage) => placesOf(document, passage)));
  return sentencesOf(document)
    .filter((sentence) => ranges.some((range) => overlaps(range, sentence)))
    .map((sentence) => trimmed(normal.text, normal.normalOf(sentence)))
    .filter((at) => at.start < at.end && !isKnown(at))
    .map((at) => normal.sourceOf(at));
}

/**
 * Where a passage stands now: the same words, of several the ones under the same heading, else the nearest ones.
 * Undefined when the passage is gone.
 */
export function findPassage(document: EvidenceDocument, { words, heading }: BasisPassage): TextRange | undefined {
  const normal = normalTextOf(document);
  const wanted = normalWords(words);
  const places = indicesOf(normal.text, wanted);
  const place = places.find((each) => headingAt(normal, each) === heading) ?? places[0];
  if (place !== undefined) return normal.sourceOf({ start: place, end: place + wanted.length });
  return nearest(document, words, leastLikenessOfAnchor)?.range;
}

/** In UTF-16 units; the schema of the record allows no more. */
const mostAnchorWords = 10_000;
const leastLikeness = 0.35;
const leastLikenessOfAnchor = 0.5;
const mostSentences = 5_000;

/** @param taken the words of sentences that stand for others */
function nearest(document: EvidenceDocument, words: string, least: number, taken: ReadonlySet<string> = new Set()): ChangedWords['now'] {
  const normal = normalTextOf(document);
  const wanted = bag(words);
  let best: { likeness: number; at: TextRange } | undefined;
  for (const sentence of sentencesOf(document).slice(0, mostSentences)) {
    const at = trimmed(normal.text, normal.normalOf(sentence));
    const here = normal.text.slice(at.start, at.end);
    if (taken.has(here)) continue;
    const likeness = likenessOf(wanted, bag(here));
    if (likeness >= least && likeness > (best?.likeness ?? 0)) best = { likeness, at };
  }
  return best && { words: normal.text.slice(best.at.start, best.at.end), range: normal.sourceOf(best.at) };
}

function sentencesOf({ blocks }: EvidenceDocument): TextRange[] {
  return blocks.flatMap(({ start, block }) => block.passages.flatMap((passage) => (passage.kind === 'heading' ? [] : passage.sentences.map((sentence) => shift(sentence, start)))));
}

/** Where a passage that was based on stands unchanged in the normal text. */
function placesOf(document: EvidenceDocument, { words, quoted = true }: BasisPassage): TextRange[] {
  const wanted = normalWords(words);
  return indicesOf(normalTextOf(document).text, wanted)
    .map((start) => ({ start, end: start + wanted.length }))
    .filter((place) => wholeSentencesOf(document).isRun(place, quoted));
}

/** Where `wanted` stands as whole words. */
function indicesOf(text: string, wanted: string): number[] {
  const found: number[] = [];
  if (wanted === '') return found;
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
    const joined = isWordSign(text.charAt(at - 1)) && isWordSign(wanted.charAt(0));
    const goesOn = isWordSign(text.charAt(at + wanted.length)) && isWordSign(wanted.at(-1) ?? '');
    if (!joined && !goesOn) found.push(at);
  }
  return found;
}

function isWordSign(sign: string): boolean {
  return /[\p{L}\p{N}]/u.test(sign);
}

function headingAt({ passages }: NormalText, offset: number): string | undefined {
  return passages.findLast(({ at }) => at.start <= offset)?.heading;
}

function bag(words: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of words.toLowerCase().match(/[\p{L}\p{N}'’]+/gu) ?? []) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** Twice the words in common over all words: 0 to 1 (Dice's coefficient). Words weigh by their length, as long ones say more. */
function likenessOf(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  let common = 0;
  for (const [word, count] of a) common += word.length * Math.min(count, b.get(word) ?? 0);
  const all = [...a, ...b].reduce((sum, [word, count]) => sum + word.length * count, 0);
  return all === 0 ? 0 : (2 * common) / all;
}
