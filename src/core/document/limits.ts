import { shift, type TextRange } from '../text/range.js';
import type { DocumentProblem } from './types.js';

/** Texts longer than this many UTF-16 units are not read. */
export const longestText = 1_000_000;
/** Lines longer than this many UTF-16 units are not read. */
export const longestLine = 50_000;
/** About as many microseconds as parsing all blocks of one text may take. */
const mostEffort = 2_000_000;

const carriageReturn = 13;
const lineFeed = 10;
const space = 32;
const signs = new Set('|&\\<`!'.split('').map((sign) => sign.charCodeAt(0)));
const prefix = /[ \t]*(?:(?:>|(?:[-+*]|\d{1,9}[.)])(?=[ \t\r\n]|$))[ \t]*)*/y;

/** Says of each block of one text in turn whether it can be read, and if not, why. */
export function createLimits(): (block: { readonly start: number; readonly text: string }) => DocumentProblem | undefined {
  let left = mostEffort;
  return ({ start, text }) => {
    const long = longLine(text);
    if (long) return tooLongLine(shift(long, start));
    const effort = effortOf(text);
    if (effort > left) return tooTangled({ start, end: start + Math.min(80, text.length) });
    left -= effort;
    return undefined;
  };
}

/**
 * How long Markdown takes to parse at most, in microseconds or thereabouts. The time grows with the square of the
 * nesting at a line's start, and of the signs of emphasis and links between two blank lines; the weights were
 * measured. Signs of emphasis weigh more than their time, as each can nest, and nesting uses up the stack.
 */
export function effortOf(text: string): number {
  let effort = text.length;
  let stars = 0;
  let brackets = 0;
  const endStretch = (): void => {
    effort += 0.2 * stars * stars + 0.003 * brackets * brackets;
    stars = brackets = 0;
  };
  for (let at = 0; at < text.length; at++) {
    if (at === 0 || isLineEnd(text.charCodeAt(at - 1))) {
      const start = prefixAt(text, at);
      const depth = start === '' ? 0 : (start.match(/[>+*.)-]/g)?.length ?? 0);
      effort += 30 + 20 * start.length + 30 * Math.max(0, depth * depth - 1);
      at += start.length;
      if (isLineEnd(text.charCodeAt(at)) && /^[ \t>]*$/.test(start)) endStretch();
    }
    const unit = text.charCodeAt(at);
    if (isLetter(unit) || unit === space) continue;
    if (unit === 42 || unit === 95) stars++;
    else if (unit === 91 || unit === 93) brackets++;
    else if (signs.has(unit)) effort += 30;
  }
  endStretch();
  return effort;
}

function prefixAt(text: string, at: number): string {
  if (isLetter(text.charCodeAt(at))) return '';
  prefix.lastIndex = at;
  return prefix.exec(text)?.[0] ?? '';
}

function isLetter(unit: number): boolean {
  const lower = unit | 32;
  return lower >= 97 && lower <= 122;
}

function isLineEnd(unit: number): boolean {
  return unit === lineFeed || unit === carriageReturn;
}

function longLine(text: string): TextRange | undefined {
  if (text.length <= longestLine) return undefined;
  for (const { 0: line, index } of text.matchAll(/[^\r\n]+/g)) {
    if (line.length > longestLine) return { start: index, end: index + line.length };
  }
  return undefined;
}

function tooLongLine(range: TextRange): DocumentProblem {
  return {
    code: 'document.line-too-long',
    message: `This line has ${inFigures(range.end - range.start)} characters. Lines over ${inFigures(longestLine)} are not read: break it into paragraphs.`,
    range: { start: range.start, end: range.start + 80 },
    severity: 'warning',
  };
}

function tooTangled(range: TextRange): DocumentProblem {
  return {
    code: 'document.too-tangled',
    message: 'This part is not read: it has too many lists, quotes or tables within each other, or too many signs such as * and [. Use plainer paragraphs, or split the file into entries.',
    range,
    severity: 'warning',
  };
}

/** The problem of a text that is longer than is read. */
export function tooLong(text: string): DocumentProblem {
  return {
    code: 'document.too-long',
    message: `This file has ${inFigures(text.length)} characters. Files over ${inFigures(longestText)} are not read: split it into entries.`,
    range: { start: 0, end: Math.min(80, text.length) },
    severity: 'warning',
  };
}

function inFigures(number: number): string {
  return number.toLocaleString('en-GB');
}
