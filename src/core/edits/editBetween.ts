import type { TextEdit } from './types.js';

/** The one edit that makes `after` of `before`, as narrow as can be; undefined when they are the same. */
export function editBetween(before: string, after: string): TextEdit | undefined {
  if (before === after) return undefined;
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start++;
  let tail = 0;
  while (tail < shorter - start && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++;
  return { range: { start, end: before.length - tail }, newText: after.slice(start, after.length - tail) };
}
