/**
 * Whether figures can be the number of a payment card: 13 to 19 of them, a beginning that card schemes use, and the
 * check figure of ISO/IEC 7812 (Luhn).
 * @param digits figures only
 */
export function isCardNumber(digits: string): boolean {
  return schemes.test(digits) && isLuhn(digits) && !/^(\d)\1+$/.test(digits);
}

/** Visa; Mastercard; American Express; Discover and UnionPay; Maestro. */
const schemes = /^(?:4(?:\d{12}|\d{15}|\d{18})|5[1-5]\d{14}|2(?:22[1-9]|2[3-9]\d|[3-6]\d\d|7[01]\d|720)\d{12}|3[47]\d{13}|(?:6011|65\d\d|64[4-9]\d|62\d\d)\d{12,15}|(?:50[0-9]\d|5[6-8]\d\d|6304|6390|67\d\d)\d{8,15})$/;

function isLuhn(digits: string): boolean {
  let sum = 0;
  for (let at = 0; at < digits.length; at++) {
    const figure = Number(digits[digits.length - 1 - at]);
    sum += at % 2 === 0 ? figure : figure > 4 ? 2 * figure - 9 : 2 * figure;
  }
  return sum % 10 === 0;
}

/** Whether text is an international bank account number: the remainder of ISO 13616 is 1. @param text without spaces */
export function isIban(text: string): boolean {
  if (!/^[A-Z]{2}\d{2}[A-Z\d]{11,30}$/.test(text)) return false;
  let rest = 0;
  for (const sign of text.slice(4) + text.slice(0, 4)) {
    const value = /\d/.test(sign) ? Number(sign) : sign.charCodeAt(0) - 55;
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest === 1;
}
