const signs = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Bytes as base64, with padding. */
export function toBase64(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 3) {
    const triple = ((bytes[at] ?? 0) << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0);
    const left = bytes.length - at;
    text += [18, 12, 6, 0].map((shift, place) => (place <= left ? signs[(triple >> shift) & 63] : '=')).join('');
  }
  return text;
}

/**
 * The bytes that some base64 stands for.
 * @throws RangeError for a sign that is not base64
 */
export function fromBase64(text: string): Uint8Array {
  const values = new Int16Array(128).fill(-1);
  for (let value = 0; value < 64; value++) values[signs.charCodeAt(value)] = value;
  const length = text.replace(/=+$/, '').length;
  const bytes = new Uint8Array(Math.floor((length * 3) / 4));
  let held = 0;
  let bits = 0;
  let place = 0;
  for (let at = 0; at < length; at++) {
    const value = values[text.charCodeAt(at)] ?? -1;
    if (value < 0) throw new RangeError(`Not base64 at ${at}.`);
    held = ((held << 6) | value) & 0xffff;
    bits += 6;
    if (bits >= 8) {
      bits -= 8;
      bytes[place++] = (held >> bits) & 255;
    }
  }
  return bytes;
}
