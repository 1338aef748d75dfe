import { isMember } from '../wordClasses.js';
import type { Signal } from './types.js';

/** Dealings among team-mates, with no customer in view. */
export const team: Signal = {
  name: 'team',
  phrases: [],
  detect: ({ words }) => words.some(({ plain }) => isMember(plain, '<colleague>')) && !words.some(({ plain }) => isMember(plain, '<customer>')),
};
