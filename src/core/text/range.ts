/** A stretch of a text, as UTF-16 offsets; `end` is the offset after the last unit. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** A place in a text: zero-based line, and zero-based UTF-16 character in that line, as in the Language Server Protocol. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

/** A stretch of a text between two positions; `end` is exclusive. */
export interface PositionRange {
  readonly start: Position;
  readonly end: Position;
}

/** The range moved by `by` UTF-16 units. */
export function shift(range: TextRange, by: number): TextRange {
  return { start: range.start + by, end: range.end + by };
}

/** Whether the two ranges share at least one unit. */
export function overlaps(a: TextRange, b: TextRange): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Whether `inner` lies within `outer`, edges included. */
export function contains(outer: TextRange, inner: TextRange): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/**
 * The ranges in order of place, each once; ranges that overlap are joined.
 */
export function mergeRanges(ranges: readonly TextRange[]): TextRange[] {
  const ordered = [...ranges].sort((a, b) => a.start - b.start || a.end - b.end);
  const merged: TextRange[] = [];
  for (const range of ordered) {
    const last = merged.at(-1);
    if (last && range.start < last.end) {
      merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, range.end) };
    } else {
      merged.push(range);
    }
  }
  return merged;
}

/** Tells quickly, again and again, whether a range shares a unit with one of many. */
export function overlapsAny(ranges: readonly TextRange[]): (range: TextRange) => boolean {
  const merged = mergeRanges(ranges.filter(({ start, end }) => start < end));
  return (range) => {
    let low = 0;
    let high = merged.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((merged[middle]?.end ?? 0) <= range.start) low = middle + 1;
      else high = middle;
    }
    const next = merged[low];
    return next !== undefined && overlaps(next, range);
  };
}
