import { signs } from '../../text/signs.js';
import type { Signal } from './types.js';

/** A question. */
export const question: Signal = { name: 'question', phrases: [], detect: ({ text, signs: found }) => (found & signs.question) !== 0 && /\?["'”’)\]]*\s*$/.test(text) };
