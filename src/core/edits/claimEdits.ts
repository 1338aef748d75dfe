import { isMap, isScalar, isSeq, parseDocument, type Pair, type YAMLSeq } from 'yaml';
import type { Claim, EvidenceDocument } from '../document/types.js';
import type { TextRange } from '../text/range.js';
import { insertion, lineEnding, type TextEdit } from './types.js';

/**
 * Claims a marking point in the front matter, in the manner in which its claims are written: as a list in brackets
 * or a list of lines; where there are no claims or no front matter, they are begun.
 * @returns nothing when the point is claimed there, or the front matter cannot be read
 */
export function claimEdit({ text, frontMatter, problems }: EvidenceDocument, point: string): TextEdit | undefined {
  const ending = lineEnding(text);
  if (!frontMatter) return problems.some(({ code }) => code.startsWith('frontMatter.')) ? undefined : insertion(0, `---${ending}claims: [${point}]${ending}---${ending}${ending}`);
  if (frontMatter.claims.some((claim) => claim.point === point)) return undefined;
  const yaml = yamlOf(text, frontMatter.range);
  const pair = claimsPair(text, yaml);
  if (!pair) return insertion(yaml.end, `claims: [${point}]${ending}`);
  const { key, value } = pair;
  if (isSeq(value)) return addTo(value, point, text, yaml.start);
  if (isScalar(value) && value.value === null && isScalar(key) && key.range) return insertion(afterColon(text, yaml.start + key.range[1]), ` [${point}]`);
  return undefined;
}

/** Drops a claim: from the front matter's list, or the mark from the text with the space before it. */
export function dropClaimEdit({ text, frontMatter }: EvidenceDocument, claim: Claim): TextEdit | undefined {
  if (claim.scope !== 'entry') return { range: markOf(claim.range, text), newText: '' };
  const yaml = frontMatter && yamlOf(text, frontMatter.range);
  const value = yaml && claimsPair(text, yaml)?.value;
  if (!yaml || !isSeq(value)) return undefined;
  const items = value.items.map((item) => rangeOf(item, yaml.start));
  const at = items.findIndex((range) => range?.start === claim.range.start);
  const own = items[at];
  if (!own) return undefined;
  if (value.flow === true) {
    const [before, after] = [items[at - 1], items[at + 1]];
    if (before) return { range: { start: before.end, end: own.end }, newText: '' };
    return { range: { start: own.start, end: after ? after.start : own.end }, newText: '' };
  }
  if (items.length === 1) return { range: { start: text.lastIndexOf(':', own.start) + 1, end: own.end }, newText: ' []' };
  const newline = text.indexOf('\n', own.end);
  return { range: { start: text.lastIndexOf('\n', own.start) + 1, end: newline < 0 ? text.length : newline + 1 }, newText: '' };
}

/** The range between the two fences. */
function yamlOf(text: string, { start, end }: TextRange): TextRange {
  return { start: text.indexOf('\n', start) + 1, end: text.lastIndexOf('\n', end - 1) + 1 };
}

function claimsPair(text: string, yaml: TextRange): Pair | undefined {
  const { contents } = parseDocument(text.slice(yaml.start, yaml.end), { logLevel: 'silent' });
  return isMap(contents) ? contents.items.find(({ key }) => isScalar(key) && key.value === 'claims') : undefined;
}

function addTo(list: YAMLSeq, point: string, text: string, offset: number): TextEdit | undefined {
  const last = rangeOf(list.items.at(-1), offset);
  const own = rangeOf(list, offset);
  if (!own) return undefined;
  if (list.flow === true) return last ? insertion(last.end, `, ${point}`) : { range: { start: own.start, end: text.indexOf(']', own.start) + 1 }, newText: `[${point}]` };
  if (!last) return undefined;
  const start = text.lastIndexOf('\n', last.start) + 1;
  const dash = /^[ \t]*-[ \t]*/.exec(text.slice(start, last.start))?.[0] ?? '- ';
  return insertion(last.end, `${lineEnding(text)}${dash}${point}`);
}

function rangeOf(node: unknown, offset: number): TextRange | undefined {
  if ((!isScalar(node) && !isSeq(node)) || !node.range) return undefined;
  return { start: offset + node.range[0], end: offset + node.range[1] };
}

function afterColon(text: string, from: number): number {
  return text.indexOf(':', from) + 1;
}

/** The id with its brackets when it stands alone in them, with the space before; else with its comma. */
function markOf({ start, end }: TextRange, text: string): TextRange {
  const [, before = '', open = ''] = /([ \t]*)([[(])$/.exec(text.slice(0, start)) ?? [];
  const close = text[end];
  if (open !== '' && (close === ']' || close === ')')) return { start: start - open.length - before.length, end: end + 1 };
  const comma = /^[ \t]*[,;][ \t]*/.exec(text.slice(end))?.[0];
  if (comma !== undefined) return { start, end: end + comma.length };
  const commaBefore = /[ \t]*[,;][ \t]*$/.exec(text.slice(0, start))?.[0] ?? '';
  return { start: start - commaBefore.length, end };
}
