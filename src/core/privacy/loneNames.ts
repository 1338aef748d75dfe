import type { EvidenceDocument } from '../document/types.js';
import { overlapsAny } from '../text/range.js';
import { firstNames } from './firstNames.js';
import type { NameMention } from './names.js';
import { isStaff, namesCustomersThing } from './namesContext.js';
import { isCommonWord, isFirmWord } from './noNames.js';
import type { PrivatePerson } from './people.js';
import type { PrivateReading } from './readPrivate.js';

/** An entry, as far as lone names are looked for in it. */
export interface NamedEntry {
  readonly document: EvidenceDocument;
  readonly reading: PrivateReading;
  readonly mentions: readonly NameMention[];
}

/** Where a first name or surname stands alone that is part of a customer's full name. */
export interface LoneNames {
  /** The person of each part that was met alone. */
  readonly people: ReadonlyMap<string, PrivatePerson>;
  /** By entry, in the order given: the mentions in it. */
  readonly mentions: readonly (readonly NameMention[])[];
}

/**
 * Finds the first names and surnames of customers who are named in full somewhere in the portfolio, where they stand
 * alone: "Pauline said". A part is left out as a whole where it can mean anybody or anything else: it is an ordinary
 * word of the portfolio, part of another name or of a firm's, or of somebody's at work there.
 * @param people customers by each spelling of their names
 * @param own names of those who have a part in the portfolio
 */
export function findLoneNames(entries: readonly NamedEntry[], people: ReadonlyMap<string, PrivatePerson>, own: readonly string[]): LoneNames {
  const parts = partsOf(entries.flatMap(({ mentions }) => mentions), people, own);
  if (parts.size === 0) return { people: new Map(), mentions: entries.map(() => []) };
  const found = entries.map((entry) => read(entry, parts));
  const other = new Set(found.flatMap(({ other: words }) => words));
  const mentions = found.map(({ alone }, index) => alone.filter(({ text }) => !other.has(text) && !isMadeUp(text, entries[index]?.reading.madeUp)));
  const met = new Set(mentions.flatMap((each) => each.map(({ text }) => text)));
  return { people: new Map([...parts].filter(([part]) => met.has(part)).map(([part, { person }]) => [part, person])), mentions };
}

interface Part {
  readonly person: PrivatePerson;
  readonly isFirst: boolean;
}

