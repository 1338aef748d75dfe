import type { ReviewedDecision } from '../../assessment/review.js';
import type { PortfolioEntry } from '../../portfolio/checkPortfolio.js';
import { faultWords } from '../../words/cohort.js';
import { olderThanEvidenceWords } from '../../words/records.js';

/** What a record has to say of a decision besides the decision: accepted with no evidence, decided by the learner, older than the evidence, and so on. */
export function notesOn({ faults, standing: { record } }: ReviewedDecision, entry: PortfolioEntry | undefined): string[] {
  const date = entry?.checked.document.frontMatter?.date;
  const older = date !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(date) && date > record.at.slice(0, 10);
  return [...faults.map((fault) => faultWords[fault]), ...(older ? [olderThanEvidenceWords] : [])];
}
