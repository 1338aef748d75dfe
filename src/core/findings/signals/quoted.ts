import type { SentenceContext, Signal } from './types.js';

const quotedStretch = /["“][^"“”]{2,400}["”]|(?:^|\s)['‘][^'‘’]{6,400}['’](?=[\s.,!?;:]|$)/;
const speakerLabel = /^\s*(?:[A-Z][\p{L}.'-]*(?: [A-Z][\p{L}.'-]*)?|[A-Z]{2,12}|Q|A):\s/u;

/** Speech: words in quotation marks, a line that names its speaker, or quoted text. */
export const quoted: Signal = { name: 'quoted', phrases: [], detect: isSpeech };

function isSpeech({ text, passage }: SentenceContext): boolean {
  return passage.quoted || quotedStretch.test(text) || speakerLabel.test(text);
}
