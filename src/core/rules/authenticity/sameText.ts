import { largelySame } from '../../similarity/likeTexts.js';
import { sameTextMessage } from '../../words/wording.js';
import type { PlacedDiagnostic, PortfolioRule, RuleEntry } from '../types.js';
import { entryDate } from '../currency/entryDate.js';
import { sameWording } from './sameWording.js';

/**
 * Tells two entries that are largely the same text, in the later one. Which is later, their dates say, else their
 * order. A witness statement beside a learner's account is `witness.learner-wording`'s to tell.
 */
export const sameText: PortfolioRule = {
  codes: ['authenticity.same-text'],
  check({ entries }) {
    const inTime = [...entries].sort(byDate);
    return inTime.flatMap((later, index): PlacedDiagnostic[] => {
      for (const earlier of inTime.slice(0, index)) {
        const shared = isStatement(later) === isStatement(earlier) ? largelySame(later, earlier) : undefined;
        if (shared) return [{ key: later.key, diagnostic: { code: 'authenticity.same-text', severity: 'warning', message: sameTextMessage(shared.sentences, later.name, earlier.name), ...sameWording(shared.matches, earlier) } }];
      }
      return [];
    });
  },
};

function isStatement({ checked }: RuleEntry): boolean {
  return checked.coverage.kind === 'witness-statement';
}

/** Entries without a date stand last, as they are given. */
function byDate(a: RuleEntry, b: RuleEntry): number {
  return dateOf(a).localeCompare(dateOf(b));
}

function dateOf({ fields, checked }: RuleEntry): string {
  return entryDate(fields, checked.document.frontMatter)?.day ?? '9999';
}
