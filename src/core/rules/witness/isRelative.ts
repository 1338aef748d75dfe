import type { TextRange } from '../../text/range.js';
import { witnessIsRelativeMessage } from '../../words/witness.js';
import type { EntryRule, PortfolioFacts, RuleEntry } from '../types.js';
import { isStatement, sentencesOf, valueOf } from './statement.js';

const kin =
  "mother|mum|mom|mam|mummy|father|dad|daddy|parents?|step-?(?:mother|mum|father|dad|brother|sister|son|daughter)|sister|brother|half-?(?:sister|brother)|(?:twin|big|little|older|younger) (?:sister|brother)|aunt|auntie|aunty|uncle|cousin|nan|nana|nanna|gran|granny|grandma|grandmother|grandad|granddad|grandpa|grandfather|wife|husband|spouse|fianc[eé]e?|girlfriend|boyfriend|son|daughter|nephew|niece|grandson|granddaughter|(?:mother|father|sister|brother|son|daughter)-in-law|god(?:mother|father|parent)|guardian|carer|(?:best |close |family |old |school |good )*friend|family (?:member|friend)|flatmate|housemate|relative";
/** In a field that says what the witness is to the learner. */
const inField = new RegExp(`(?<![\\p{L}'’-]|\\b(?:customer|client|guest|patient|resident|owner|visitor|pupil|tenant|member|boss|manager|husband|wife)['’]?s )(?:${kin})(?![\\p{L}-]|['’]s\\b (?!(?:mother|mum|father|dad|sister|brother|aunt|uncle|cousin|friend)))|^(?:family|partner|(?:her|his|their|learner['’]s|life|domestic) partner|related|(?:we are|i am|she is|he is) (?:family|related))\\W*$`, 'iu');
const denied = /\b(?:not?|nor|non|never|neither|isn['’]t|aren['’]t|am not|un)\b|\bunrelated\b|\bno relation\b/i;
const first = "(?:I am|I['’]m|I was|as|being)";
const whose = "(?:his|her|their|\\p{Lu}\\p{L}+['’]s?|the (?:learner|candidate|apprentice|student)['’]s)";
/** In a sentence of a letter, where customers have mothers too. */
const inSentence = new RegExp(`\\b${first} (?:also |actually |proud to be )?(?:${whose} (?:own |proud |(?:mum|mom|mother|dad|father)['’]s )?(?:${kin})|(?:a|an|the) (?:${kin}) (?:of|to) (?:his|hers?|theirs?|him|them|\\p{Lu}))\\b|\\b(?:[Hh]e|[Ss]he) (?:is|['’]s) my (?:own |only |eldest |youngest |lovely )?(?:${kin})\\b|\\bI have known (?:him|her|them|\\p{Lu}\\p{L}+) (?:since (?:he|she|they) (?:was|were) (?:born|a baby|little|tiny|a child|a toddler|\\w+ years? old|\\d)|all (?:his|her|their) life|from birth)`, 'u');
const kinName = /^(?:(?:aunt|auntie|aunty|uncle|nan|nana|gran|granny|grandad|grandma|grandpa)\s+\p{Lu}|(?:mum|mam|dad|nan|gran)$)/iu;
const asideAtFoot = new RegExp(`\\((?:${whose} )?(?:${kin})(?:\\)|,)`, 'iu');

/**
 * A relative or friend is no independent witness. Told when the relationship, role or name says so, or a sentence in
 * which the witness speaks of themselves; "not related" and customers' relatives are left alone.
 */
export const isRelative: EntryRule = {
  codes: ['witness.is-relative'],
  check(entry, facts) {
    if (!isStatement(entry)) return [];
    const found = fromFields(entry) ?? fromSentences(entry, facts);
    return found ? [{ code: 'witness.is-relative', severity: 'warning', message: witnessIsRelativeMessage(entry.checked.document.text.slice(found.start, found.end).replace(/\s+/g, ' ')), range: found }] : [];
  },
};

function fromFields({ fields }: RuleEntry): TextRange | undefined {
  for (const { name, value, range, source } of fields) {
    if (source === 'letter' && name !== 'witness.name') continue;
    if (name === 'witness.name' && kinName.test(value)) return range;
    if (name !== 'witness.relationship' && name !== 'witness.role') continue;
    const clause = value.split(/[.;,(]|\bbut\b/).find((part) => inField.test(part.trim()) && !denied.test(part));
    if (clause !== undefined && !denied.test(value.slice(0, value.indexOf(clause)).slice(-20))) return range;
  }
  return undefined;
}

function fromSentences(entry: RuleEntry, { manifest }: PortfolioFacts): TextRange | undefined {
  const learner = (valueOf(entry.fields, 'learner.name')?.value ?? manifest?.learner)?.split(/\s+/)[0];
  const { text } = entry.checked.document;
  for (const { words, range } of [...sentencesOf(entry), ...footOf(entry, text)]) {
    const match = inSentence.exec(words) ?? asideAtFoot.exec(words.length < 120 ? words : '') ?? ofLearner(words, learner);
    if (match && !denied.test(match[0])) return { start: range.start + match.index, end: range.start + match.index + match[0].length };
  }
  return undefined;
}

/** The signature, as a whole line. */
function footOf({ fields }: RuleEntry, text: string): { readonly words: string; readonly range: TextRange }[] {
  return fields.filter(({ name, source }) => name === 'signed.name' && source !== 'front-matter').map(({ range }) => {
    const end = text.indexOf('\n', range.end);
    const line = { start: range.start, end: Math.min(end < 0 ? text.length : end, range.end + 100) };
    return { words: text.slice(line.start, line.end), range: line };
  });
}

/** "My son Daniel", where Daniel is the learner. */
function ofLearner(words: string, learner: string | undefined): RegExpExecArray | null {
  const match = new RegExp(`\\b[Mm]y (?:\\p{L}+ )?(?:${kin}),? (?<name>\\p{Lu}\\p{L}+)`, 'u').exec(words);
  return match?.groups?.name !== undefined && match.groups.name.toLowerCase() === learner?.toLowerCase() ? match : null;
}
