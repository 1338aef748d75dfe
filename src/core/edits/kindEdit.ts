import { isMap, isScalar, parseDocument } from 'yaml';
import type { EvidenceDocument, EvidenceKind } from '../document/types.js';
import { soundEdit } from './soundEdit.js';
import { insertion, lineEnding, type TextEdit } from './types.js';

/**
 * Says at the top what kind of evidence an entry is: in the place of a `type` that is empty or no kind, else as the first
 * field; begins the fields where there are none.
 * @returns undefined where it is said already, or the fields cannot be read or are written in a manner in which it cannot be added
 */
export function kindEdit(document: EvidenceDocument, kind: EvidenceKind): TextEdit | undefined {
  const { text, frontMatter, problems } = document;
  const ending = lineEnding(text);
  if (!frontMatter) return problems.some(({ code }) => code.startsWith('frontMatter.')) ? undefined : insertion(0, `---${ending}type: ${kind}${ending}---${ending}${ending}`);
  if (frontMatter.kind !== undefined) return undefined;
  const start = text.indexOf('\n', frontMatter.range.start) + 1;
  const fields = text.slice(start, frontMatter.range.end);
  const indent = /^([ \t]*)[^\s#]/m.exec(fields)?.[1] ?? '';
  const edit = frontMatter.data.type === undefined ? insertion(start, `${indent}type: ${kind}${ending}`) : inPlace(fields, start, kind);
  return edit && soundEdit(document, edit, { ...frontMatter.data, type: kind });
}

/** @param start where the fields begin in the text */
function inPlace(fields: string, start: number, kind: EvidenceKind): TextEdit | undefined {
  const { contents } = parseDocument(fields, { logLevel: 'silent' });
  const { key, value } = (isMap(contents) ? contents.items.find((pair) => isScalar(pair.key) && pair.key.value === 'type') : undefined) ?? {};
  if (!isScalar(key) || !isScalar(value)) return undefined;
  const colon = fields.indexOf(':', key.range[1]);
  const end = value.value === null && value.source === '' ? colon + 1 : value.range[1];
  return { range: { start: start + colon, end: start + end }, newText: `: ${kind}` };
}
