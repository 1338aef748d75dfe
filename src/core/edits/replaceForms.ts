import type { EvidenceDocument } from '../document/types.js';
import type { TextRange } from '../text/range.js';
import type { TextEdit } from './types.js';

/** Front matter fields that hold people of the portfolio itself: their names and contact details belong there. */
const peopleFields: ReadonlySet<string> = new Set(['learner', 'assessor', 'employer', 'provider', 'witness', 'signed', 'declaration']);

/**
 * Puts a pseudonym in the place of every spelling of a private name or detail, whole words only, also where a line
 * breaks between them. Fields of the front matter that hold the portfolio's own people are left alone.
 */
export function replaceForms({ text, frontMatter }: EvidenceDocument, forms: readonly string[], pseudonym: string): readonly TextEdit[] {
  const pattern = patternOf(forms);
  if (!pattern) return [];
  const kept = [...(frontMatter?.places ?? [])].filter(([path]) => peopleFields.has(path.split('.')[0] ?? '')).map(([, range]) => range);
  const isKept = ({ start, end }: TextRange): boolean => kept.some((range) => range.start < end && start < range.end);
  return [...text.matchAll(pattern)]
    .map(({ index, 0: found }) => ({ range: { start: index, end: index + found.length }, newText: pseudonym }))
    .filter(({ range }) => !isKept(range));
}

/** Longer spellings first, so that "Pauline Whittaker" never becomes "Customer A Whittaker". */
function patternOf(forms: readonly string[]): RegExp | undefined {
  const spellings = [...new Set(forms.map((form) => form.trim()).filter((form) => form !== ''))].sort((a, b) => b.length - a.length);
  if (spellings.length === 0) return undefined;
  const literals = spellings.map((form) => form.split(/\s+/).map((word) => word.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')).join('\\s+'));
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${literals.join('|')})(?![\\p{L}\\p{N}])`, 'gu');
}
