import { tooOldMessage } from '../../words/evidenceRules.js';
import { dateIn } from '../dates/dateIn.js';
import type { EntryRule } from '../types.js';
import { entryDate } from './entryDate.js';

/**
 * Tells an entry whose date is farther back than the policy allows. Assessors look for what the learner can do now;
 * how old evidence may be is the pack's or the portfolio's to say, and nothing is told where neither does.
 */
export const tooOld: EntryRule = {
  codes: ['currency.too-old'],
  check({ fields, checked: { document } }, { policy: { oldestMonths }, today }) {
    const date = oldestMonths === undefined ? undefined : entryDate(fields, document.frontMatter);
    if (!date || oldestMonths === undefined || date.day >= monthsBefore(today, oldestMonths)) return [];
    return [{ code: 'currency.too-old', severity: 'warning', message: tooOldMessage(date.day, oldestMonths), range: dateIn({ value: date.day, range: date.range }, document.text).range }];
  },
};

/** The same day of the month, so many months earlier; a day that the month lacks sorts after its last, which is the lenient side. */
function monthsBefore(day: string, months: number): string {
  const [year = 0, month = 1] = day.split('-').map(Number);
  const count = year * 12 + month - 1 - months;
  return `${String(Math.floor(count / 12)).padStart(4, '0')}-${String((count % 12) + 1).padStart(2, '0')}${day.slice(7)}`;
}
