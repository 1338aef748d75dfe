import { kinds, kindsOf } from '../wordKinds.js';
import type { SentenceContext, Signal } from './types.js';

const reachWords = 4;
const both = kinds.actor | kinds.past;

/** Something that was done or said: a person, then a verb in the past within four words. */
export const done: Signal = {
  name: 'done',
  phrases: [],
  detect: hasPastAct,
};

function hasPastAct({ words, kinds: found }: SentenceContext): boolean {
  if ((found & both) !== both) return false;
  let actor = -Infinity;
  return words.some((word, at) => {
    const own = kindsOf(word);
    if ((own & kinds.past) !== 0 && at - actor <= reachWords) return true;
    if ((own & kinds.actor) !== 0) actor = at;
    return false;
  });
}
