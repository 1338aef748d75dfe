import { signs } from '../../text/signs.js';
import { isName } from '../wordClasses.js';
import type { SentenceContext, Signal } from './types.js';

const calendar = new Set(
  `monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays
   january february march april june july august september october november december christmas easter yesterday`.split(/\s+/),
);

/** Detail that could be checked: figures, money, days, names, or words that were said. */
export const concrete: Signal = {
  name: 'concrete',
  phrases: ['<money>', '(last|this) (week|month|year|spring|summer|autumn|winter|term|christmas)', '<number> (day|week|month|year|minute|hour|time|people|order|visit|call|customer|percent)', 'the other (day|week)', 'one (day|morning|afternoon|evening|night|lady|man|bloke|woman|customer|guest|patient|couple|family)'],
  detect: hasDetail,
};

function hasDetail({ words, text, signs: found }: SentenceContext): boolean {
  return ((found & (signs.figure | signs.quote)) !== 0 && /\d|["“]\S+ \S+/.test(text)) || words.some((word, index) => calendar.has(word.plain) || isName(word, index === 0));
}
