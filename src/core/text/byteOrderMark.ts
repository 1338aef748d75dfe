/** Some editors begin a file with it; it is no part of the text. */
export const byteOrderMark = '\uFEFF';

/** A text without the byte-order mark at its start: all ranges and positions of the core count in it. */
export function withoutMark(text: string): string {
  return text.startsWith(byteOrderMark) ? text.slice(1) : text;
}
