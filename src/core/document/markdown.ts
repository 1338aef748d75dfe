import type { Code, Heading, Nodes, Parent, PhrasingContent, Root, RootContent, TableRow } from 'mdast';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import remarkFrontmatter from 'remark-frontmatter';
import remarkParse from 'remark-parse';
import { unified, type Processor } from 'unified';
import { longestSentence, splitRunOn, splitSentences } from '../text/sentences.js';
import { shift, type TextRange } from '../text/range.js';
import { asRead } from './asRead.js';
import type { Passage, PassageKind } from './types.js';

function gfmTables(this: Processor): void {
  const data = this.data();
  (data.micromarkExtensions ??= []).push(gfmTable());
  (data.fromMarkdownExtensions ??= []).push(gfmTableFromMarkdown());
}

const wholeText = unified().use(remarkParse).use(remarkFrontmatter, ['yaml']).freeze();
const withTables = unified().use(remarkParse).use(gfmTables).freeze();
const withoutTables = unified().use(remarkParse).freeze();
/** The row under a table's head has a bar, or a colon beside its hyphens; looking for tables line by line is dear. */
const mayHoldTable = /\||:-|-:/;

/** Whether the text is YAML between two lines of three hyphens, and nothing else. */
export function isFrontMatter(text: string): boolean {
  const nodes = wholeText.parse(text).children;
  return nodes.length === 1 && nodes[0]?.type === 'yaml';
}

/** What a piece of Markdown holds, in order; ranges count from its start. */
export interface MarkdownReading {
  readonly passages: readonly Passage[];
  /** Its HTML comments, wherever they stand but in code. */
  readonly comments: readonly TextRange[];
}

/**
 * Reads a piece of Markdown (without front matter).
 * Comments, other HTML, fenced code in a named language and link targets are not prose.
 */
export function readMarkdown(markdown: string): MarkdownReading {
  const tree: Root = (mayHoldTable.test(markdown) ? withTables : withoutTables).parse(markdown);
  return {
    passages: tree.children.flatMap((node) => passagesOf(node, { markdown, quoted: false, kind: 'paragraph' })),
    comments: markdown.includes('<!--') ? commentsOf(tree, markdown) : [],
  };
}

/** The passages of a piece of Markdown, as `readMarkdown` finds them. */
export function readPassages(markdown: string): readonly Passage[] {
  return readMarkdown(markdown).passages;
}

function commentsOf(node: Nodes, markdown: string): TextRange[] {
  if (node.type === 'html') {
    const range = rangeOf(node);
    if (!range) return [];
    return [...markdown.slice(range.start, range.end).matchAll(/<!--[\s\S]*?-->/g)].map(({ 0: comment, index }) => ({ start: range.start + index, end: range.start + index + comment.length }));
  }
  return 'children' in node ? node.children.flatMap((child) => commentsOf(child, markdown)) : [];
}

interface Place {
  readonly markdown: string;
  readonly quoted: boolean;
  readonly kind: PassageKind;
}

function passagesOf(node: RootContent, place: Place): Passage[] {
  switch (node.type) {
    case 'heading':
    case 'paragraph':
      return passage(node, node.type === 'heading' ? { ...place, kind: 'heading' } : place);
    case 'blockquote':
      return node.children.flatMap((child) => passagesOf(child, { ...place, quoted: true, kind: 'quote' }));
    case 'list':
    case 'listItem':
      return node.children.flatMap((child: RootContent) => passagesOf(child, { ...place, kind: place.quoted ? 'quote' : 'item' }));
    case 'table':
      return node.children.flatMap((row: TableRow) => passage(row, { ...place, kind: 'row' }));
    case 'code':
      return node.lang === null || node.lang === undefined ? chat(node, place) : [];
    default:
      return [];
  }
}

function passage(node: Heading | Parent, place: Place): Passage[] {
  const range = rangeOf(node as Nodes);
  if (!range) return [];
  const prose = proseOf(node as Nodes, range, place);
  return prose.trim() === '' ? [] : [build(range, prose, place, node.type === 'heading' ? (node as Heading).depth : undefined)];
}

function chat(node: Code, place: Place): Passage[] {
  const whole = rangeOf(node);
  if (!whole) return [];
  const source = place.markdown.slice(whole.start, whole.end).trimEnd();
  const range = { start: whole.start, end: whole.start + source.length };
  const prose = source
    .replace(/^(?: *>)* {0,3}(?:`{3,}|~{3,})[^\n]*/gm, spaces)
    .replace(/^[ \t]*(?:>[ \t]?)+/gm, spaces);
  return prose.trim() === '' ? [] : [build(range, prose, { ...place, quoted: true, kind: 'chat' })];
}

function build(range: TextRange, prose: string, place: Place, level?: number): Passage {
  const sentences = place.kind === 'row' ? wholeRow(prose) : splitSentences(prose, place.kind === 'chat');
  return {
    kind: place.kind,
    range,
    prose,
    sentences: sentences.map((sentence) => shift(sentence, range.start)),
    quoted: place.quoted,
    ...(level === undefined ? {} : { level }),
  };
}

function wholeRow(prose: string): TextRange[] {
  const start = prose.search(/\S/);
  const row = { start, end: prose.trimEnd().length };
  return start < 0 ? [] : row.end - start > longestSentence ? splitRunOn(prose, row) : [row];
}

function proseOf(node: Nodes, range: TextRange, place: Place): string {
  let prose = '';
  for (const { start, end, code } of prosePieces(node)) {
    prose += ' '.repeat(Math.max(0, start - range.start - prose.length));
    const source = place.markdown.slice(start, end);
    prose += code ? source : asRead(source);
  }
  prose = prose.padEnd(range.end - range.start, ' ');
  return place.quoted ? prose.replace(/\n[ \t]*(?:>[ \t]?)+/g, (marks) => `\n${spaces(marks.slice(1))}`) : prose;
}

/** A stretch of prose between Markdown signs. */
interface ProsePiece extends TextRange {
  /** Whether it is code, in which escapes and references stand for themselves. */
  readonly code: boolean;
}

function prosePieces(node: Nodes | PhrasingContent): ProsePiece[] {
  const range = rangeOf(node);
  if (node.type === 'text') return range ? [{ ...range, code: false }] : [];
  if (node.type === 'inlineCode') return range ? [{ start: range.start + 1, end: range.end - 1, code: true }] : [];
  if (node.type === 'break') return range ? [{ start: range.end - 1, end: range.end, code: false }] : [];
  return 'children' in node ? node.children.flatMap((child) => prosePieces(child)) : [];
}

function rangeOf(node: Nodes): TextRange | undefined {
  const start = node.position?.start.offset;
  const end = node.position?.end.offset;
  return start === undefined || end === undefined ? undefined : { start, end };
}

function spaces(text: string): string {
  return ' '.repeat(text.length);
}
