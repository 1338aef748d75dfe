import { wholeUnitMessage } from '../../words/witness.js';
import type { EntryRule } from '../types.js';
import { isStatement, sentencesOf } from './statement.js';

const whole =
  /\b(?:(?:the |this |her |his |their )?(?:whole|full|entire|complete) (?:of (?:the |this )?)?(?:unit|qualification|NVQ|award|certificate)\b|(?:the )?whole of (?:unit \w+|(?:\p{L}+ ){0,4}unit\b)|all (?:of )?(?:the |this )?units?\b(?! managers?)|all (?:of )?(?:the )?(?:assessment |performance |learning )?(?:criteria|outcomes) (?:of|in|for|from) (?:the |this )?(?:unit|qualification)|(?:everything|all) (?:in|for|of) (?:the |this )?(?:unit|qualification)\b|every (?:criterion|outcome|part) (?:of|in|for) (?:the |this )?(?:unit|qualification)|unit \w+ (?:in full|as a whole|complete)|the unit (?:in full|as a whole|to be signed off|signed off))\b/iu;
const fewestPoints = 4;

/**
 * A statement bears out single occasions, never a whole unit. Told at "the whole unit" and the like, and where the
 * statement claims every marking point of a pack.
 */
export const wholeUnit: EntryRule = {
  codes: ['witness.whole-unit'],
  check(entry) {
    if (!isStatement(entry)) return [];
    const diagnostic = (start: number, end: number) => [{ code: 'witness.whole-unit' as const, severity: 'warning' as const, message: wholeUnitMessage, range: { start, end } }];
    for (const { words, range } of sentencesOf(entry)) {
      const match = whole.exec(words);
      if (match) return diagnostic(range.start + match.index, range.start + match.index + match[0].length);
    }
    const { document, coverage } = entry.checked;
    const packs = new Map<string, boolean[]>();
    for (const { pack, claimed } of coverage.points) packs.set(pack, [...(packs.get(pack) ?? []), claimed]);
    const [first] = document.claims;
    const last = document.claims.filter(({ scope }) => scope === 'entry').at(-1) ?? first;
    const blanket = [...packs.values()].some((claimed) => claimed.length >= fewestPoints && claimed.every(Boolean));
    return blanket && first && last ? diagnostic(first.range.start, Math.max(first.range.end, last.range.end)) : [];
  },
};
