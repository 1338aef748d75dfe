import type { CheckedPortfolio } from '../portfolio/checkPortfolio.js';
import type { TextRange } from '../text/range.js';
import { leftOut, nameLeftOut, passageLeftOut } from '../words/privacy.js';
import { findDetails, mostOfAKind } from './details.js';
import { namesInFileNames } from './fileNames.js';
import { findNames, mostNames, type NameMention } from './names.js';
import { knownPeople } from './people.js';
import { isWordSign, looseText, plainText } from './plainText.js';
import { portfolioPrivacy, type PortfolioPrivacy } from './portfolioPrivacy.js';

/** Words that are not to leave the portfolio, and what is put in their place. */
export interface PrivatePart {
  /** As written. */
  readonly form: string;
  readonly pseudonym: string;
}

/** Texts of a portfolio, with private parts replaced by their pseudonyms. */
export interface Redactor {
  /** The text of an entry in a range; '' for a key that is no entry's. */
  readonly passage: (key: string, range: TextRange) => string;
  /** Any other words, such as a reason: also without names and details that no entry holds now. */
  readonly words: (text: string) => string;
}

/**
 * Makes the reader of texts for everything that leaves the portfolio. What is private in one entry is replaced in all,
 * told or not, silenced or not. A range that begins or ends within a private part gets the whole pseudonym. A text with
 * more private parts than are looked for is left out whole.
 * @param people who may be named besides those whom the portfolio names as its own
 */
export function createRedactor({ entries, manifest }: CheckedPortfolio, people: readonly string[] = []): Redactor {
  const privacy = portfolioPrivacy(entries, manifest);
  const find = partFinder([...privateParts(entries.flatMap(({ diagnostics, silenced }) => [...diagnostics, ...silenced.map(({ diagnostic }) => diagnostic)])), ...partsOf(privacy)]);
  const detect = createDetector(privacy, people);
  const found = new Map(privacy.entries.map((each) => [each.entry.key, each]));
  const replaced = new Map<string, readonly Replaced[]>();
  return {
    passage(key, range) {
      const privacyOf = found.get(key);
      if (privacyOf === undefined) return '';
      if (privacyOf.cutShort) return passageLeftOut;
      const { text } = privacyOf.entry.checked.document;
      let places = replaced.get(key);
      if (!places) replaced.set(key, (places = find(text)));
      return cut(text, range, places);
    },
    words(text) {
      const named = find(text);
      const more = detect(text);
      if (more === undefined) return passageLeftOut;
      const others = more.filter((each) => !named.some(({ start, end }) => each.start < end && start < each.end));
      return cut(text, { start: 0, end: text.length }, [...named, ...others].sort((a, b) => a.start - b.start));
    },
  };
}

/** A text with its private parts replaced by their pseudonyms. */
export function withoutPrivateText(text: string, parts: readonly PrivatePart[]): string {
  return cut(text, { start: 0, end: text.length }, partFinder(parts)(text));
}

interface Replaced extends TextRange {
  readonly pseudonym: string;
}

/** The private parts that findings name. */
function privateParts(diagnostics: CheckedPortfolio['entries'][number]['diagnostics']): PrivatePart[] {
  return diagnostics.flatMap(({ data }) => (data?.kind === 'private' ? data.forms.map((form) => ({ form, pseudonym: data.pseudonym })) : []));
}

function partsOf({ people, entries }: PortfolioPrivacy): PrivatePart[] {
  return [
    ...[...people].map(([form, { pseudonym }]) => ({ form, pseudonym })),
    ...entries.flatMap(({ entry, details }) => details.map(({ kind, range }) => ({ form: entry.checked.document.text.slice(range.start, range.end), pseudonym: leftOut[kind] }))),
  ];
}

/** Finds names and details that are not those of people who may be named; undefined when there may be more than it finds. */
function createDetector({ own, people, entries, known }: PortfolioPrivacy, more: readonly string[]): (text: string) => readonly Replaced[] | undefined {
  const others = knownPeople(more);
  const harmless = new Set(entries.flatMap(({ mentions }) => mentions.flatMap(({ text }) => (people.has(text) ? [] : [looseText(text).text]))));
  return (written) => {
    const { text, rangeOf } = plainText(written);
    const details = findDetails(text);
    const names = findNames(text);
    if (details.length >= mostOfAKind || names.length >= mostNames) return undefined;
    const ofDetails = details.filter(({ range }) => !own.has(text.slice(range.start, range.end)));
    const isPrivate = (mention: NameMention): boolean => !mention.staff && !known.has(mention) && !others.has(mention) && !harmless.has(looseText(mention.text).text);
    const ofNames = names.filter(isPrivate);
    const inProse = ofNames.map(({ start, end }) => rangeOf(start, end));
    const ofFiles = namesInFileNames(written).filter((mention) => isPrivate(mention) && !inProse.some(({ start, end }) => start < mention.end && mention.start < end));
    return [
      ...ofFiles.map(({ start, end }) => ({ start, end, pseudonym: nameLeftOut })),
      ...ofDetails.map(({ kind, range }) => ({ ...rangeOf(range.start, range.end), pseudonym: leftOut[kind] })),
      ...ofNames.filter(({ start, end }) => !details.some(({ range }) => range.start < end && start < range.end)).map(({ start, end }) => ({ ...rangeOf(start, end), pseudonym: nameLeftOut })),
    ];
  };
}

const keyLength = 2;

/**
 * Finds where parts stand in a text as words of their own, the longest at each place, in order, whatever the case and
 * whatever white space and emphasis is between their words.
 */
function partFinder(parts: readonly PrivatePart[]): (text: string) => Replaced[] {
  const pseudonyms = new Map<string, string>();
  for (const { form, pseudonym } of parts) {
    const loose = looseText(form).text.trim();
    if (loose.length >= keyLength && !pseudonyms.has(loose)) pseudonyms.set(loose, pseudonym);
  }
  const byStart = new Map<string, PrivatePart[]>();
  for (const [form, pseudonym] of [...pseudonyms].sort(([a], [b]) => b.length - a.length)) {
    const key = form.slice(0, keyLength);
    const same = byStart.get(key);
    if (same) same.push({ form, pseudonym });
    else byStart.set(key, [{ form, pseudonym }]);
  }
  return (written) => {
    const found: Replaced[] = [];
    if (byStart.size === 0) return found;
    const { text, rangeOf } = looseText(written);
    for (let at = 0; at < text.length; at++) {
      if (isWordSign(text[at - 1]) && isWordSign(text[at])) continue;
      const part = byStart.get(text.slice(at, at + keyLength))?.find(({ form }) => text.startsWith(form, at) && !(isWordSign(form.at(-1)) && isWordSign(text[at + form.length])));
      if (!part) continue;
      found.push({ ...rangeOf(at, at + part.form.length), pseudonym: part.pseudonym });
      at += part.form.length - 1;
    }
    return found;
  };
}

function cut(text: string, { start, end }: TextRange, places: readonly Replaced[]): string {
  let result = '';
  let at = start;
  for (const place of places) {
    if (place.end <= start || place.start >= end) continue;
    result += text.slice(at, Math.max(at, place.start)) + place.pseudonym;
    at = place.end;
  }
  return result + text.slice(at, Math.max(at, end));
}
