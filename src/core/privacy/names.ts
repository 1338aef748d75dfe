import { firstNames } from './firstNames.js';
import { isCommonWord, isFirmWord, isNoPerson } from './noNames.js';
import { isCustomers, isStaff } from './namesContext.js';

/** A form of address, as far as it tells people apart. */
export type Title = 'man' | 'woman' | 'any';

/** A person's name in a text, with what the words around it say of the person. */
export interface NameMention {
  /** Offsets in the text that was searched. */
  readonly start: number;
  readonly end: number;
  /** As written, title included. */
  readonly text: string;
  readonly title: Title | undefined;
  readonly first: string | undefined;
  readonly last: string;
  /** Whether the words around it say that this is somebody at work: a manager, a colleague, an assessor. */
  readonly staff: boolean;
  /** Whether they say that this is a customer. */
  readonly customer: boolean;
}

const name = "\\p{Lu}(?:['’]\\p{Lu})?\\p{Ll}[\\p{L}]{0,30}(?:[-’'](?=\\p{Lu})\\p{L}{1,30})?";
const titled = new RegExp(`(?<![\\p{L}\\p{N}])(Mr|Mrs|Ms|Miss|Mx|Dr|Mister)\\.?\\s{1,3}(?:\\p{Lu}\\.?[ \\u00A0])?(${name})(?:[ \\u00A0](${name}))?`, 'gu');
const plain = new RegExp(`(?<![\\p{L}\\p{N}'’-])(${name})[ \\u00A0](${name})(?![\\p{L}-])`, 'gu');
const around = 80;
/** So many names are looked for in a text; there may be more when so many were found. */
export const mostNames = 1_000;

/**
 * The names of people in prose, in order: a title and a name, or a common first name and a second name. A title and
 * one letter ("Ms T") is no name. Names of firms, places, days and brands are left out as far as the words tell.
 */
export function findNames(prose: string): NameMention[] {
  const found: NameMention[] = [];
  for (const match of prose.matchAll(titled)) {
    const mention = readTitled(prose, match);
    if (mention) found.push(mention);
    if (found.length >= mostNames) break;
  }
  const taken = new Set(found.flatMap(({ start, end }) => [start, end]));
  plain.lastIndex = 0;
  for (let match = plain.exec(prose); match && found.length < mostNames; match = plain.exec(prose)) {
    const mention = readPlain(prose, match);
    if (mention && !taken.has(mention.end) && !taken.has(mention.start)) found.push(mention);
    else plain.lastIndex = match.index + (match[1]?.length ?? 1);
  }
  return found.sort((a, b) => a.start - b.start);
}

function readTitled(prose: string, match: RegExpExecArray): NameMention | undefined {
  const [whole, title = '', one = '', two] = match;
  const second = two !== undefined && !isCommonWord(two) ? two : undefined;
  const text = two !== undefined && second === undefined ? whole.slice(0, whole.length - two.length - 1) : whole;
  const end = match.index + text.length;
  if (isCommonWord(one) || /^\p{Lu}s$/u.test(one) || isNoPerson(`${title} ${one}`) || isFirm(prose, match.index, end, second ?? '')) return undefined;
  return mentionAt(prose, match.index, end, { title: titleOf(title), first: second === undefined ? undefined : one, last: second ?? one }, title === 'Dr');
}

function readPlain(prose: string, match: RegExpExecArray): NameMention | undefined {
  const [whole, first = '', last = ''] = match;
  const end = match.index + whole.length;
  if (!firstNames.has(first) || isCommonWord(last) || isNoPerson(whole) || isFirm(prose, match.index, end, last)) return undefined;
  return mentionAt(prose, match.index, end, { title: undefined, first, last }, true);
}

/** @param unsure whether it takes words around the name to call the person a customer */
function mentionAt(prose: string, start: number, end: number, parts: Pick<NameMention, 'title' | 'first' | 'last'>, unsure: boolean): NameMention {
  const before = prose.slice(Math.max(0, start - around), start);
  const after = prose.slice(end, end + around);
  const staff = isStaff(before, after);
  return { start, end, text: prose.slice(start, end), ...parts, staff, customer: !staff && (!unsure || isCustomers(before, after)) };
}

function titleOf(title: string): Title {
  return title === 'Mr' || title === 'Mister' ? 'man' : title === 'Mrs' || title === 'Ms' || title === 'Miss' ? 'woman' : 'any';
}

/** Whether the name is part of a firm's or a place's: "Mrs Khan's Bakery", "Paul Smith Ltd", "Smith & Sons", "the Charlotte Street depot". */
function isFirm(prose: string, start: number, end: number, last: string): boolean {
  if (isFirmWord(last)) return true;
  const after = prose.slice(end, end + 40);
  const next = /^(?:['’]s)?[ \u00A0]([\p{Lu}&][\p{L}&]{0,30})/u.exec(after)?.[1];
  if (next !== undefined && (next === '&' || isFirmWord(next))) return true;
  return /(?:&|[\p{Lu}]\p{L}+[ -]and)[ \u00A0]$/u.test(prose.slice(Math.max(0, start - 24), start)) && last !== '' && isFirmWord(next ?? '');
}
