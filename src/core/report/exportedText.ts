import type { CheckedPortfolio } from '../portfolio/checkPortfolio.js';
import { createRedactor, type Redactor } from '../privacy/redact.js';

/** Text of a portfolio as it may leave the folder: without private details, told or not, silenced or not. */
export type ExportedText = Redactor;

/**
 * What reports made for others may show of a portfolio.
 * @param people who may be named besides those whom the portfolio names as its own, such as those who comment
 */
export function createExportedText(portfolio: CheckedPortfolio, people: readonly string[] = []): ExportedText {
  const deciders = portfolio.decisions.flatMap(({ standing: { record, earlier, countersignatures, samples } }) => [record, ...earlier, ...countersignatures, ...samples].map(({ by }) => by));
  const { manifest } = portfolio;
  const named = [manifest?.employer, manifest?.provider].filter((name) => name !== undefined);
  return createRedactor(portfolio, [...deciders, ...named, ...people]);
}
