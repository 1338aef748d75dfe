import type { TextRange } from './range.js';

const abbreviations = new Set(['mr', 'mrs', 'ms', 'dr', 'st', 'prof', 'eg', 'e.g', 'ie', 'i.e', 'etc', 'approx', 'no', 'vs', 'inc', 'ltd', 'co', 'dept', 'tel', 'p']);
const boundary = /(?<![.!?…])[.!?…]+["'”’)\]]*(?=\s|$)|\r?\n|[:;](?=\s*\r?\n)/g;
const speaker = /^[ \t]*[A-Z][\p{L} .'-]{0,24}:[ \t]/u;
const longestWords = 48;
/** No sentence has more UTF-16 units than this. */
export const longestSentence = 2_000;
const shortLine = 64;

/**
 * The sentences of a passage's prose, in order, without the white space around them.
 * Learners write run-on sentences and lists without full stops: a line that names a speaker, a short line
 * followed by a capital, and a comma in a stretch of more than 48 words also part sentences. No sentence has more than
 * 2,000 characters, so that text without spaces cannot keep the readers of sentences busy.
 * @param prose the passage's words; offsets in the result count from its start
 * @param everyLine whether each line is a sentence of its own, as in a chat
 */
export function splitSentences(prose: string, everyLine = false): TextRange[] {
  const sentences: TextRange[] = [];
  let start = 0;
  const push = (end: number): void => {
    const trimmed = trim(prose, { start, end });
    if (trimmed) sentences.push(...splitRunOn(prose, trimmed));
    start = end;
  };
  for (const match of prose.matchAll(boundary)) {
    const end = match.index + match[0].length;
    if (match[0].includes('\n') ? endsLine(prose, start, match.index, end, everyLine) : endsSentence(prose, match.index, end, match[0])) {
      push(end);
    }
  }
  push(prose.length);
  return sentences;
}

function endsLine(prose: string, start: number, lineEnd: number, next: number, everyLine: boolean): boolean {
  const lineStart = Math.max(start, prose.lastIndexOf('\n', lineEnd - 1) + 1);
  if (everyLine) return true;
  const rest = prose.slice(next, next + 60);
  if (speaker.test(rest)) return true;
  return lineEnd - lineStart < shortLine && /^[ \t]*[\p{Lu}\d•✅✨*-]/u.test(rest);
}

function endsSentence(prose: string, index: number, end: number, sign: string): boolean {
  if (sign.startsWith(':') || sign.startsWith(';')) return true;
  const rest = prose.slice(end, end + 12).trimStart();
  if (rest === '') return true;
  if (sign === '.') {
    const word = /[\p{L}.]+$/u.exec(prose.slice(Math.max(0, index - 8), index))?.[0].toLowerCase();
    if (word !== undefined && (abbreviations.has(word) || /^\p{L}$/u.test(word))) return false;
  }
  return sign !== '…' || /^[\p{Lu}"“'‘]/u.test(rest);
}

/** A stretch of prose, cut until no piece is longer than a sentence may be. */
export function splitRunOn(prose: string, range: TextRange): TextRange[] {
  if (range.end - range.start <= 2 * longestWords) return [range];
  const text = prose.slice(range.start, range.end);
  const breaks = [...text.matchAll(/\s+/g)];
  if (breaks.length <= longestWords && text.length <= longestSentence) return [range];
  const middle = text.length / 2;
  const joints = [...text.matchAll(/[,;–—] |\s(?=(?:and then|and so|but then|so then|then|because|which)\s)/g)].map((joint) => joint.index + 1);
  const gaps = joints.length > 0 ? joints : breaks.map((gap) => gap.index + 1);
  const candidates = gaps.length > 0 ? gaps : [Math.floor(middle)];
  const cut = candidates.reduce((best, at) => (Math.abs(at - middle) < Math.abs(best - middle) ? at : best), candidates[0] ?? Math.floor(middle));
  const left = trim(prose, { start: range.start, end: range.start + cut });
  const right = trim(prose, { start: range.start + cut, end: range.end });
  if (!left || !right) return [range];
  return [...splitRunOn(prose, left), ...splitRunOn(prose, right)];
}

function trim(text: string, range: TextRange): TextRange | undefined {
  let { start, end } = range;
  while (start < end && /\s/.test(text[start] ?? '')) start++;
  while (end > start && /\s/.test(text[end - 1] ?? '')) end--;
  return start < end ? { start, end } : undefined;
}
