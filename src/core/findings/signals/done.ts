import type { SentenceContext, Signal } from './types.js';

const irregular = new Set(
  `rang told said went gave took came brought kept sent wrote made got put let held found knew left met paid ran sat saw sold
   spoke stood stuck taught thought understood did had was were read led felt heard built bought caught drew drove fell fought
   forgot grew hid lent lost meant rose sought set showed shown shook shut slept spent split swapped threw wore won began
   broke chose done seen given rung cut fed dealt`.split(/\s+/),
);
const notPast = new Set('need feed bleed breed proceed exceed indeed hundred bed red shed speed seed weed used supposed interested bored tired annoyed'.split(' '));
const reachWords = 4;
const actors = new Set('i we ive weve she he they who'.split(' '));

/** Something that was done or said: a person, then a verb in the past within four words. */
export const done: Signal = {
  name: 'done',
  phrases: [],
  detect: hasPastAct,
};

function hasPastAct({ words }: SentenceContext): boolean {
  return words.some((word, index) => {
    if (!actors.has(word.plain) && !(word.capital && word.plain.length > 2)) return false;
    for (let next = index + 1; next <= index + reachWords; next++) if (isPast(words[next]?.plain ?? '')) return true;
    return false;
  });
}

function isPast(plain: string): boolean {
  return irregular.has(plain) || (plain.length > 4 && plain.endsWith('ed') && !notPast.has(plain));
}
