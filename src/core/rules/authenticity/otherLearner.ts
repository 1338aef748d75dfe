import { nameWords, sameName } from '../../people/names.js';
import { editDistance } from '../../text/editDistance.js';
import { otherLearnerMessage } from '../../words/evidenceRules.js';
import type { EntryRule } from '../types.js';

/**
 * An entry that names another learner than the portfolio does may be somebody else's work, or was begun from somebody
 * else's file. Told at the entry's own field for the learner, of a witness statement too.
 *
 *     learner: Sam Reed      (in a portfolio of Maya Okafor)
 *
 * Quiet where the two can be one person: the same surname, whatever stands before it, a first name alone or a short form
 * of it, initials, the words the other way round, a letter or two that differ; where a number or a word such as
 * "learner" or "myself" stands in place of a name; and where one of the two says nothing. A word such as "Learner" behind
 * an initial and a full stop, as names are made up ("A. Learner"), is a name: the same person's wherever the initial is.
 */
export const otherLearner: EntryRule = {
  codes: ['authenticity.other-learner'],
  check({ fields }, { manifest }) {
    const own = manifest?.learner;
    const named = fields.find(({ name, value, source }) => name === 'learner.name' && value !== '' && source !== 'letter');
    if (own === undefined || !named || !isName(own) || !isName(named.value) || canBeOne(own, named.value)) return [];
    return [{ code: 'authenticity.other-learner', severity: 'warning', message: otherLearnerMessage(named.value, own), range: named.range }];
  },
};

const inPlaceOfName = /\d|[,;:/&@]|\b(?:learner|candidate|student|apprentice|trainee|name|and|me|myself|self|above|below|not|yes|no|none|unknown|anonymous)\b/i;
const madeUp = /^(?:\p{Lu}\.\s*){1,2}(?:Learner|Candidate|Student|Apprentice|Trainee)$/u;

function isName(value: string): boolean {
  return value.length <= 60 && (madeUp.test(value) || !inPlaceOfName.test(value));
}

function canBeOne(one: string, other: string): boolean {
  if (sameName(one, other)) return true;
  const [first, second] = [partsOf(one), partsOf(other)];
  if (madeUp.test(one) || madeUp.test(other)) return first[0]?.charAt(0) === second[0]?.charAt(0);
  if (isSlip(first.join(''), second.join('')) || areShortForms(first, second)) return true;
  const shared = first.filter((word) => second.includes(word));
  if (shared.length === 0) return hasInitials(first, second) || hasInitials(second, first);
  const isFirstNameOnly = shared.every((word) => word === first[0] && word === second[0]);
  return !isFirstNameOnly || first.length === 1 || second.length === 1 || [...first, ...second].some((word) => word.length === 1);
}

function partsOf(name: string): string[] {
  return nameWords(name.replace(/['’]s$/, '').replace(/[()]/g, ' ')).flatMap((word) => word.split('-')).filter((word) => word !== '');
}

/** Whether one is the other with a letter that differs, or two of many; the spaces between words are left aside. */
function isSlip(one: string, other: string): boolean {
  const shorter = Math.min(one.length, other.length);
  return shorter >= 6 && editDistance(one, other) <= (shorter >= 8 ? 2 : 1);
}

/** Whether a first name alone, or with an initial, is a short form of the other's or a slip of it: "Sam" and "Samantha", "Kate" and "Katherine". */
function areShortForms(first: readonly string[], second: readonly string[]): boolean {
  const [one = '', other = ''] = [first[0], second[0]];
  const isAlone = (words: readonly string[]): boolean => words.length === 1 || (words.length === 2 && words[1]?.length === 1);
  if (!(isAlone(first) || isAlone(second)) || Math.min(one.length, other.length) < 3) return false;
  const surnames = [first[1], second[1]].map((word) => word?.charAt(0));
  if (surnames.every((letter) => letter !== undefined) && surnames[0] !== surnames[1]) return false;
  return one.slice(0, 3) === other.slice(0, 3) || one.includes(other) || other.includes(one) || isSlip(one, other);
}

/** Whether a name is written as letters that the other's words begin with: "MO", "M. O.". */
function hasInitials(written: readonly string[], full: readonly string[]): boolean {
  const letters = full.map((word) => word.charAt(0)).join('');
  return written.join('').length <= 4 && written.every((word) => word.length === 1 || written.length === 1) && (letters.startsWith(written.join('')) || written.join('') === `${letters.charAt(0)}${letters.at(-1) ?? ''}`);
}
