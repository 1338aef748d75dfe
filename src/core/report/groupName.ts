import { leftOutLabel, noPortfolioLabel } from '../words/portfolio.js';
import type { ReportedGroup } from './types.js';

/** What a report calls a group. */
export function groupName({ name, leftOut }: Pick<ReportedGroup, 'name' | 'leftOut'>): string {
  return name ?? (leftOut === undefined ? noPortfolioLabel : leftOutLabel(leftOut));
}
