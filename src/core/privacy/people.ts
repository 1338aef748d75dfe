import type { NameMention, Title } from './names.js';

/** Names of people who may be named: the learner, witnesses, staff, the assessor. */
export interface KnownPeople {
  has(mention: Pick<NameMention, 'title' | 'first' | 'last'>): boolean;
}

/** @param names full names, or single ones */
export function knownPeople(names: Iterable<string>): KnownPeople {
  const full = new Set<string>();
  const lasts = new Set<string>();
  const singles = new Set<string>();
  for (const name of names) {
    const parts = name.replace(/^(?:mr|mrs|ms|miss|mx|dr)\.?\s+/i, '').toLowerCase().match(/\p{L}[\p{L}'’-]*/gu) ?? [];
    const last = parts.at(-1);
    if (last === undefined) continue;
    if (parts.length === 1) singles.add(last);
    else {
      lasts.add(last);
      full.add(`${parts[0] ?? ''} ${last}`);
    }
  }
  return {
    has({ title, first, last }) {
      const surname = last.toLowerCase();
      if (first === undefined) return lasts.has(surname) || singles.has(surname);
      const given = first.toLowerCase();
      return full.has(`${given} ${surname}`) || singles.has(given) || (title !== undefined && lasts.has(surname) && given.length === 1);
    },
  };
}

/** A person whose name stands in the portfolio and should not. */
export interface PrivatePerson {
  readonly pseudonym: string;
  /** All spellings of the name that were met, longest first. */
  readonly forms: readonly string[];
}

interface Draft {
  readonly last: string;
  first: string | undefined;
  title: Title | undefined;
  readonly forms: Set<string>;
  customer: boolean;
  staff: boolean;
}

/**
 * The people whom mentions speak of, in order of first appearance, each with one pseudonym, by the spelling met.
 * Mentions with one surname are one person as long as neither first names nor titles differ. Somebody whom any
 * mention calls staff is staff throughout, and somebody whom none calls a customer is left out.
 * @param taken letters of pseudonyms that stand in the text already
 */
export function privatePeople(mentions: readonly NameMention[], taken: ReadonlySet<string>): ReadonlyMap<string, PrivatePerson> {
  const byName = new Map<string, Draft[]>();
  const drafts: Draft[] = [];
  for (const mention of mentions) {
    const surname = mention.last.toLowerCase();
    const named = byName.get(surname) ?? [];
    byName.set(surname, named);
    let draft = named.find((each) => fits(each, mention));
    if (!draft) {
      draft = { last: surname, first: undefined, title: undefined, forms: new Set(), customer: false, staff: false };
      named.push(draft);
      drafts.push(draft);
    }
    draft.first ??= mention.first?.toLowerCase();
    draft.title = draft.title === undefined || draft.title === 'any' ? mention.title : draft.title;
    draft.customer ||= mention.customer;
    draft.staff ||= mention.staff;
    draft.forms.add(mention.text);
  }
  const people = new Map<string, PrivatePerson>();
  let next = 0;
  for (const { forms, customer, staff } of drafts) {
    if (!customer || staff) continue;
    while (taken.has(letters(next))) next++;
    const person = { pseudonym: `Customer ${letters(next++)}`, forms: [...forms].sort((a, b) => b.length - a.length || (a < b ? -1 : 1)) };
    for (const form of forms) if (!people.has(form)) people.set(form, person);
  }
  return people;
}

function fits(draft: Draft, { first, title }: NameMention): boolean {
  const sameFirst = draft.first === undefined || first === undefined || draft.first === first.toLowerCase();
  const sameTitle = draft.title === undefined || title === undefined || draft.title === 'any' || title === 'any' || draft.title === title;
  return sameFirst && sameTitle;
}

/** A, B … Z, AA, AB … */
function letters(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : letters(Math.floor(index / 26) - 1) + letter;
}
