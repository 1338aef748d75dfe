import type { Manifest } from '../portfolio/manifest.js';
import type { RuleEntry } from '../rules/types.js';
import type { Detail } from './details.js';
import { findLoneNames } from './loneNames.js';
import type { NameMention } from './names.js';
import { ownDetails, type OwnDetails } from './own.js';
import { knownPeople, privatePeople, type KnownPeople, type PrivatePerson } from './people.js';
import { readPrivate, type PrivateReading } from './readPrivate.js';

/** What is private in a portfolio, and what is not: everything that was found, however much. */
export interface PortfolioPrivacy<Entry extends RuleEntry = RuleEntry> {
  readonly own: OwnDetails;
  readonly known: KnownPeople;
  /** Customers, by each spelling of their names. */
  readonly people: ReadonlyMap<string, PrivatePerson>;
  /** In the order in which they were given. */
  readonly entries: readonly EntryPrivacy<Entry>[];
}

/** What was found in one entry. */
export interface EntryPrivacy<Entry extends RuleEntry = RuleEntry> {
  readonly entry: Entry;
  /** Names that are not those of people with a part in the portfolio, and lone parts of customers' names; `people` says which are customers'. */
  readonly mentions: readonly NameMention[];
  /** Details that are nobody's of those. */
  readonly details: readonly Detail[];
  /** Whether there is more than is read: then `mentions` and `details` are not all. */
  readonly cutShort: boolean;
}

/** Reads the private parts of all entries. */
export function portfolioPrivacy<Entry extends RuleEntry>(entries: readonly Entry[], manifest: Manifest | undefined): PortfolioPrivacy<Entry> {
  const own = ownDetails(entries, manifest);
  const known = knownPeople(own.names);
  const readings = entries.map((entry) => ({ entry, reading: readPrivate(entry.checked.document, entry.checked.coverage.kind) }));
  const found = readings.map(({ entry, reading }) => ({
    entry,
    mentions: reading.names.filter((mention) => !known.has(mention)).map((mention) => (isMadeUp(mention, reading.madeUp) ? { ...mention, customer: false } : mention)),
    details: reading.details.filter(({ range }) => !own.has(entry.checked.document.text.slice(range.start, range.end))),
    cutShort: reading.cutShort,
  }));
  const people = privatePeople(found.flatMap(({ mentions }) => mentions), new Set(readings.flatMap(({ reading }) => reading.letters)));
  const lone = findLoneNames(readings.map(({ entry, reading }, index) => ({ document: entry.checked.document, reading, mentions: found[index]?.mentions ?? [] })), people, own.names);
  const named = withParts(people, lone.people);
  return { own, known, people: named, entries: found.map((each, index) => ({ ...each, mentions: inOrder(each.mentions, lone.mentions[index] ?? []) })) };
}

/** The people with the parts of their names that stand alone, as further spellings. */
function withParts(people: ReadonlyMap<string, PrivatePerson>, parts: ReadonlyMap<string, PrivatePerson>): ReadonlyMap<string, PrivatePerson> {
  if (parts.size === 0) return people;
  const grown = new Map([...new Set(parts.values())].map((person) => {
    const more = [...parts].flatMap(([part, whose]) => (whose === person ? [part] : []));
    return [person, { ...person, forms: [...new Set([...person.forms, ...more])].sort((a, b) => b.length - a.length || (a < b ? -1 : 1)) }];
  }));
  return new Map([...people, ...parts].map(([form, person]) => [form, grown.get(person) ?? person]));
}

function inOrder(mentions: readonly NameMention[], more: readonly NameMention[]): readonly NameMention[] {
  return more.length === 0 ? mentions : [...mentions, ...more].sort((a, b) => a.start - b.start);
}

function isMadeUp({ text }: NameMention, madeUp: PrivateReading['madeUp']): boolean {
  return madeUp === true || madeUp.has(text.toLowerCase());
}
