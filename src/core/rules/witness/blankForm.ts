import { overlapsAny } from '../../text/range.js';
import type { EntryRule, RuleEntry } from '../types.js';

/**
 * Whether a form that was made for a witness still waits for its first word: nothing of the witness's is filled in,
 * and every sentence is a prompt, an empty field or what was known beforehand.
 */
export function isBlankForm({ checked: { findings }, fields }: RuleEntry): boolean {
  const written = fields.filter(({ source }) => source !== 'letter');
  if (written.some(({ name, value }) => value !== '' && /^(?:witness|signed|observed)\./.test(name))) return false;
  if (!written.some(({ name, value }) => value === '' && name.startsWith('witness.'))) return false;
  const isField = overlapsAny(written.filter(({ source }) => source !== 'front-matter').flatMap(({ range, label }) => [range, label]));
  return findings.sentences.every(({ kind, signals, range }) => kind === 'heading' || signals.has('copied') || isField(range));
}

/** The same rule, quiet about forms that have not come back yet: their prompts and empty fields speak for themselves. */
export function unlessBlank(rule: EntryRule): EntryRule {
  return { codes: rule.codes, check: (entry, facts) => (isBlankForm(entry) ? [] : rule.check(entry, facts)) };
}