/** First names and surnames of customers that no other mention has, nor anybody who has a part in the portfolio. */
function partsOf(mentions: readonly NameMention[], people: ReadonlyMap<string, PrivatePerson>, own: readonly string[]): ReadonlyMap<string, Part> {
  const ofOwn = new Set(own.flatMap((name) => name.toLowerCase().match(/\p{L}[\p{L}'’-]*/gu) ?? []));
  const parts = new Map<string, Part>();
  const whose = new Map<string, Set<PrivatePerson | undefined>>();
  for (const { text, first, last } of mentions) {
    const person = people.get(text);
    for (const part of [first, last]) {
      if (part === undefined) continue;
      whose.set(part, (whose.get(part) ?? new Set()).add(person));
      if (person && first !== undefined) parts.set(part, { person, isFirst: part === first });
    }
  }
  return new Map([...parts].filter(([part]) => part.length > 2 && whose.get(part)?.size === 1 && !ofOwn.has(part.toLowerCase()) && !isCommonWord(part) && !isFirmWord(part)));
}

interface LoneReading {
  readonly alone: readonly NameMention[];
  /** Parts that are a word of their own here, or part of something else's name. */
  readonly other: readonly string[];
}

const known = new WeakMap<EvidenceDocument, { readonly parts: string; readonly reading: LoneReading }>();

/** Looks at one entry; worked out once as long as neither its text nor the names change. */
function read({ document, reading }: NamedEntry, parts: ReadonlyMap<string, Part>): LoneReading {
  const names = [...parts].map(([part, { isFirst }]) => `${part} ${isFirst}`).join('|');
  const before = known.get(document);
  if (before?.parts === names) return before.reading;
  const byLowerCase = new Map([...parts.keys()].map((part) => [part.toLowerCase(), part]));
  const isNamed = overlapsAny(reading.names);
  const alone: NameMention[] = [];
  const other: string[] = [];
  for (const { start, block } of document.blocks) {
    for (const { prose, range } of block.passages) {
      for (const { index, 0: word } of prose.matchAll(words)) {
        const written = word.replace(/['’](?:s|S)?$/, '');
        const part = byLowerCase.get(written.toLowerCase());
        const at = { start: start + range.start + index, end: start + range.start + index + written.length };
        if (part === undefined || isNamed(at)) continue;
        const before = prose.slice(Math.max(0, index - around), index);
        const after = prose.slice(index + written.length, index + written.length + around);
        const isFirst = parts.get(part)?.isFirst === true;
        if (written !== part || isInName(before, after) || isThing(before, after) || (!isFirst && isPlace(before, after)) || isStaff(before, after) || worksInTeam.test(after)) other.push(part);
        else if ((isFirst && !ordinary.has(part)) || !beginsSentence.test(before) || doesSomething.test(after)) alone.push({ ...at, text: part, title: undefined, first: undefined, last: part, staff: false, customer: true });
      }
    }
  }
  const now = { alone, other };
  known.set(document, { parts: names, reading: now });
  return now;
}

const words = /(?<![\p{L}\p{N}'’-])\p{L}[\p{L}'’-]*(?![\p{L}\p{N}])/gu;
const around = 80;
const beginsSentence = /(?:^|[.!?:;"“‘(|>]|\n)[\s*_"“‘>-]*$/u;
const doesSomething = /^(?:['’]s\b|\s(?:said|says|rang|phoned|called|came|told|asked|wanted|thanked|left|paid|complained|bought|returned|replied|agreed|smiled|wrote)\b)/;

/** Whether the words beside make it part of another name: "Pauline Hope", "Whittaker Street", "Aunt Pauline". */
function isInName(before: string, after: string): boolean {
  const next = /^[ \u00A0&]{1,3}(\p{Lu}\p{Ll}[\p{L}'’-]*)/u.exec(after)?.[1];
  const last = /(\p{Lu}\p{Ll}[\p{L}'’-]*)[ \u00A0]$/u.exec(before)?.[1];
  const opens = last !== undefined && beginsSentence.test(before.slice(0, before.length - last.length - 1));
  return (next !== undefined && !isCommonWord(next)) || (last !== undefined && !isCommonWord(last) && (!opens || firstNames.has(last)));
}

/** Whether the word before makes it a thing or a make of things: "a Ford", "the Dyson"; but not "the Whittaker order". */
function isThing(before: string, after: string): boolean {
  return !namesCustomersThing(after) && /(?<![\p{L}\p{N}])(?:an?|the|our|my|another|every)\s$/iu.test(before);
}

/** Whether the words beside make a surname a place or a firm: "in Bolton", "went to Bolton", "Bolton branch". */
function isPlace(before: string, after: string): boolean {
  if (/^['’]s\b/.test(after)) return false;
  return /\b(?:in|at|near|across|around|outside|via|(?:go|goes|going|went|drives?|drove|driving|travel(?:s|led|ling)?|moved?) (?:to|from|through))\s$/i.test(before) || /^\s(?:branch|store|shop|depot|office|warehouse|area|road|station|parts)\b/.test(after);
}

/** "Pauline in accounts". */
const worksInTeam = /^,?\s(?:in|from)\s(?:accounts|sales|finance|marketing|HR|stores|head office|the (?:office|workshop|warehouse|kitchen|depot))\b/;
/** First names that are words to begin a sentence with: "Mark each parcel", "Hope this helps". */
const ordinary: ReadonlySet<string> = new Set(['Bill', 'Chase', 'Drew', 'Faith', 'Grant', 'Hope', 'Joy', 'Mark', 'Nick', 'Pat', 'Patience', 'Penny', 'Rob', 'Sue']);

function isMadeUp(part: string, madeUp: PrivateReading['madeUp'] | undefined): boolean {
  return madeUp === true || madeUp?.has(part.toLowerCase()) === true;
}
