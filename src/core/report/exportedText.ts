import type { CheckedPortfolio } from '../portfolio/checkPortfolio.js';
import { createRedactor, privateParts, withoutPrivateText, type Redactor } from '../privacy/redact.js';

/** Text of a portfolio as it may leave the folder: without the private details that the checks tell of, silenced or not. */
export interface ExportedText {
  /** The words of an entry at a range. */
  readonly passage: Redactor;
  /** Words that may repeat an entry's, such as a title or a message. */
  readonly words: (text: string) => string;
}

/** What reports made for others may show of a portfolio. */
export function createExportedText(portfolio: CheckedPortfolio): ExportedText {
  const told = portfolio.entries.flatMap(({ diagnostics, silenced }) => [...diagnostics, ...silenced.map(({ diagnostic }) => diagnostic)]);
  const parts = privateParts(told);
  return { passage: createRedactor(portfolio), words: (text) => withoutPrivateText(text, parts) };
}
