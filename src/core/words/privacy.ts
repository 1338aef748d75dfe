import type { DetailKind } from '../privacy/details.js';

/** Details as they are called in a message. */
const called: Readonly<Record<DetailKind, string>> = { email: 'e-mail address', phone: 'phone number', postcode: 'postcode', account: 'account or card number' };

/** What stands in place of a detail that was left out. */
export const leftOut: Readonly<Record<DetailKind, string>> = {
  email: '[e-mail left out]',
  phone: '[phone number left out]',
  postcode: '[postcode left out]',
  account: '[account number left out]',
};

/** What stands in place of a name of which no entry tells whose it is. */
export const nameLeftOut = '[name left out]';

/** What stands in place of a passage with more private details than can be looked through. */
export const passageLeftOut = '[passage left out]';

/** @param besides kinds of detail that stand in the same sentence */
export function nameMessage(besides: readonly DetailKind[]): string {
  const parts = ['name', ...new Set(besides.map((kind) => called[kind]))];
  const listed = parts.length === 1 ? 'name' : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1) ?? ''}`;
  return `A customer's ${listed}. Use a made-up name; your assessor doesn't need the real one.`;
}

export function detailMessage(kind: DetailKind): string {
  return `${/^[aeiou]/.test(called[kind]) ? 'An' : 'A'} ${called[kind]}. Leave it out; your assessor doesn't need it.`;
}

export const otherPlaceMessage = 'Here too.';
