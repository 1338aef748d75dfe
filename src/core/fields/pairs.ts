import type { EvidenceDocument, Passage } from '../document/types.js';
import { shift, type TextRange } from '../text/range.js';
import { longestLabel, readLabel, type ReadLabel } from './readLabel.js';
import type { Field } from './types.js';

/** A label with what stands beside it. Ranges count in the document's text. */
export interface Pair {
  readonly label: ReadLabel;
  readonly labelRange: TextRange;
  /** From the label's end to the next label, without white space around; empty when nothing stands there. */
  readonly value: TextRange;
  readonly source: Exclude<Field['source'], 'letter'>;
}

/** A passage at its place, and the pairs in it. */
export interface ReadPassage {
  readonly passage: Passage;
  /** Where it stands in the document. */
  readonly range: TextRange;
  readonly pairs: readonly Pair[];
}

interface PlacedPassage {
  readonly passage: Passage;
  readonly range: TextRange;
}

/**
 * The label and value pairs of a document's passages, in order: lines, several pairs on one line, and tables with
 * labels in the first row, the first column, or every other column.
 * @param quotes whether quoted text and pasted chats are read too, as forms are pasted
 */
export function readPairs(document: EvidenceDocument, quotes: boolean): ReadPassage[] {
  const passages = document.blocks.flatMap(({ start, block }) => block.passages.map((passage) => ({ passage, range: shift(passage.range, start) })));
  const read: ReadPassage[] = [];
  for (let at = 0; at < passages.length; ) {
    const placed = passages[at];
    if (!placed) break;
    if (placed.passage.quoted && !quotes) {
      read.push({ ...placed, pairs: [] });
      at++;
    } else if (placed.passage.kind === 'row') {
      const rows = tableAt(document.text, passages, at);
      read.push(...tablePairs(document.text, rows));
      at += rows.length;
    } else {
      read.push({ ...placed, pairs: passagePairs(document.text, placed, passages[at + 1]) });
      at++;
    }
  }
  return read;
}

function passagePairs(text: string, { passage, range }: PlacedPassage, next: PlacedPassage | undefined): Pair[] {
  if (passage.kind === 'heading') return headingPair(passage, range, isPair(next, text) ? undefined : next);
  const pairs: Pair[] = [];
  let start = 0;
  for (const line of passage.prose.split('\n')) {
    const own = linePairs(line, range.start + start, text);
    const before = pairs.at(-1);
    if (own.length === 0 && before && before.value.start === before.value.end && isShort(line)) {
      pairs[pairs.length - 1] = { ...before, value: shift(trimmed(line), range.start + start) };
    }
    pairs.push(...own);
    start += line.length + 1;
  }
  const last = pairs.at(-1);
  if (last && last.value.start === last.value.end && next?.passage.kind === 'paragraph' && isShort(next.passage.prose) && !isPair(next, text)) {
    pairs[pairs.length - 1] = { ...last, value: shift(trimmed(next.passage.prose), next.range.start) };
  }
  return pairs;
}

/** Whether a passage is a label with its own value, and so no value of another. */
function isPair(placed: PlacedPassage | undefined, text: string): boolean {
  return placed !== undefined && linePairs(placed.passage.prose, placed.range.start, text).length > 0;
}

/** A heading that is a label, with what stands below it. */
function headingPair({ prose }: Passage, range: TextRange, next: PlacedPassage | undefined): Pair[] {
  const label = readLabel(prose);
  if (!label || label.meanings.every((meaning) => meaning === 'observed.activity' || meaning === 'other')) return [];
  const below = next && next.passage.kind !== 'heading' && isShort(next.passage.prose) ? shift(trimmed(next.passage.prose), next.range.start) : undefined;
  const labelRange = shift(trimmed(prose), range.start);
  return [{ label, labelRange, value: below ?? { start: labelRange.end, end: labelRange.end }, source: 'line' }];
}

/** Short enough to be a value that stands under its label rather than beside it. */
function isShort(text: string): boolean {
  const plain = text.trim();
  return plain !== '' && plain.length <= 80 && !plain.includes('\n') && !/[.!?]\s+\S/.test(plain.replace(/\b\p{L}\.\s/gu, ''));
}

