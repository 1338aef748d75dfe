import { emptyManifestMessage } from '../../words/portfolio.js';
import type { PortfolioRule } from '../types.js';

/** Tells a `portfolio.yaml` in which nothing is written yet: the portfolio is read without a learner's name and by all built-in packs. */
export const emptyManifest: PortfolioRule = {
  codes: ['portfolio.empty'],
  check({ manifest }) {
    if (!manifest?.isEmpty) return [];
    return [{ key: undefined, diagnostic: { code: 'portfolio.empty', severity: 'warning', message: emptyManifestMessage, range: manifest.rangeOf('') } }];
  },
};
