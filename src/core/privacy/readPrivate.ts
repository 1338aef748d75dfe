import type { EvidenceDocument, EvidenceKind } from '../document/types.js';
import { overlaps, shift, type TextRange } from '../text/range.js';
import { findDetails, mostOfAKind, type Detail } from './details.js';
import { findNames, mostNames, type NameMention } from './names.js';

/** What an entry's text holds that could be private, whoever the people are. */
export interface PrivateReading {
  /** Names of people with offsets in the document, in order. */
  readonly names: readonly NameMention[];
  /** Contact and account details in the text below the front matter and in its title, in order; those in a form's own contact lines are left out. */
  readonly details: readonly Detail[];
  /** Letters of the pseudonyms that the text already uses: "A" for "Customer A". */
  readonly letters: readonly string[];
  /** Names that the text itself calls made up, in lower case; true when it says so of all. */
  readonly madeUp: true | ReadonlySet<string>;
  /** Whether the text may hold more names or details than were looked for. */
  readonly cutShort: boolean;
}

const known = new WeakMap<EvidenceDocument, PrivateReading>();

/** What could be private in an entry; worked out once for a document. */
export function readPrivate(document: EvidenceDocument, kind: EvidenceKind | null): PrivateReading {
  let reading = known.get(document);
  if (!reading) known.set(document, (reading = read(document, kind)));
  return reading;
}

const changedNames = /\b(?:(?:all |the |customers?['’]? |any )?(?:names?|details)(?: of (?:the |all |my )?(?:customers?|people|clients?|guests?))?,? (?:have|has|had|are|were|been|is) (?:all )?(?:been )?(?:changed|made up|altered|anonymised|not real|invented)|(?:I|we)(?:['’]ve| have)? (?:changed|altered|made up|anonymised) (?:all |the |any |her |his |their |customers?['’]? |people['’]?s ){0,3}names?|not (?:her|his|their) (?:real )?names?|no real names)\b/i;
const madeUpName = /\b(?:\b(?:I|[Ww]e)(?:['’]ll| will|['’]m going to| shall|['’]ve| have)? call(?:ed|ing)? (?:him|her|them|this (?:customer|lady|man|woman|gentleman)|the (?:customer|lady|man|woman|gentleman)|(?:who|whom|that)?)\s?)((?:(?:Mr|Mrs|Ms|Miss|Dr)\.? )?\p{Lu}\p{L}{1,30}(?: \p{Lu}\p{L}{1,30})?)|((?:(?:Mr|Mrs|Ms|Miss|Dr)\.? )?\p{Lu}\p{L}{1,30}(?: \p{Lu}\p{L}{1,30})?),? \(?(?:not (?:her|his|their) (?:real )?name|a made-up name|name changed|I(?:['’]ll| will) call (?:him|her|them))/gu;
const usedLetters = /\bCustomer ([A-Z]{1,2})\b/g;

function read(document: EvidenceDocument, kind: EvidenceKind | null): PrivateReading {
  const { text, blocks, frontMatter } = document;
  const body = frontMatter?.range.end ?? 0;
  const title = frontMatter?.places.get('title');
  const names = [
    ...(title ? findNames(text.slice(title.start, title.end)).map((mention) => moved(mention, title.start)) : []),
    ...blocks.flatMap(({ start, block }) => block.passages.flatMap((passage) => namesIn(passage.prose, kind).map((mention) => moved(mention, start + passage.range.start)))),
  ];
  const inBody = findDetails(text.slice(body));
  const details = [
    ...(title ? findDetails(text.slice(title.start, title.end)).map((detail) => ({ ...detail, range: shift(detail.range, title.start) })) : []),
    ...inBody.map((detail) => ({ ...detail, range: shift(detail.range, body) })),
  ].filter(({ range }) => !isOwnLine(text, range, kind));
  const prose = text.slice(body);
  const made = [...prose.matchAll(madeUpName)].slice(0, 100).flatMap((match) => match[1] ?? match[2] ?? []);
  return {
    names: names.filter((mention) => !details.some(({ range }) => overlaps(range, mention))),
    details,
    letters: [...text.matchAll(usedLetters)].flatMap((match) => match[1] ?? []),
    madeUp: changedNames.test(prose) && made.length === 0 ? true : new Set(made.map((name) => name.toLowerCase())),
    cutShort: inBody.length >= mostOfAKind || names.length >= mostNames,
  };
}