/** What can end a label: a colon, a row of underscores or dots, a dash between spaces, or the end of bold type. */
const labelEnd = /[:：]|(?=_{2,}|\.{4,}|…{2,})|[ \t](?=[-–—=][ \t])/gu;
const lead = /^(?:[\s>*_#•·●▪–—-]|\d{1,2}[.)]|\[[ xX]?\]|[☐☑☒✓✔])*/u;
const mostWords = 9;

/**
 * The pairs of one line. The line has to begin with a label, else it is prose.
 * @param start the line's place in the document's text
 */
export function linePairs(line: string, start: number, text: string): Pair[] {
  const first = lead.exec(line)?.[0].length ?? 0;
  const found: { readonly label: ReadLabel; readonly range: TextRange; readonly valueStart: number }[] = [];
  let dashed = false;
  const bold = boldLabel(line, start, first, text);
  if (bold) found.push(bold);
  for (const { index, 0: sign } of line.matchAll(labelEnd)) {
    const from = found.at(-1)?.valueStart ?? first;
    if (index < from) continue;
    const valueStart = index + (sign === '' ? 0 : sign.trim() === '' ? 2 : 1);
    if (found.length === 0) {
      const label = index - first <= longestLabel ? readLabel(line.slice(first, index)) : undefined;
      if (!label) return [];
      found.push({ label, range: { start: first, end: index }, valueStart });
      dashed = sign !== '' && sign.trim() === '';
    } else if (sign.trim() !== '' || sign === '' || dashed) {
      const inside = labelBefore(line, from, index);
      if (inside) found.push({ ...inside, valueStart });
    }
  }
  return found.map(({ label, range, valueStart }, index) => ({
    label,
    labelRange: shift(range, start),
    value: shift(trimmed(line, valueStart, found[index + 1]?.range.start), start),
    source: 'line',
  }));
}

/** A label in bold type at a line's start, with or without a colon: `**Statement of** A. Person`. */
function boldLabel(line: string, start: number, first: number, text: string): { label: ReadLabel; range: TextRange; valueStart: number } | undefined {
  if (!/(?:\*\*|__)$/.test(text.slice(start, start + first))) return undefined;
  const close = /\*\*|__/.exec(text.slice(start + first, start + first + longestLabel));
  if (!close) return undefined;
  const end = first + close.index;
  const label = readLabel(line.slice(first, end));
  const colon = /^(?:\*\*|__)\s*:/.exec(text.slice(start + end, start + end + 8))?.[0].length ?? close[0].length;
  return label && { label, range: { start: first, end: trimmed(line, first, end).end }, valueStart: end + colon };
}

/** The longest label that ends at `end` and begins with a capital, or after a gap of several spaces. */
function labelBefore(line: string, from: number, end: number): { label: ReadLabel; range: TextRange } | undefined {
  const floor = Math.max(from, end - longestLabel);
  const stretch = line.slice(floor, end);
  const starts = [...stretch.matchAll(/(?<=^|[\s,;.|_)])\S/g)].slice(-mostWords);
  for (const { index } of starts) {
    const gap = /(?:[ \u00A0]{2,}|\t|[|;_]\s*)$/.test(line.slice(Math.max(from, floor + index - 3), floor + index));
    if (!gap && !/^[(*]?\p{Lu}/u.test(stretch.slice(index, index + 3))) continue;
    const label = readLabel(stretch.slice(index));
    if (label) return { label, range: { start: floor + index, end } };
  }
  return undefined;
}

/** The rows of the table that begins with a row. */
function tableAt(text: string, passages: readonly PlacedPassage[], at: number): PlacedPassage[] {
  const rows: PlacedPassage[] = [];
  for (let next = passages[at]; next?.passage.kind === 'row'; next = passages[at + rows.length]) {
    const before = rows.at(-1);
    if (before && /\n[ \t>]*\r?\n/.test(text.slice(before.range.end, next.range.start))) break;
    rows.push(next);
  }
  return rows;
}

interface Cell {
  readonly text: string;
  readonly range: TextRange;
  readonly label: ReadLabel | undefined;
}

function tablePairs(text: string, rows: readonly PlacedPassage[]): ReadPassage[] {
  const cells = rows.map((row) => cellsOf(text, row));
  const header = headerOf(text, rows, cells);
  return rows.map((row, index) => {
    const own = cells[index] ?? [];
    if (!header) return { ...row, pairs: rowPairs(text, own) };
    return { ...row, pairs: index === 0 ? [] : own.flatMap((cell, column): Pair[] => {
      const label = header[column];
      return label?.label ? [{ label: label.label, labelRange: label.range, value: cell.range, source: 'table' }] : [];
    }) };
  });
}

/** The first row, when it names the columns: two labels or more, all its filled cells labels but one, and none in the first column below. */
function headerOf(text: string, rows: readonly PlacedPassage[], cells: readonly (readonly Cell[])[]): readonly Cell[] | undefined {
  const [first, second] = rows;
  const [head, ...below] = cells;
  if (!first || !second || !head || !/\n[ \t>|]*:?-/.test(text.slice(first.range.end, second.range.start))) return undefined;
  const filled = head.filter((cell) => cell.text !== '');
  const labels = filled.filter(({ label }) => label).length;
  const isHeader = labels >= 2 && labels >= filled.length - 1 && below.every((row) => !row[0]?.label);
  return isHeader ? head : undefined;
}

function rowPairs(text: string, cells: readonly Cell[]): Pair[] {
  const pairs: Pair[] = [];
  for (let at = 0; at < cells.length; at++) {
    const cell = cells[at];
    const next = cells[at + 1];
    if (!cell) continue;
    if (cell.label && cells.length > 1) {
      const free = next && !next.label && linePairs(next.text, next.range.start, text).length === 0;
      pairs.push({ label: cell.label, labelRange: cell.range, value: free ? next.range : { start: cell.range.end, end: cell.range.end }, source: 'table' });
      if (free) at++;
    } else pairs.push(...linePairs(cell.text, cell.range.start, text).map((pair) => ({ ...pair, source: 'table' as const })));
  }
  return pairs;
}

/** The cells of a row; what the prose leaves out of them (signs of emphasis) is space. */
function cellsOf(text: string, { passage: { prose }, range }: PlacedPassage): Cell[] {
  const source = text.slice(range.start, range.end);
  const bars = [...source.matchAll(/(?<!\\)\|/g)].map(({ index }) => index);
  const edges = [...(bars[0] === 0 ? [] : [-1]), ...bars, ...(bars.at(-1) === source.length - 1 ? [] : [source.length])];
  return edges.slice(1).map((end, index) => {
    const place = trimmed(prose, (edges[index] ?? 0) + 1, end);
    const inside = prose.slice(place.start, place.end);
    return { text: inside, range: shift(place, range.start), label: readLabel(inside) };
  });
}

/** A stretch of a text without the white space around it; an empty one stays at its start. */
function trimmed(text: string, start = 0, end = text.length): TextRange {
  const inside = text.slice(start, end);
  const from = start + (inside.length - inside.trimStart().length);
  const to = start + inside.trimEnd().length;
  return from < to ? { start: from, end: to } : { start, end: start };
}
