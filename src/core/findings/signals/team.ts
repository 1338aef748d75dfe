import { kinds } from '../wordKinds.js';
import type { Signal } from './types.js';

/** Dealings among team-mates, with no customer in view. */
export const team: Signal = {
  name: 'team',
  phrases: [],
  detect: ({ kinds: words }) => (words & (kinds.colleague | kinds.customer)) === kinds.colleague,
};
