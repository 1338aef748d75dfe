import { createChecker } from '../../../src/core/checker.js';
import type { Diagnostic } from '../../../src/core/diagnostics/types.js';
import type { ReportedGroup } from '../../../src/core/report/types.js';
import { groupOf, withEntries } from '../support/groups.js';
import { packOf, pointOf } from '../support/packs.js';

const checker = createChecker([packOf([pointOf('F.1', { categories: { of: 'kind-of-fruit', atLeast: 2 } }, { title: 'Fruit', partly: { mentions: { of: 'kind-of-fruit' } } }), pointOf('F.2', { mentions: { of: 'sale' } }, { title: 'Selling' })])]);

/** A portfolio by the fruit pack. */
export function fruitGroup(texts: Readonly<Record<string, string>>, manifest: string | undefined = 'learner: A. Learner\n'): ReportedGroup {
  return groupOf(checker, texts, manifest);
}

/** The group with one more finding at the first place where each entry has the given words; silenced when there is a reason. */
export function withFinding(group: ReportedGroup, words: string, finding: Omit<Diagnostic, 'range'>, reason?: string): ReportedGroup {
  return withEntries(group, (entry) => {
    const start = entry.checked.document.text.indexOf(words);
    if (start < 0) return entry;
    const diagnostic = { ...finding, range: { start, end: start + words.length } };
    return reason === undefined ? { ...entry, diagnostics: [...entry.diagnostics, diagnostic] } : { ...entry, silenced: [...entry.silenced, { diagnostic, reason }] };
  });
}

/** A name that a check tells of, with the pseudonym for it. */
export function privateName(text: string, ...forms: readonly string[]): Omit<Diagnostic, 'range'> {
  return { code: 'confidentiality.name', severity: 'warning', message: `A customer's name, ${text}.`, data: { kind: 'private', what: 'name', text, forms: [text, ...forms], pseudonym: 'Customer A' } };
}

/** A portfolio in which one passage of `b.md` is told as nearly that of `a.md`. */
export function sharingGroup(): ReportedGroup {
  const there = { start: 8, end: 34 };
  const pairs = [{ here: { start: 0, end: 24 }, there }];
  return withFinding(fruitGroup({ 'a.md': 'First.\n\nPears and plums were sold.', 'b.md': 'Pears & plums were sold.' }), '& plums', { code: 'authenticity.same-text', severity: 'warning', message: 'Shared.', data: { kind: 'same-wording', key: 'a.md', pairs } });
}
