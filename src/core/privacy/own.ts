import type { EvidenceDocument } from '../document/types.js';
import { fieldOf, type FieldName } from '../fields/types.js';
import type { Manifest } from '../portfolio/manifest.js';
import type { RuleEntry } from '../rules/types.js';
import { findDetails } from './details.js';

/** What may stand in the portfolio as it is: names, and contact details, of those who have a part in it. */
export interface OwnDetails {
  readonly names: readonly string[];
  /** Whether a detail, as written, is one of theirs. */
  has(detail: string): boolean;
}

const nameFields: readonly FieldName[] = ['learner.name', 'witness.name', 'signed.name', 'assessor.name'];
const nameKeys = ['learner', 'learner.name', 'candidate', 'witness', 'witness.name', 'signed', 'signed.name', 'assessor', 'assessor.name', 'observer', 'observer.name'];
const contactKeys = ['witness.contact', 'contact', 'learner.contact', 'assessor.contact', 'witness.email', 'witness.phone'];

/** Names and contact details that the manifest and the fields of all entries give for the learner, witnesses, staff and assessor. */
export function ownDetails(entries: readonly RuleEntry[], manifest: Manifest | undefined): OwnDetails {
  const people = [...(manifest?.staff ?? []), ...(manifest?.witnesses ?? [])];
  const names = [manifest?.learner, manifest?.assessor, ...(manifest?.assessors ?? []).map(({ name }) => name), manifest?.qualityAssurer, manifest?.declaration?.name, ...people.map(({ name }) => name)];
  const contacts = people.map(({ contact }) => contact);
  for (const { fields, checked } of entries) {
    names.push(...nameFields.map((name) => fieldOf(fields, name)?.value), ...valuesAt(checked.document, nameKeys));
    contacts.push(fieldOf(fields, 'witness.contact')?.value, ...valuesAt(checked.document, contactKeys));
  }
  const details = new Set<string>();
  const domains = new Set<string>();
  for (const contact of contacts) {
    if (contact === undefined || contact === '') continue;
    for (const { range } of findDetails(`Tel: ${contact}`)) {
      const detail = `Tel: ${contact}`.slice(range.start, range.end);
      details.add(plain(detail));
      const [, domain] = detail.toLowerCase().split('@');
      if (domain !== undefined && !isPublicMail(domain)) domains.add(domain);
    }
  }
  return {
    names: names.flatMap((name) => (name === undefined || name === '' ? [] : [name])),
    has: (detail) => details.has(plain(detail)) || domains.has(detail.toLowerCase().split('@')[1] ?? ''),
  };
}

/** Values of the front matter that are text. */
function valuesAt({ text, frontMatter }: EvidenceDocument, keys: readonly string[]): string[] {
  return keys.flatMap((key) => {
    const place = frontMatter?.places.get(key);
    const value = place ? text.slice(place.start, place.end) : '';
    return value !== '' && value.length <= 300 && !value.includes('\n') ? [value.replace(/^["']|["']$/g, '')] : [];
  });
}

/** One spelling for the ways of writing a detail: letters and figures only, phone numbers without the country's code. */
function plain(detail: string): string {
  const signs = detail.toLowerCase().replace(/[^a-z\d@]/g, '');
  return /^\d+$/.test(signs) ? signs.replace(/^(?:00)?440?(?=\d{9,10}$)|^0/, '') : signs;
}

/** Mail services for everybody: sharing one says nothing of where people work. */
function isPublicMail(domain: string): boolean {
  return /^(?:gmail|googlemail|hotmail|outlook|live|msn|yahoo|ymail|icloud|me|mac|aol|btinternet|sky|virginmedia|talktalk|ntlworld|protonmail|proton|gmx|mail|zoho)\./.test(domain);
}
