import type { TextRange } from '../text/range.js';

const mostRead = 20_000;

/** The lines between the two fences at the top of a text, also while they are being written and cannot be read as YAML. */
export function frontMatterSpan(text: string): TextRange | undefined {
  const opening = /^\uFEFF?---[ \t]*\r?\n/.exec(text);
  if (!opening) return undefined;
  const start = opening[0].length;
  const closing = /^---[ \t]*\r?$/m.exec(text.slice(start, start + mostRead));
  return closing ? { start, end: start + closing.index } : undefined;
}
