import { signs } from '../../text/signs.js';
import type { SentenceContext, Signal } from './types.js';

const quotedStretch = /["“][^"“”]{2,400}["”]|(?:^|\s)['‘][^'‘’]{6,400}['’](?=[\s.,!?;:]|$)/;
const speakerLabel = /^\s*(?:[A-Z][\p{L}.'-]*(?: [A-Z][\p{L}.'-]*)?|[A-Z]{2,12}|Q|A):\s/u;

const mayQuote = signs.quote | signs.apostrophe;

/** Speech: words in quotation marks, a line that names its speaker, or quoted text. */
export const quoted: Signal = { name: 'quoted', phrases: [], detect: isSpeech };

function isSpeech({ text, passage, signs: found }: SentenceContext): boolean {
  return passage.quoted || ((found & mayQuote) !== 0 && quotedStretch.test(text)) || ((found & signs.telling) !== 0 && speakerLabel.test(text));
}
