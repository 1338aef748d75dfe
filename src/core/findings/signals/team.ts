import { classesOf } from '../wordClasses.js';
import type { Signal } from './types.js';

/** Dealings among team-mates, with no customer in view. */
export const team: Signal = {
  name: 'team',
  phrases: [],
  detect: ({ words }) => {
    const classes = words.flatMap((word) => classesOf(word.plain));
    return classes.includes('<colleague>') && !classes.includes('<customer>');
  },
};
