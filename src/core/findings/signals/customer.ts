import type { Signal } from './types.js';

/** A customer, by any trade's word, is in view. */
export const customer: Signal = {
  name: 'customer',
  phrases: ['<customer>', '(mr|mrs|ms|miss) <name>', '(internal|external) (customer|client)', '(people|those|anyone|someone) who (come|buy|order|ring|use|book|want)'],
};