/**
 * Names in a passage. In a discussion those who speak are the learner and the assessor: a name before a colon at the
 * start of a line is theirs. In a statement so is a name after "Dear", "To", "Re" or a closing: the assessor, the
 * learner, the witness.
 */
function namesIn(prose: string, kind: EvidenceKind | null): readonly NameMention[] {
  const takesPart = (mention: NameMention): boolean => {
    const before = prose.slice(Math.max(0, mention.start - 60), mention.start);
    if (kind === 'professional-discussion') return /(?:^|\n)[\s*_>]*$/.test(before.slice(-12)) && /^[\s*_)]{0,4}:/.test(prose.slice(mention.end, mention.end + 6));
    return kind === 'witness-statement' && partOfStatement.test(before);
  };
  return findNames(prose).map((mention) => (takesPart(mention) ? { ...mention, staff: true, customer: false } : mention));
}

const partOfStatement = /(?:^|\n)[\s*_>|-]*(?:(?:dear|to|re|name|from|signed|subject)\b[\s*_:|]{1,6}|[^\n]{0,40}\b(?:yours (?:truly|sincerely|faithfully)|regards)\b[\s,.*_]{1,6})$|\b(?:yours (?:truly|sincerely|faithfully)|regards)\b[\s,.*_]{1,6}$/i;

function moved(mention: NameMention, by: number): NameMention {
  return { ...mention, start: mention.start + by, end: mention.end + by };
}

const anyContact = /^[\s>|*_-]*(?:(?:my|your|work|business|company|contact|daytime|employer|witness|assessor|observer|learner|candidate|manager|supervisor|organisation|workplace)(?:['’]s)?[\s*_]+){0,2}(?:contact|tel|telephone|phone|mobile|e-?mail|address|postcode|post code|workplace|employer|venue|location|place|where)\b[^:|\n]{0,40}[:|]/i;
const ownContact = /^[\s>|*_-]*(?:(?:learner|candidate|student|apprentice|trainee|witness|employer|assessor|observer|manager|supervisor|centre|provider|workplace|organisation)(?:['’]s)?[\s*_]+)(?:[a-z-]+[\s*_]+){0,2}(?:contact|tel|telephone|phone|mobile|e-?mail|address|postcode|number|details)\b[^:|\n]{0,40}[:|]/i;

/** Whether a detail stands in a form's line for the contact of the learner, the witness or staff. */
function isOwnLine(text: string, range: TextRange, kind: EvidenceKind | null): boolean {
  const { start } = range;
  const line = text.slice(Math.max(text.lastIndexOf('\n', start - 1) + 1, start - 200), start);
  if (/^[\s>|*_-]*(?:customer|client|guest|patient)/i.test(line)) return false;
  if (ownContact.test(line)) return true;
  return (kind === 'witness-statement' || kind === 'observation') && (anyContact.test(line) || !isOfCustomer(text, range));
}

const ofCustomer = /\b(?:customer|client|guest|caller|patient|resident|tenant|shopper|visitor|order|delivery|complain(?:t|ed)|refund|booking|rang (?:him|her|them)|(?:his|her|their|the customer['’]s) (?:number|phone|mobile|e-?mail|address|postcode|account|card|bank|details))\b/i;
const titledName = /\b(?:Mr|Mrs|Ms|Miss)\.? \p{Lu}\p{Ll}/u;

/** Whether the words just before a detail in a statement say that it is a customer's; else it is the witness's own. */
function isOfCustomer(text: string, { start }: TextRange): boolean {
  const before = text.slice(Math.max(0, start - 120), start);
  const sentence = before.slice(Math.max(...[...before.matchAll(/[.!?]\s|\n/g)].map((end) => end.index + 1), 0));
  return ofCustomer.test(sentence) || titledName.test(sentence);
}
