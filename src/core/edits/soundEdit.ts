import { readFrontMatter } from '../document/frontMatter.js';
import type { EvidenceDocument } from '../document/types.js';
import { sameData } from '../data/sameData.js';
import { applyEdits, type TextEdit } from './types.js';

/**
 * Lets an edit of the front matter through only when it does what it is for, and nothing else.
 * @param expected all fields at the top as they are to be read after the edit
 * @returns undefined when the text then reads otherwise, or has a problem at the top that it did not have
 */
export function soundEdit({ text, problems: before }: EvidenceDocument, edit: TextEdit, expected: Readonly<Record<string, unknown>>): TextEdit | undefined {
  const { frontMatter, problems } = readFrontMatter(applyEdits(text, [edit]));
  const known = before.filter(({ code }) => code.startsWith('frontMatter.')).length;
  return frontMatter && problems.length <= known && sameData(frontMatter.data, expected) ? edit : undefined;
}
