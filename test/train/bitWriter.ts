import { toSigns } from '../../src/core/learning/signs.js';

/** Writes numbers as `createBitReader` reads them. */
export interface BitWriter {
  number(value: number, bits: number): void;
  rice(value: number, lower: number): void;
  signedRice(value: number, lower: number): void;
  /** All that was written, the last sign filled up with zeros. */
  text(): string;
}

/** Makes a writer that has written nothing yet. */
export function createBitWriter(): BitWriter {
  const signs: number[] = [];
  let held = 0;
  let bitsHeld = 0;
  const bit = (value: number): void => {
    held = (held << 1) | value;
    if (++bitsHeld < 6) return;
    signs.push(held);
    held = bitsHeld = 0;
  };
  const number = (value: number, bits: number): void => {
    for (let shift = bits - 1; shift >= 0; shift--) bit((value >> shift) & 1);
  };
  const rice = (value: number, lower: number): void => {
    for (let upper = value >> lower; upper > 0; upper--) bit(1);
    bit(0);
    number(value, lower);
  };
  return {
    number,
    rice,
    signedRice: (value, lower) => { rice(unsigned(value), lower); },
    text: () => toSigns(Uint8Array.from(bitsHeld > 0 ? [...signs, held << (6 - bitsHeld)] : signs)),
  };
}

/** The number of lower bits with which Rice's code of some numbers from 0 on is shortest. */
export function bestLower(values: readonly number[]): number {
  const lengths = Array.from({ length: 20 }, (_, lower) => values.reduce((sum, value) => sum + (value >> lower) + 1 + lower, 0));
  return lengths.indexOf(Math.min(...lengths));
}

/** What stands for a whole number in Rice's code. */
export function unsigned(value: number): number {
  return value < 0 ? -2 * value - 1 : 2 * value;
}
