import { eventWords, labelWords, occasionLabels, partyWords, type LabelMeaning, type Party } from './labels.js';

/** A label, understood. */
export interface ReadLabel {
  /** What it asks for, in order; several for "date and place". Never empty. */
  readonly meanings: readonly LabelMeaning[];
  /** Whom it names, if anyone. */
  readonly party: Party | undefined;
}

/** No label has more UTF-16 units than this. */
export const longestLabel = 90;

const meaningOf: ReadonlyMap<string, LabelMeaning> = new Map(Object.entries(labelWords).flatMap(([meaning, labels]) => labels.map((label) => [label, meaning as LabelMeaning] as const)));
const partyOf: ReadonlyMap<string, Party> = new Map(Object.entries(partyWords).flatMap(([party, words]) => words.flatMap((word) => [[word, party as Party] as const, [`${word}s`, party as Party] as const])));
const events = new Set(eventWords);
const occasions = new Set(occasionLabels);
/** Generic labels that become those of what was seen beside a word for it. */
const seen: Readonly<Partial<Record<LabelMeaning, LabelMeaning>>> = { day: 'observed.date', 'observed.time': 'observed.time', 'observed.place': 'observed.place', 'observed.activity': 'observed.activity', name: 'observed.activity', role: 'other' };

/** What a label asks for; undefined when the text is no label of a form. */
export function readLabel(text: string): ReadLabel | undefined {
  if (text.length > longestLabel || /^\s*(?:the|an?)\s/i.test(text)) return undefined;
  const label = normalise(text);
  return label === '' ? undefined : (simple(label) ?? compound(label));
}

/** Whom a heading or title speaks of, if it names one party alone: "Witness details". */
export function partyNamed(text: string): Party | undefined {
  const words = normalise(text.slice(0, longestLabel)).split(' ');
  const parties = new Set(words.flatMap((word) => partyOf.get(word) ?? []));
  return parties.size === 1 ? [...parties][0] : undefined;
}

function normalise(text: string): string {
  return text
    .toLowerCase()
    .replace(/\([^()]*\)|\[[^[\]]*\]/g, ' ')
    .replace(/['’`*?:#"]|&nbsp;/g, '')
    .replace(/\be[- ]mail\b/g, 'email')
    .replace(/&/g, ' and ')
    .replace(/\s*\/\s*/g, ' / ')
    .replace(/[.]/g, ' ')
    .replace(/\b(?:the|your|full|please|a|an|my|their)\b/g, ' ')
    .replace(/[\s\u00A0]+/g, ' ')
    .trim()
    .replace(/^[-–—\d) ]+|[-–—_ ]+$/g, '');
}

function simple(label: string): ReadLabel | undefined {
  const plain = meaningOf.get(label);
  if (plain) return { meanings: [plain], party: /^(?:learner|witness|assessor)\./.test(plain) && plain !== 'witness.relationship' ? (plain.split('.')[0] as Party) : undefined };
  if (occasions.has(label)) return { meanings: ['observed.date', 'observed.place'], party: undefined };
  return ofParty(label) ?? ofEvent(label);
}

/** "Candidate name", "name of candidate", "candidate's signature". */
function ofParty(label: string): ReadLabel | undefined {
  for (const [party, rest] of splits(label, 'of')) {
    const named = partyOf.get(party);
    const meaning = named && meaningOf.get(rest);
    if (!named || !meaning) continue;
    const generic = ['name', 'role', 'employer', 'contact', 'signature', 'day', 'other', 'signed.date', 'declaration'].includes(meaning) || (named === 'witness' && meaning === 'witness.relationship');
    if (generic) return { meanings: [meaning], party: named };
    if (meaning === 'observed.activity') return { meanings: [named === 'witness' ? meaning : 'other'], party: undefined };
  }
  return undefined;
}

/** "Date of observation", "activity venue". */
function ofEvent(label: string): ReadLabel | undefined {
  for (const [event, rest] of splits(label, 'of')) {
    const meaning = events.has(event) ? seen[meaningOf.get(rest) ?? 'other'] : undefined;
    if (meaning) return { meanings: [meaning], party: undefined };
  }
  return undefined;
}

/** The ways to take one or two words from the front, or what follows "of" or "to" from the end. */
function splits(label: string, joint: string): (readonly [string, string])[] {
  const words = label.split(' ');
  const at = words.indexOf(joint);
  return [
    ...[1, 2].filter((count) => count < words.length).map((count) => [words.slice(0, count).join(' '), words.slice(count).join(' ')] as const),
    ...(at > 0 ? [[words.slice(at + 1).join(' '), words.slice(0, at).join(' ')] as const] : []),
    ...[1, 2].filter((count) => count < words.length).map((count) => [words.slice(-count).join(' '), words.slice(0, -count).join(' ')] as const),
  ];
}

/** "Date, time and place of observation", "witness name / job role". */
function compound(label: string): ReadLabel | undefined {
  const parts = label.split(/ ?[,/+;] ?(?:and |or )?| and | or /).filter((part) => part !== '');
  if (parts.length < 2 || parts.length > 5) return undefined;
  const [, ending = ''] = / (of [a-z ]+)$/.exec(parts.at(-1) ?? '') ?? [];
  const read = parts.map((part) => simple(part) ?? (ending === '' ? undefined : simple(`${part} ${ending}`)) ?? undefined);
  if (!read.every((each) => each !== undefined)) return undefined;
  const meanings = [...new Set(read.flatMap((each) => each.meanings))];
  const observed = meanings.some((meaning) => meaning.startsWith('observed.'));
  return { meanings: meanings.map((meaning) => (observed && meaning === 'day' ? 'observed.date' : meaning)), party: read.find(({ party }) => party)?.party };
}
