import { endsPassage } from '../document/tags.js';
import type { TextRange } from '../text/range.js';

/** A place at which the id of a marking point is being written. */
export interface ClaimContext {
  readonly where: 'front-matter' | 'text';
  /** What has been typed so far of this claim: an id, or words of the point. */
  readonly range: TextRange;
  /** What has to follow the id: a bracket, where none stands there yet. */
  readonly closing: '' | ']';
}

const frontMatterEnd = /\r?\n---[ \t]*(?:\r?\n|$)/;
const flowClaims = /^claims:[ \t]*\[(?:[^\]]*,)?[ \t]*([^\],]*)$/;
const item = /^[ \t]*-[ \t]+(\S[^\n]*)?$/;
const inlineMark = /(?:^|[^\]![])\[(?:[^\][()]*[,;&])?[ \t]*([^\][(),;&]{0,60})$/;

/**
 * Whether a claim is being written at an offset: in the list `claims` of the front matter, or in square brackets in
 * the text. Looks at the line alone, and at the lines of the list above it.
 */
export function claimContextAt(text: string, offset: number): ClaimContext | undefined {
  const line = text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset);
  const rest = /^[^\r\n]*/.exec(text.slice(offset))?.[0] ?? '';
  if (isInFrontMatter(text, offset)) {
    const flow = flowClaims.exec(line);
    if (flow) return context('front-matter', flow[1] ?? '', offset, /^[^[]*\]/.test(rest) ? '' : ']');
    const listed = item.exec(line);
    return listed && listKey(text.slice(0, offset - line.length)) === 'claims' ? context('front-matter', listed[1] ?? '', offset, '') : undefined;
  }
  const mark = inlineMark.exec(line);
  if (!mark || !endsPassage(rest.replace(/^\]/, ''))) return undefined;
  return context('text', mark[1] ?? '', offset, /^[^[]*\]/.test(rest) ? '' : ']');
}

function context(where: ClaimContext['where'], typed: string, offset: number, closing: ClaimContext['closing']): ClaimContext {
  return { where, range: { start: offset - typed.length, end: offset }, closing };
}

function isInFrontMatter(text: string, offset: number): boolean {
  if (!/^\uFEFF?---[ \t]*\r?\n/.test(text) || offset < 4) return false;
  const end = frontMatterEnd.exec(text.slice(3));
  return end === null || offset <= 3 + end.index;
}

/** The key whose list of lines ends a text. */
function listKey(text: string): string | undefined {
  for (const line of text.trimEnd().split(/\r?\n/).reverse()) {
    const key = /^(\w+):[ \t]*$/.exec(line)?.[1];
    if (key !== undefined) return key;
    if (!item.test(line) && line.trim() !== '-') return undefined;
  }
  return undefined;
}
