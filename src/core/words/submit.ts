import type { Totals } from '../coverage/coverPortfolio.js';
import type { Pressing } from '../portfolio/readyToSubmit.js';
import { totalsMessage } from './messages.js';

/** Headings over what stands in the way. */
export const pressingWords: Readonly<Record<Pressing, string>> = {
  broken: 'Files to mend first',
  points: 'Points',
  'look-first': 'To look at before your assessor does',
  unfinished: 'Not finished yet',
};

export const declarationHeading = 'Your declaration';
export const declarationText = 'This portfolio is my own work. What it tells happened as it says, and customers have made-up names.';
/** The declaration in a line; the whole of it stands where it is signed. */
export const declarationLine = 'Your own work, told as it happened.';
export const signLabel = 'Sign your declaration…';
export const signAgainLabel = 'Sign again…';
export const signPrompt = 'Type your name to sign. It is stored in portfolio.yaml with today\'s date.';
export const notSignedMessage = 'Your declaration is missing.';
export const signTitle = 'Your declaration';
export const signNameMissingMessage = 'Your name is the signature.';
export const cannotSignMessage = 'portfolio.yaml cannot be read. Mend it first, then sign.';

/** The line over the list: how much is found, and whether anything is in the way. */
export function submitPlaceholder(totals: Totals, inTheWay: number, signed: boolean): string {
  const things = inTheWay + (signed ? 0 : 1);
  if (things === 0) return `Ready. ${totalsMessage(totals)}, and nothing stands in the way. Your assessor decides.`;
  return `${totalsMessage(totals)}. In the way: ${things === 1 ? '1 thing' : `${things} things`}. Choose one to go there.`;
}

export function signedBy(name: string, date: string): string {
  return `Signed by ${name} on ${date}`;
}

export function signedMessage(name: string, date: string): string {
  return `${signedBy(name, date)}.`;
}
