import { rememberForms } from '../text/rememberForms.js';
import type { WordForm } from '../text/words.js';
import { canBeName, isMember } from './wordClasses.js';

/** What signals ask of single words, as bits. */
export const kinds = {
  /** A day, a month or a feast. */
  calendar: 1,
  /** A name, where the word is not the first of its sentence. */
  name: 2,
  /** Who may have done something. */
  actor: 4,
  /** A verb in the past. */
  past: 8,
  colleague: 16,
  customer: 32,
  denial: 64,
  /** A word of prompts, or of criteria, which speak of whoever is assessed. */
  prompt: 128,
} as const;

const calendar = listOf(
  `monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays
   january february march april june july august september october november december christmas easter yesterday`,
);
const actors = listOf('i we ive weve she he they who');
const irregular = listOf(
  `rang told said went gave took came brought kept sent wrote made got put let held found knew left met paid ran sat saw sold
   spoke stood stuck taught thought understood did had was were read led felt heard built bought caught drew drove fell fought
   forgot grew hid lent lost meant rose sought set showed shown shook shut slept spent split swapped threw wore won began
   broke chose done seen given rung cut fed dealt`,
);
const notPast = listOf('need feed bleed breed proceed exceed indeed hundred bed red shed speed seed weed used supposed interested bored tired annoyed');
const denials = listOf(
  `no not never none nobody nothing neither nor without cannot cant dont doesnt didnt wont wouldnt couldnt shouldnt isnt arent
   wasnt werent hasnt havent hadnt aint hardly lacks lack`,
);

const prompts = listOf('learner learners candidate candidates apprentice apprentices assessor assessors click insert max maximum');

/** The kinds of a word. */
export const kindsOf = rememberForms(read);

/** The kinds of all words of a sentence, taken together. */
export function kindsIn(words: readonly WordForm[]): number {
  let found = 0;
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    if (word) found |= at === 0 ? kindsOf(word) & ~kinds.name : kindsOf(word);
  }
  return found;
}

function read({ plain, capital }: WordForm): number {
  return (
    (calendar.has(plain) ? kinds.calendar : 0) |
    (capital && canBeName(plain) ? kinds.name : 0) |
    (actors.has(plain) || (capital && plain.length > 2) ? kinds.actor : 0) |
    (isPast(plain) ? kinds.past : 0) |
    (isMember(plain, '<colleague>') ? kinds.colleague : 0) |
    (isMember(plain, '<customer>') ? kinds.customer : 0) |
    (denials.has(plain) ? kinds.denial : 0) |
    (prompts.has(plain) ? kinds.prompt : 0)
  );
}

function isPast(plain: string): boolean {
  return irregular.has(plain) || (plain.length > 4 && plain.endsWith('ed') && !notPast.has(plain));
}

function listOf(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/));
}
