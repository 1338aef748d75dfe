import type { TextRange } from '../text/range.js';
import { isCardNumber, isIban } from './checksums.js';
import { postcodeAreas } from './postcodeAreas.js';

/** Kinds of detail by which a person can be reached or robbed. */
export type DetailKind = 'email' | 'phone' | 'postcode' | 'account';

/** A detail in a text. */
export interface Detail {
  readonly kind: DetailKind;
  /** Offsets in the text that was searched. */
  readonly range: TextRange;
}

/** So many of a kind are looked for in a text; there may be more when so many were found. */
export const mostOfAKind = 500;

/** The details in a text, in order of place. Takes time in proportion to its length. */
export function findDetails(text: string): Detail[] {
  const accounts = accountsIn(text);
  const found = [...accounts, ...emailsIn(text), ...phonesIn(text), ...postcodesIn(text)].sort((a, b) => a.range.start - b.range.start || b.range.end - a.range.end);
  let end = 0;
  return found.filter(({ range }) => {
    if (range.start < end) return false;
    end = range.end;
    return true;
  });
}

const email = /(?<![\w.+%-])[\w.+%-]{1,64}@[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?(?:\.[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?){1,6}(?![\w-])/gi;

function emailsIn(text: string): Detail[] {
  if (!text.includes('@')) return [];
  return matches(text, email).map(({ start, end }) => ({ kind: 'email', range: { start, end } }));
}

/** A run of figures with the signs that stand in phone and account numbers. */
const figures = /(?<![\w£$€#@/.,:-])(?:\+|\(\+?)?\d(?:[ \u00A0()-]{0,2}\d|\.\d){5,22}(?![\w@]|[.,:/-]\d)/g;
/** What a number is called when it is none to ring. */
const otherNumber = /\b(?:order|orders|invoice|inv|ref|refs|reference|ticket|job|serial|part|item|booking|batch|policy|model|barcode|sku|po|receipt|docket|consignment|tracking|quote|case|meter|isbn|product|stock|till|catalogue|membership|loyalty|learner|candidate|uln|registration|enrolment|centre)(?:'s)?\b(?:[ \t]*(?:number|numbers|no\.?|nr\.?|id|code|was|is|of|card))*[ \t]*[:#.]?[ \t]*$/i;
const phoneWord = /\b(?:tel|telephone|phone|phoned|mobile|mob|cell|ring|rang|call|called|text|texted|whatsapp|contact|landline)(?:'s)?\b[^.!?\n]{0,24}$/i;
/** The workplace's own line, told to customers: "ring us on". */
const ownLine = /\b(?:us|our|ours|shop|office|branch|store|salon|desk|reception|helpline|freephone|switchboard|head office|customer services?)\b[^.!?\n\d]{0,30}$/i;
const lookBack = 48;

function phonesIn(text: string): Detail[] {
  return matches(text, figures).flatMap(({ start, end, found }): Detail[] => {
    const before = text.slice(Math.max(0, start - lookBack), start);
    if (!isPhone(found, phoneWord.test(before)) || otherNumber.test(before) || ownLine.test(before)) return [];
    return [{ kind: 'phone', range: { start, end } }];
  });
}

/** @param told whether words before it say that it is a phone number */
function isPhone(written: string, told: boolean): boolean {
  const digits = written.replace(/\D/g, '');
  if (/\d\.\d/.test(written) && !/^\d{3,5}\.\d{3,4}\.\d{3,4}$/.test(written)) return false;
  if (/^\(?\+|^00[1-9]/.test(written)) return digits.length >= 9 && digits.length <= 16;
  if (/^0(?:1|2|5[56]|7)/.test(digits)) return (digits.length === 11 || (digits.length === 10 && digits.startsWith('01'))) && !isYearFirst(written);
  if (/^(?:\(\d{3}\) ?|\d{3}[-.])\d{3}[-.]\d{4}$/.test(written)) return true;
  return told && digits.length >= 6 && digits.length <= 12 && !isDate(written) && !/^0(?:[389])/.test(digits);
}

function isYearFirst(written: string): boolean {
  return /^0\d[-.]\d\d[-.](?:19|20)\d\d/.test(written);
}

function isDate(written: string): boolean {
  return /^\d{1,2}[-. ]\d{1,2}[-. ](?:\d{2}|\d{4})$|^(?:19|20)\d\d[-. ]\d{1,2}[-. ]\d{1,2}$/.test(written);
}

const postcode = /(?<![\w£$-])([A-Z]{1,2})(?:\d{1,2}|\d[A-Z]) ?\d[ABD-HJLNP-UW-Z]{2}(?![\w-])/g;
const otherCode = /\b(?:part|model|bay|ref|reference|job|batch|order|room|unit|seat|aisle|locker|shelf|bin|row|gate|size|type|code|number|no)\b[.:#]?[ \t]*$/i;

function postcodesIn(text: string): Detail[] {
  return matches(text, postcode).flatMap(({ start, end, first }): Detail[] => {
    if (!postcodeAreas.has(first) || otherCode.test(text.slice(Math.max(0, start - 20), start).replace(/post ?code[: ]*$/i, ''))) return [];
    return [{ kind: 'postcode', range: { start, end } }];
  });
}

const card = /(?<![\w+.-])\d(?:[ -]?\d){12,18}(?![\w]|[.-]\d)/g;
const iban = /(?<![\w-])[A-Z]{2}\d{2}(?: ?[A-Z\d]{4}){2,7}(?: ?[A-Z\d]{1,3})?(?![\w-])/g;
const sortCode = /(?<![\w-])\d\d([- ])\d\d\1\d\d(?![\w-])/g;
const accountNumber = /(?<![\w£$€.-])\d{8}(?![\w]|[.-]\d)/g;
const sortCodeWord = /\bsort ?code\b[^.!?\n]{0,16}$/i;
const accountWord = /\b(?:bank account|account (?:number|no\.?|num)|a\/c(?: no\.?)?|acc(?:oun)?t\.? (?:no\.?|number))\b[^.!?\n]{0,16}$/i;
const bankWord = /\b(?:bank|sort ?code|iban|account (?:number|no)|a\/c|bacs|direct debit)\b/i;

function accountsIn(text: string): Detail[] {
  const cards = matches(text, card).filter(({ found }) => isCardNumber(found.replace(/\D/g, '')));
  const ibans = matches(text, iban).filter(({ found }) => isIban(found.replace(/ /g, '')));
  const told = (pattern: RegExp, start: number): boolean => pattern.test(text.slice(Math.max(0, start - 60), start));
  const sorts = matches(text, sortCode).filter(({ start, end }) => told(sortCodeWord, start) || (/^\D{0,24}\b\d{8}\b/.test(text.slice(end, end + 40)) && told(bankWord, end + 24)));
  const numbers = matches(text, accountNumber).filter(({ start }) => told(accountWord, start) || sorts.some(({ end }) => start > end && start - end <= 40));
  return [...cards, ...ibans, ...sorts, ...numbers].map(({ start, end }) => ({ kind: 'account', range: { start, end } }));
}

function matches(text: string, pattern: RegExp): { readonly start: number; readonly end: number; readonly found: string; readonly first: string }[] {
  const found = [];
  for (const match of text.matchAll(pattern)) {
    found.push({ start: match.index, end: match.index + match[0].length, found: match[0], first: match[1] ?? '' });
    if (found.length >= mostOfAKind) break;
  }
  return found;
}
