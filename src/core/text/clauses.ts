import type { TextRange } from './range.js';

const joint = /[,;:–—()|](?=\s)|\s(?=(?:and|but|so|because|cos|then|which|who|when|if|while|whereas)\s)/g;
const fewestWords = 4;

/**
 * The part of a sentence around some words: from comma or conjunction to comma or conjunction, and on into the
 * neighbouring part while it has fewer than four words.
 * @param text the whole text that both ranges count in
 */
export function clauseAround(text: string, sentence: TextRange, words: TextRange): TextRange {
  const source = text.slice(sentence.start, sentence.end);
  const edges = [sentence.start, ...[...source.matchAll(joint)].map((match) => sentence.start + match.index + match[0].length), sentence.end];
  let first = Math.max(0, edges.findLastIndex((edge) => edge <= words.start));
  let last = edges.findIndex((edge) => edge >= words.end);
  if (last < 0) last = edges.length - 1;
  while (wordCount(text, edges[first], edges[last]) < fewestWords && (last < edges.length - 1 || first > 0)) {
    if (last < edges.length - 1) last++;
    else first--;
  }
  return trimmed(text, { start: edges[first] ?? sentence.start, end: edges[last] ?? sentence.end });
}

function wordCount(text: string, start = 0, end = 0): number {
  return text.slice(start, end).match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}

function trimmed(text: string, { start, end }: TextRange): TextRange {
  const source = text.slice(start, end);
  const lead = /^[\s,;:–—()|>*_-]*/.exec(source)?.[0].length ?? 0;
  const tail = /[\s,;:–—(|*_-]*$/.exec(source.slice(lead))?.[0].length ?? 0;
  return { start: start + lead, end: Math.max(start + lead, end - tail) };
}
