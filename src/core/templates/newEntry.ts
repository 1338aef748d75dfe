import type { EvidenceKind } from '../document/types.js';
import { kindPrompts } from '../words/templates.js';
import { yamlFields } from './fields.js';
import { sectionsText } from './sections.js';

/** What is known of an entry that is to be begun. */
export interface NewEntry {
  readonly id: string;
  readonly kind: EvidenceKind;
  readonly title: string;
  readonly learner?: string | undefined;
  /** YYYY-MM-DD */
  readonly date: string;
  /** Ids of the marking points that it aims at. */
  readonly claims: readonly string[];
}

/** An entry to begin with: its fields at the top, a heading, and the prompts of its kind. It earns nothing. */
export function newEntry({ id, kind, title, learner, date, claims }: NewEntry): string {
  const heading = oneLine(title);
  return `---\n${yamlFields({ id, type: kind, title: heading, learner, date, claims })}---\n\n# ${heading}\n\n${sectionsText(kindPrompts[kind].sections)}\n`;
}

/** A title on one line. */
export function oneLine(title: string): string {
  return title.replace(/\s+/g, ' ').trim();
}
