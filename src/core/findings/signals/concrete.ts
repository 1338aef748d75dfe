import { signs } from '../../text/signs.js';
import { kinds } from '../wordKinds.js';
import type { SentenceContext, Signal } from './types.js';

/** Detail that could be checked: figures, money, days, names, or words that were said. */
export const concrete: Signal = {
  name: 'concrete',
  phrases: ['<money>', '(last|this) (week|month|year|spring|summer|autumn|winter|term|christmas)', '<number> (day|week|month|year|minute|hour|time|people|order|visit|call|customer|percent)', 'the other (day|week)', 'one (day|morning|afternoon|evening|night|lady|man|bloke|woman|customer|guest|patient|couple|family)'],
  detect: hasDetail,
};

function hasDetail({ kinds: words, text, signs: found }: SentenceContext): boolean {
  return (words & (kinds.calendar | kinds.name)) !== 0 || ((found & (signs.figure | signs.quote)) !== 0 && /\d|["“]\S+ \S+/.test(text));
}
