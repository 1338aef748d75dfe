import { dates } from './dates/dates.js';
import type { EntryRule, PortfolioRule } from './types.js';
import { unanswered } from './prompts/unanswered.js';
import { witnessRules } from './witness/index.js';

/** Every check of one entry, in the order in which they are told. */
export const entryRules: readonly EntryRule[] = [...witnessRules, dates, unanswered];

/** Every check that compares entries. */
export const portfolioRules: readonly PortfolioRule[] = [];
