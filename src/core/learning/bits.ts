import { valuesOf } from './signs.js';

/** Reads numbers, one after another, out of the signs of base64: six bits a sign, the highest first. Each throws a RangeError where the text ends. */
export interface BitReader {
  /** The number in so many bits, 24 at most. */
  number(bits: number): number;
  /** A number from 0 on in Rice's code: its upper part as so many ones and a zero, then its lower bits. Small numbers are short. */
  rice(lower: number): number;
  /** A whole number, of which 0, -1, 1, -2, 2 … stand in Rice's code as 0, 1, 2, 3, 4 … */
  signedRice(lower: number): number;
  /** Whether all has been read, but for bits that fill up the last sign. */
  ended(): boolean;
}

/**
 * Makes the reader of a text.
 * @throws RangeError when the text holds another sign
 */
export function createBitReader(text: string): BitReader {
  const values = valuesOf(text);
  let next = 0;
  let held = 0;
  let bitsHeld = 0;
  const number = (bits: number): number => {
    while (bitsHeld < bits) {
      if (next === values.length) throw new RangeError('The text of base64 is cut short.');
      held = (held << 6) | (values[next++] ?? 0);
      bitsHeld += 6;
    }
    bitsHeld -= bits;
    return (held >>> bitsHeld) & ((1 << bits) - 1);
  };
  const rice = (lower: number): number => {
    let upper = 0;
    while (number(1) === 1) upper++;
    return (upper << lower) | number(lower);
  };
  return {
    number,
    rice,
    signedRice: (lower) => {
      const value = rice(lower);
      return value & 1 ? -((value + 1) >> 1) : value >> 1;
    },
    ended: () => next === values.length,
  };
}
