/** Items next to each other: from `first` up to, and without, `end`. */
export interface Span {
  readonly first: number;
  readonly end: number;
}

/** How a row of items of one size lies in a window. Lengths in one unit, for instance pixels. */
export interface Scrolled {
  /** How far the items have been moved out at the start. */
  readonly offset: number;
  /** The window's length. */
  readonly length: number;
  /** One item's length. */
  readonly size: number;
  readonly count: number;
}

/** The items that a window shows, in whole or in part, and `beyond` more on each side. */
export function visibleSpan({ offset, length, size, count }: Scrolled, beyond: number): Span {
  if (size <= 0) return { first: 0, end: Math.min(count, beyond) };
  const first = Math.floor(offset / size) - beyond;
  const end = Math.ceil((offset + length) / size) + beyond;
  return { first: Math.max(0, Math.min(first, count)), end: Math.max(0, Math.min(end, count)) };
}

/** How far to move the items so that one is wholly in the window: as little as need be. */
export function offsetToShow(item: number, { offset, length, size }: Omit<Scrolled, 'count'>): number {
  const start = item * size;
  if (start < offset || size > length) return start;
  return Math.max(offset, start + size - length);
}
