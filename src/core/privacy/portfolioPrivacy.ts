import type { Manifest } from '../portfolio/manifest.js';
import type { RuleEntry } from '../rules/types.js';
import type { Detail } from './details.js';
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
  /** Names that are not those of people with a part in the portfolio; `people` says which are customers'. */
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
  return { own, known, people, entries: found };
}

function isMadeUp({ text }: NameMention, madeUp: PrivateReading['madeUp']): boolean {
  return madeUp === true || madeUp.has(text.toLowerCase());
}
