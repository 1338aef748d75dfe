import type { CheckedPortfolio } from '../portfolio/checkPortfolio.js';
import type { TextRange } from '../text/range.js';

/** Words that are not to leave the portfolio, and what is put in their place. */
export interface PrivatePart {
  /** As written. */
  readonly form: string;
  readonly pseudonym: string;
}

/** The text of an entry in a range, with private parts replaced by their pseudonyms; '' for a key that is no entry's. */
export type Redactor = (key: string, range: TextRange) => string;

/**
 * Makes the reader of texts for everything that leaves the portfolio. What is private is told by the findings on
 * confidentiality, silenced ones too: what is private in one entry is replaced in all. A range that begins or ends
 * within a private part gets the whole pseudonym.
 */
export function createRedactor({ entries }: CheckedPortfolio): Redactor {
  const parts = privateParts(entries.flatMap(({ diagnostics, silenced }) => [...diagnostics, ...silenced.map(({ diagnostic }) => diagnostic)]));
  const texts = new Map(entries.map(({ key, checked }) => [key, checked.document.text]));
  const replaced = new Map<string, readonly Replaced[]>();
  return (key, range) => {
    const text = texts.get(key);
    if (text === undefined) return '';
    let places = replaced.get(key);
    if (!places) replaced.set(key, (places = findParts(text, parts)));
    return cut(text, range, places);
  };
}

/** The private parts that findings name. */
export function privateParts(diagnostics: CheckedPortfolio['entries'][number]['diagnostics']): PrivatePart[] {
  const parts = new Map<string, string>();
  for (const { data } of diagnostics) if (data?.kind === 'private') for (const form of data.forms) if (!parts.has(form)) parts.set(form, data.pseudonym);
  return [...parts].map(([form, pseudonym]) => ({ form, pseudonym }));
}

/** A text with its private parts replaced by their pseudonyms. */
export function withoutPrivateText(text: string, parts: readonly PrivatePart[]): string {
  return cut(text, { start: 0, end: text.length }, findParts(text, parts));
}

interface Replaced extends TextRange {
  readonly pseudonym: string;
}

const keyLength = 2;

/** Where parts stand in a text as words of their own, the longest at each place, in order. */
function findParts(text: string, parts: readonly PrivatePart[]): Replaced[] {
  const byStart = new Map<string, PrivatePart[]>();
  for (const part of [...parts].sort((a, b) => b.form.length - a.form.length)) {
    if (part.form.length < keyLength) continue;
    const key = part.form.slice(0, keyLength);
    byStart.set(key, [...(byStart.get(key) ?? []), part]);
  }
  const found: Replaced[] = [];
  if (byStart.size === 0) return found;
  for (let at = 0; at < text.length; at++) {
    if (isWordSign(text[at - 1]) && isWordSign(text[at])) continue;
    const part = byStart.get(text.slice(at, at + keyLength))?.find(({ form }) => text.startsWith(form, at) && !(isWordSign(form.at(-1)) && isWordSign(text[at + form.length])));
    if (!part) continue;
    found.push({ start: at, end: at + part.form.length, pseudonym: part.pseudonym });
    at += part.form.length - 1;
  }
  return found;
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

function isWordSign(sign: string | undefined): boolean {
  return sign !== undefined && /[\p{L}\p{N}]/u.test(sign);
}
