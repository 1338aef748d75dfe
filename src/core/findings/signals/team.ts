import { classesOf } from '../wordClasses.js';
import type { Signal } from './types.js';

/** Dealings among team-mates, with no customer in view. */
export const team: Signal = {
  name: 'team',
  phrases: [],
  detect: ({ words }) => {
    const named = (name: string): boolean => words.some((word) => classesOf(word.plain).includes(name));
    return named('<colleague>') && !named('<customer>');
  },
};
