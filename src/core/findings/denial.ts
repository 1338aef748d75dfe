import { endOf, type WordsReading } from '../text/words.js';
import { kinds, kindsOf } from './wordKinds.js';

const reachWords = 7;
const stops = /[,;:.!?()–—]|\b(?:but|except|until|because|so|although)\b/i;
/** "Not only", "no longer than", "can't thank … enough": a denial in form alone. */
const noDenial = /^(?:only|just|wonder|doubt|problem|less|matter|later|longer than|long after)\b/i;

/** The stretches of a sentence that a denial reaches, as word indexes; the end is exclusive. */
export function deniedStretches(cut: WordsReading, text: string, offset: number): { readonly first: number; readonly end: number }[] {
  const { words, starts } = cut;
  const stretches: { readonly first: number; readonly end: number }[] = [];
  for (let index = 0; index < words.length; index++) {
    const word = words[index];
    if (!word || (kindsOf(word) & kinds.denial) === 0) continue;
    const after = endOf(cut, index);
    const rest = text.slice(after - offset);
    if (noDenial.test(rest.trimStart())) continue;
    const stop = stops.exec(rest);
    const limit = stop ? after + stop.index : Number.POSITIVE_INFINITY;
    let end = index + 1;
    while (end < words.length && end - index <= reachWords && (starts[end] ?? limit) < limit) end++;
    if (end > index + 1) stretches.push({ first: index, end });
  }
  return stretches;
}
