import { isMap, isScalar, isSeq, parseDocument, type Pair, type YAMLSeq } from 'yaml';
import type { Claim, EvidenceDocument } from '../document/types.js';
import type { TextRange } from '../text/range.js';
import { endOfFields, indentBefore } from './endOfFields.js';
import { soundEdit } from './soundEdit.js';
import { insertion, lineEnding, type TextEdit } from './types.js';

/**
 * Claims a marking point in the front matter, in the manner in which its claims are written: as a list in brackets
 * or a list of lines; where there are no claims or no front matter, they are begun.
 * @returns nothing when the point is claimed there, the front matter cannot be read, or it is written in a manner in which the claim cannot be added
 */
export function claimEdit(document: EvidenceDocument, point: string): TextEdit | undefined {
  const edit = claimIn(document, point);
  const data = document.frontMatter?.data ?? {};
  const claims: readonly unknown[] = Array.isArray(data.claims) ? data.claims : [];
  const standing = claims.at(-1) === null ? claims.slice(0, -1) : claims;
  return edit && soundEdit(document, edit, { ...data, claims: [...standing, point] });
}

function claimIn({ text, frontMatter, problems }: EvidenceDocument, point: string): TextEdit | undefined {
  const ending = lineEnding(text);
  if (!frontMatter) return problems.some(({ code }) => code.startsWith('frontMatter.')) ? undefined : insertion(0, `---${ending}claims: [${point}]${ending}---${ending}${ending}`);
  if (frontMatter.claims.some((claim) => claim.point === point)) return undefined;
  const yaml = yamlOf(text, frontMatter.range);
  const { pair, indent } = claimsPair(text, yaml);
  if (!pair) return insertion(yaml.end, `${indent}claims: [${point}]${ending}`);
  const { key, value } = pair;
  if (isSeq(value)) return addTo(value, point, text, yaml.start);
  if (!isScalar(value) || value.value !== null || !isScalar(key) || !key.range) return undefined;
  return fill(rangeOf(value, yaml.start), text.indexOf(':', yaml.start + key.range[1]) + 1, `[${point}]`);
}

/**
 * Drops a claim: from the front matter's list, or the mark from the text with the space before it.
 * @returns nothing when the list is written in a manner from which it cannot be taken
 */
export function dropClaimEdit(document: EvidenceDocument, claim: Claim): TextEdit | undefined {
  const { text, frontMatter } = document;
  if (claim.scope !== 'entry') return { range: markOf(claim.range, text), newText: '' };
  const yaml = frontMatter && yamlOf(text, frontMatter.range);
  const value = yaml && claimsPair(text, yaml).pair?.value;
  if (!yaml || !isSeq(value)) return undefined;
  const items = value.items.map((item) => rangeOf(item, yaml.start));
  const at = items.findIndex((range) => range?.start === claim.range.start);
  const edit = dropItem(items, at, value.flow === true, text);
  const claims: readonly unknown[] = Array.isArray(frontMatter.data.claims) ? frontMatter.data.claims : [];
  return edit && soundEdit(document, edit, { ...frontMatter.data, claims: claims.filter((_, index) => index !== at) });
}

function dropItem(items: readonly (TextRange | undefined)[], at: number, inBrackets: boolean, text: string): TextEdit | undefined {
  const own = items[at];
  if (!own) return undefined;
  if (inBrackets) {
    const [before, after] = [items[at - 1], items[at + 1]];
    if (before) return { range: { start: before.end, end: own.end }, newText: '' };
    const comma = /^\s*,/.exec(text.slice(own.end))?.[0] ?? '';
    return { range: { start: own.start, end: after ? after.start : own.end + comma.length }, newText: '' };
  }
  if (items.length === 1) return { range: { start: text.lastIndexOf(':', own.start) + 1, end: own.end }, newText: ' []' };
  const newline = text.indexOf('\n', own.end);
  return { range: { start: text.lastIndexOf('\n', own.start) + 1, end: newline < 0 ? text.length : newline + 1 }, newText: '' };
}

/** The range of the fields between the two fences. */
function yamlOf(text: string, range: TextRange): TextRange {
  const start = text.indexOf('\n', range.start) + 1;
  const fields = text.slice(start, text.lastIndexOf('\n', range.end - 1) + 1);
  return { start, end: start + endOfFields(fields) };
}

/** The field `claims`, if it is there, and the spaces before the fields. */
function claimsPair(text: string, yaml: TextRange): { readonly pair: Pair | undefined; readonly indent: string } {
  const fields = text.slice(yaml.start, yaml.end);
  const { contents } = parseDocument(fields, { logLevel: 'silent' });
  if (!isMap(contents)) return { pair: undefined, indent: '' };
  const first = contents.items[0]?.key;
  return {
    pair: contents.items.find(({ key }) => isScalar(key) && key.value === 'claims'),
    indent: isScalar(first) ? indentBefore(fields, first.range[0]) : '',
  };
}

/** Puts a value in the place of an empty one, which is written as a sign (`~`, `null`) or as nothing. */
function fill(empty: TextRange | undefined, after: number, value: string): TextEdit {
  return empty && empty.end > empty.start ? { range: empty, newText: value } : insertion(after, ` ${value}`);
}

function addTo(list: YAMLSeq, point: string, text: string, offset: number): TextEdit | undefined {
  const last = rangeOf(list.items.at(-1), offset);
  const own = rangeOf(list, offset);
  if (!own) return undefined;
  if (list.flow === true) return last ? insertion(last.end, `, ${point}`) : { range: { start: own.start, end: text.indexOf(']', own.start) + 1 }, newText: `[${point}]` };
  if (!last) return undefined;
  const item = list.items.at(-1);
  if (isScalar(item) && item.value === null) return fill(last, text.lastIndexOf('-', last.start) + 1, point);
  const start = text.lastIndexOf('\n', last.start) + 1;
  const dash = /^[ \t]*-[ \t]*/.exec(text.slice(start, last.start))?.[0] ?? '- ';
  return insertion(last.end, `${lineEnding(text)}${dash}${point}`);
}

function rangeOf(node: unknown, offset: number): TextRange | undefined {
  if ((!isScalar(node) && !isSeq(node)) || !node.range) return undefined;
  return { start: offset + node.range[0], end: offset + node.range[1] };
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
