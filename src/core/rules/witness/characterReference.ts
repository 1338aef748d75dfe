import { characterReferenceMessage } from '../../words/witness.js';
import type { EntryRule } from '../types.js';
import { isStatement, sentencesOf, tellsOccasion } from './statement.js';

const praise =
  /\b(?:pleasure to|a pleasure|credit to|asset|hard[- ]?work(?:ing|er)|honest|trustworthy|reliable|lovely|kind(?:est)?|bubbly|polite|punctual|conscientious|loyal|friendly|pleasant|well[- ]liked|popular|cheerful|good (?:worker|lad|girl|attitude)|great (?:worker|attitude|asset)|excellent (?:worker|employee|attitude|member)|valued member|one of (?:the|our|my) best|natural|people person|recommend|no hesitation|without hesitation|highly|of good character|caring|dependable|enthusiastic|smart|helpful|delightful|always smiling|hat off|proud|fully support|deserves|can['’]t fault|cannot fault|always (?:on time|willing|happy|helpful|there)|never (?:late|off sick))\b/gi;
const fewest = 3;

/**
 * A character reference says what somebody is like; evidence is what was seen. Told when at least three words of
 * praise stand in the text and no occasion is told: praise beside an account is left alone.
 */
export const characterReference: EntryRule = {
  codes: ['witness.character-reference'],
  check(entry) {
    if (!isStatement(entry)) return [];
    const sentences = sentencesOf(entry);
    const praising = sentences.filter(({ words }) => words.match(praise));
    const [first] = praising;
    const last = praising.at(-1);
    const count = new Set(praising.flatMap(({ words }) => (words.match(praise) ?? []).map((each) => each.toLowerCase()))).size;
    if (!first || !last || count < fewest || tellsOccasion(sentences)) return [];
    return [{ code: 'witness.character-reference', severity: 'warning', message: characterReferenceMessage, range: { start: first.range.start, end: last.range.end } }];
  },
};
