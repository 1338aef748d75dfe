import type { EvidenceDocument, EvidenceKind } from '../document/types.js';
import { soundEdit } from './soundEdit.js';
import { insertion, lineEnding, type TextEdit } from './types.js';

/**
 * Says at the top what kind of evidence an entry is, as the first field; begins the fields where there are none.
 * @returns undefined where it is said already, or the fields cannot be read or are written in a manner in which it cannot be added
 */
export function kindEdit(document: EvidenceDocument, kind: EvidenceKind): TextEdit | undefined {
  const { text, frontMatter, problems } = document;
  const ending = lineEnding(text);
  if (!frontMatter) return problems.some(({ code }) => code.startsWith('frontMatter.')) ? undefined : insertion(0, `---${ending}type: ${kind}${ending}---${ending}${ending}`);
  if (frontMatter.data.type !== undefined) return undefined;
  const start = text.indexOf('\n', frontMatter.range.start) + 1;
  const indent = /^([ \t]*)[^\s#]/m.exec(text.slice(start, frontMatter.range.end))?.[1] ?? '';
  return soundEdit(document, insertion(start, `${indent}type: ${kind}${ending}`), { ...frontMatter.data, type: kind });
}
