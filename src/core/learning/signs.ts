const signs = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Numbers from 0 to 63 as the signs of base64, one each. */
export function toSigns(values: Uint8Array): string {
  return Array.from(values, (value) => signs.charAt(value)).join('');
}

/**
 * The numbers from 0 to 63 that such signs stand for.
 * @throws RangeError for any other sign
 */
export function valuesOf(text: string): Uint8Array {
  const valueOf = new Int8Array(128).fill(-1);
  for (let value = 0; value < 64; value++) valueOf[signs.charCodeAt(value)] = value;
  const values = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) {
    const value = valueOf[text.charCodeAt(at)] ?? -1;
    if (value < 0) throw new RangeError(`No sign of base64 at ${at}.`);
    values[at] = value;
  }
  return values;
}
