import type { Thread } from '../assessment/standing.js';
import { dayInWords } from './assessment.js';
import { quoted } from './messages.js';

export const feedbackLabel = 'Portfolio feedback';
export const commentPrompt = 'Say what you see in this passage';
export const commentPlaceholder = 'What you write is saved with the portfolio, with your name and the date';
export const resolvedLabel = 'Resolved';
export const openLabel = 'Feedback on this passage';
export const noWordsHereMessage = 'There are no words of the entry on these lines. Put the comment on a passage.';
export const goneCommentsPlaceholder = 'The passages of these comments are gone. Choose one to open its entry.';
export const noGoneCommentsMessage = 'Every comment stands at its passage.';

/** Above a thread whose passage is gone. */
export function goneLabel({ entry, anchor, resolved }: Thread): string {
  const words = anchor ? `: ${quoted(anchor.words, 60)}` : '';
  return `${resolved ? `${resolvedLabel}. ` : ''}The passage in ${entry} is gone${words}`;
}

/** A line for a thread whose passage is gone. */
export function goneCommentLine({ entry, anchor, comments, resolved }: Thread): { readonly label: string; readonly description: string; readonly detail: string } {
  const first = comments[0];
  return {
    label: first?.text.split('\n')[0] ?? '',
    description: [entry, ...(first ? [first.by, dayInWords(first.at)] : []), ...(resolved ? ['resolved'] : [])].join(' · '),
    detail: anchor ? `On: ${anchor.words}` : '',
  };
}
