/** A stretch of the source that parses the same alone as in its place. */
export interface BlockText {
  readonly start: number;
  readonly text: string;
}

const blank = /^[ \t]*$/;
const heading = /^#{1,6}(?:[ \t]|$)/;
const listMarker = /^(?:[-+*]|\d{1,9}[.)])(?:[ \t]|$)/;
const fence = /^( {0,3})(`{3,}(?=[^`]*$)|~{3,})/;
/** A link definition acts at a distance; a lone carriage return ends a line for Markdown, but not here. */
const actsAtADistance = /\]:|\r(?!\n)/;
const html = /^ {0,3}<(?:[A-Za-z/?]|!(?:--|\[CDATA\[|[A-Z]))/;

/** HTML blocks that reach past blank lines, with what ends them (CommonMark, HTML blocks 1 to 5). */
const longHtml: readonly (readonly [RegExp, RegExp])[] = [
  [/^ {0,3}<(?:script|pre|style|textarea)(?:[\s>]|$)/i, /<\/(?:script|pre|style|textarea)>/i],
  [/^ {0,3}<!--/, /-->/],
  [/^ {0,3}<\?/, /\?>/],
  [/^ {0,3}<!\[CDATA\[/, /\]\]>/],
  [/^ {0,3}<![A-Z]/, />/],
];

/**
 * Cuts Markdown (without front matter) into stretches that can be parsed one by one with the same result
 * as parsing the whole. A cut is made only where CommonMark closes every open container: at an unindented
 * line after a blank line that starts no list item, and around headings that begin with `#`; never inside a
 * fence or an HTML block. A text that may hold link definitions is not cut at all.
 */
export function splitBlocks(markdown: string): BlockText[] {
  if (actsAtADistance.test(markdown)) return [{ start: 0, text: markdown }];
  const blocks: BlockText[] = [];
  const scanner = createScanner();
  let start = 0;
  let offset = 0;
  while (offset < markdown.length) {
    const newline = markdown.indexOf('\n', offset);
    const end = newline < 0 ? markdown.length : newline;
    const line = markdown.slice(offset, markdown[end - 1] === '\r' ? end - 1 : end);
    if (scanner.mayCutBefore(line) && offset > start) {
      blocks.push({ start, text: markdown.slice(start, offset) });
      start = offset;
    }
    offset = end + 1;
  }
  if (start < markdown.length) blocks.push({ start, text: markdown.slice(start) });
  return blocks;
}

interface Scanner {
  /** Reads the next line, and says whether a block may begin at it. */
  mayCutBefore(line: string): boolean;
}

function createScanner(): Scanner {
  let afterBlank = true;
  let afterHeading = false;
  let unsure = false;
  let openFence: { readonly sign: string; readonly indent: number } | undefined;
  let untilEnd: RegExp | undefined;
  let untilBlank = false;

  const inside = (line: string): boolean => {
    if (openFence) {
      if (openFence.indent > line.search(/[^ ]|$/) && !blank.test(line)) unsure = true;
      const closing = fence.exec(line);
      const sign = closing?.[2] ?? '';
      if (sign.startsWith(openFence.sign) && blank.test(line.slice(closing?.[0].length ?? 0))) openFence = undefined;
      return true;
    }
    if (untilEnd) {
      if (untilEnd.test(line)) untilEnd = undefined;
      return true;
    }
    if (untilBlank) {
      if (fence.test(line) || reachesOn(line)) unsure = true;
      if (blank.test(line)) untilBlank = false;
      return true;
    }
    return false;
  };

  const open = (line: string): void => {
    const opening = fence.exec(line);
    if (opening) {
      openFence = { sign: opening[2] ?? '', indent: opening[1]?.length ?? 0 };
      return;
    }
    untilEnd = reachesOn(line);
    untilBlank = !untilEnd && html.test(line);
  };

  return {
    mayCutBefore(line) {
      if (unsure) return false;
      const wasInside = inside(line);
      const cut =
        !wasInside &&
        (heading.test(line) || (afterHeading && !blank.test(line)) || (afterBlank && /^[^\s]/.test(line) && !listMarker.test(line)));
      if (!wasInside) open(line);
      afterHeading = !wasInside && heading.test(line);
      afterBlank = blank.test(line);
      return cut && !unsure;
    },
  };
}

/** What ends the HTML block that begins on this line and reaches past blank lines, if it does not end on it. */
function reachesOn(line: string): RegExp | undefined {
  const long = longHtml.find(([begin]) => begin.test(line));
  return long && !long[1].test(line.replace(/^ {0,3}<!--/, '')) ? long[1] : undefined;
}
