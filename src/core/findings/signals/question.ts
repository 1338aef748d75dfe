import type { Signal } from './types.js';

/** A question. */
export const question: Signal = { name: 'question', phrases: [], detect: ({ text }) => /\?["'”’)\]]*\s*$/.test(text) };
