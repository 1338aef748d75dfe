import type { EvidenceDocument } from '../document/types.js';
import { sectionsText } from '../templates/sections.js';
import { gapPrompts } from '../words/templates.js';
import { insertion, lineEnding, type TextEdit } from './types.js';

/** A marking point that an entry does not show in full. */
export interface OpenPoint {
  readonly title: string;
  /** What is still to be shown, in words. */
  readonly missing: readonly string[];
}

/** Adds a heading and prompts for what an entry does not show yet, at its end. Nothing that could be handed in. */
export function sectionEdit({ text }: EvidenceDocument, { title, missing }: OpenPoint): TextEdit {
  const section = sectionsText([{ heading: title.replace(/\s+/g, ' ').trim(), prompts: gapPrompts(missing) }]);
  const end = text.trimEnd().length;
  const written = `${end === 0 ? '' : '\n\n'}${section}\n`;
  const edit = insertion(end, written.replaceAll('\n', lineEnding(text)));
  return { ...edit, range: { start: end, end: text.length } };
}
