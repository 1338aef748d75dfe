import { groupBy } from '../../collections/groupBy.js';
import { otherEntryPlaceMessage, sameIdMessage } from '../../words/messages.js';
import type { PlacedDiagnostic, PortfolioRule } from '../types.js';

/**
 * An id that stands in two entries, mostly after one was copied to begin the next. Claims, the assessor's decisions and
 * every report go by the id. Told in each entry but the first by path, with the first as the related place.
 */
export const sameId: PortfolioRule = {
  codes: ['frontMatter.same-id'],
  check({ entries }) {
    const named = entries.filter(({ checked }) => checked.document.frontMatter?.id !== undefined);
    return [...groupBy(named, ({ checked }) => checked.document.frontMatter?.id)].flatMap(([id = '', group]) => {
      const [first, ...others] = [...group].sort((a, b) => (a.key < b.key ? -1 : 1));
      const place = first?.checked.document.frontMatter?.places.get('id');
      return others.flatMap(({ key, checked }): PlacedDiagnostic[] => {
        const range = checked.document.frontMatter?.places.get('id');
        if (!first || !place || !range) return [];
        return [{ key, diagnostic: { code: 'frontMatter.same-id', severity: 'warning', message: sameIdMessage(id), range, related: [{ key: first.key, range: place, message: otherEntryPlaceMessage }] } }];
      });
    });
  },
};
