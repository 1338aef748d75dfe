import { misspelt } from './frontMatter/misspelt.js';
import type { EntryRule, PortfolioRule } from './types.js';

/** Every check of one entry, in the order in which they are told. */
export const entryRules: readonly EntryRule[] = [misspelt];

/** Every check that compares entries. */
export const portfolioRules: readonly PortfolioRule[] = [];
