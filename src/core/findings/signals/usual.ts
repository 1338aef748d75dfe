import type { Signal } from './types.js';

/** A standing arrangement: what is done every week, always, each time. */
export const usual: Signal = {
  name: 'usual',
  phrases: ['<often>', '(i|we) (always|usually|normally|generally|regularly|still)', '(every|each) (time|one|customer|order|visit|job)', 'as a rule', 'without fail', 'whenever', '(i|we) keep (a|the|an|notes|their|his|her)'],
};
