import { skillsListMessage } from '../../words/witness.js';
import type { EntryRule } from '../types.js';
import { isStatement, sentencesOf, tellsOccasion } from './statement.js';

const skill =
  /\b(?:communicat\w+|listening|listens|teamwork|team ?work|team[- ]player|punctual\w*|time[- ]?keeping|reliab\w+|empath\w+|body language|questioning|product knowledge|rapport|adapt\w*|flexib\w+|initiative|organis\w+|professional\w*|confident|confidence|customer service|complaints?|complaint handling|problem[- ]solving|leadership|numeracy|literacy|computer|IT skills|attention to detail|tone|manners|polite\w*|friendly|helpful|patien\w+|motivat\w+|hard ?working|enthusias\w+|honest\w*|types? of customer|customer types|interpersonal|skills?|knowledge|promises|extra mile|relationships?|needs)\b/gi;
const fewest = 4;

/**
 * A bare list of skills says nothing of what was seen. Told when at least four skills are named, mostly in list items
 * or sentences with nothing done in them, and no occasion is told.
 */
export const skillsList: EntryRule = {
  codes: ['witness.skills-list'],
  check(entry) {
    if (!isStatement(entry)) return [];
    const sentences = sentencesOf(entry);
    const naming = sentences.filter(({ words }) => skillsIn(words) > 0);
    const [first] = naming;
    const last = naming.at(-1);
    const skills = naming.reduce((sum, { words }) => sum + skillsIn(words), 0);
    if (!first || !last || skills < fewest || tellsOccasion(sentences) || (naming.length < 3 && skills < 2 * fewest && !naming.some(({ listed }) => listed))) return [];
    return [{ code: 'witness.skills-list', severity: 'warning', message: skillsListMessage, range: { start: first.range.start, end: last.range.end } }];
  },
};

function skillsIn(words: string): number {
  return new Set((words.match(skill) ?? []).map((each) => each.toLowerCase())).size;
}
