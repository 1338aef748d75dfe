import type { Diagnostic } from '../../diagnostics/types.js';
import type { Detail } from '../../privacy/details.js';
import type { NameMention } from '../../privacy/names.js';
import type { PrivatePerson } from '../../privacy/people.js';
import { portfolioPrivacy } from '../../privacy/portfolioPrivacy.js';
import { contains, type TextRange } from '../../text/range.js';
import { detailMessage, leftOut, nameMessage, otherPlaceMessage } from '../../words/privacy.js';
import type { PlacedDiagnostic, PortfolioRule, RuleEntry } from '../types.js';

/** So many are told in one entry at most; what leaves the portfolio is without all of them. */
const mostTold = 200;
const mostPlaces = 20;
const mostForms = 30;

/**
 * Tells e-mail addresses, phone numbers, postcodes, bank and card numbers, and customers' names. An assessor needs
 * none of them, and the portfolio goes through many hands. Each name and each detail is told once in an entry, at its
 * first place, the others being related; a message never repeats it. A person gets one pseudonym through the whole
 * portfolio. Details of the learner, witnesses and staff in their form fields are their own to give.
 */
export const confidentiality: PortfolioRule = {
  codes: ['confidentiality.email', 'confidentiality.phone', 'confidentiality.postcode', 'confidentiality.account', 'confidentiality.name'],
  check({ entries, manifest }) {
    const { people, entries: found } = portfolioPrivacy(entries, manifest);
    return found.flatMap(({ entry, mentions, details }) => {
      const told = [...namesToTell(entry, mentions, people, details), ...detailsToTell(entry, details)];
      return told.slice(0, mostTold).map((diagnostic): PlacedDiagnostic => ({ key: entry.key, diagnostic }));
    });
  },
};

function namesToTell(entry: RuleEntry, mentions: readonly NameMention[], people: ReadonlyMap<string, PrivatePerson>, details: readonly Detail[]): Diagnostic[] {
  const places = new Map<PrivatePerson, NameMention[]>();
  for (const mention of mentions) {
    const person = people.get(mention.text);
    if (person) places.set(person, [...(places.get(person) ?? []), mention]);
  }
  return [...places].flatMap(([person, [first, ...others]]): Diagnostic[] => {
    if (!first) return [];
    const sentence = entry.checked.findings.sentences.find(({ range }) => contains(range, first))?.range;
    const besides = details.filter(({ range }) => sentence && contains(sentence, range)).map(({ kind }) => kind);
    return [
      {
        code: 'confidentiality.name',
        severity: 'warning',
        message: nameMessage(besides),
        range: { start: first.start, end: first.end },
        ...relatedTo(entry, others),
        data: { kind: 'private', what: 'name', text: first.text, forms: person.forms.slice(0, mostForms), pseudonym: person.pseudonym },
      },
    ];
  });
}

function detailsToTell(entry: RuleEntry, details: readonly Detail[]): Diagnostic[] {
  const places = new Map<string, Detail[]>();
  for (const detail of details) {
    const text = textAt(entry, detail.range);
    places.set(text, [...(places.get(text) ?? []), detail]);
  }
  return [...places].flatMap(([text, [first, ...others]]): Diagnostic[] =>
    first
      ? [
          {
            code: `confidentiality.${first.kind}`,
            severity: 'warning',
            message: detailMessage(first.kind),
            range: first.range,
            ...relatedTo(entry, others.map(({ range }) => range)),
            data: { kind: 'private', what: 'detail', text, forms: [text], pseudonym: leftOut[first.kind] },
          },
        ]
      : [],
  );
}

function relatedTo({ key }: RuleEntry, places: readonly TextRange[]): Pick<Diagnostic, 'related'> {
  if (places.length === 0) return {};
  return { related: places.slice(0, mostPlaces).map(({ start, end }) => ({ key, range: { start, end }, message: otherPlaceMessage })) };
}

function textAt({ checked }: RuleEntry, { start, end }: TextRange): string {
  return checked.document.text.slice(start, end);
}
