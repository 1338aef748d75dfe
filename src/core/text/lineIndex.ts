import { withoutMark } from './byteOrderMark.js';
import type { Position, PositionRange, TextRange } from './range.js';

/** Turns offsets into positions and back, for one text; both count without a byte-order mark at its start. Lines end at `\n`, `\r\n` or a lone `\r`. */
export interface LineIndex {
  /** The position of an offset; offsets outside the text are moved to its edge. */
  positionAt(offset: number): Position;
  /** The offset of a position; positions outside the text are moved to its edge. */
  offsetAt(position: Position): number;
  /** The range's two edges as positions. */
  rangeAt(range: TextRange): PositionRange;
}

/** Builds the line index of a text. */
export function createLineIndex(source: string): LineIndex {
  const text = withoutMark(source);
  const starts = lineStarts(text);
  const lineOf = (offset: number): number => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  };
  const positionAt = (offset: number): Position => {
    const inside = Math.max(0, Math.min(offset, text.length));
    const line = lineOf(inside);
    return { line, character: inside - (starts[line] ?? 0) };
  };
  return {
    positionAt,
    offsetAt: ({ line, character }) => {
      const start = starts[Math.max(0, line)];
      if (start === undefined) return text.length;
      return Math.min(start + Math.max(0, character), starts[line + 1] ?? text.length);
    },
    rangeAt: (range) => ({ start: positionAt(range.start), end: positionAt(range.end) }),
  };
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 10 || (unit === 13 && text.charCodeAt(i + 1) !== 10)) starts.push(i + 1);
  }
  return starts;
}
