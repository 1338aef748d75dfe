import type { PortfolioPoint } from '../coverage/coverPortfolio.js';
import type { Gap } from '../portfolio/sufficiency.js';
import { pointName } from './messages.js';
import { count } from './lacking.js';
import { gapInWords } from './portfolio.js';

export function insufficientMessage(point: Pick<PortfolioPoint, 'point'>, gap: Gap): string {
  if (gap.kind === 'too-few') return `${pointName(point)} is found in ${count(gap.have, 'piece')} of evidence; ${gap.need} are asked for. Still needed: ${gapInWords(gap)}.`;
  return `${pointName(point)} is found. The rules of this portfolio also ask for ${gapInWords(gap)}.`;
}

/** @param date as YYYY-MM-DD */
export function tooOldMessage(date: string, oldestMonths: number): string {
  return `This is dated ${inWords(date)}. Evidence may be ${count(oldestMonths, 'month')} old here: add newer evidence, or ask your assessor whether it still counts.`;
}

export const statementDeclarationMessage = 'This statement has no declaration yet. The witness can add a sentence that it is a true account of what they saw.';

export const learnerDeclarationMessage = 'Your declaration is missing: that the work in this portfolio is your own. Add "declaration" with your name and the date.';

/** @param named the learner whom the entry names @param own the learner of the portfolio */
export function otherLearnerMessage(named: string, own: string): string {
  return `This names ${named} as the learner, and the portfolio is that of ${own}. Check whose work it is, or mend the name.`;
}

const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

function inWords(date: string): string {
  const [year, month, day] = date.split('-').map(Number);
  return `${day ?? ''} ${months[(month ?? 1) - 1] ?? ''} ${year ?? ''}`;
}
