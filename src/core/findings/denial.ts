import type { Word } from '../text/words.js';

const denials = new Set(
  `no not never none nobody nothing neither nor without cannot cant dont doesnt didnt wont wouldnt couldnt shouldnt isnt arent
   wasnt werent hasnt havent hadnt aint hardly lacks lack`.split(/\s+/),
);
const reachWords = 7;
const stops = /[,;:.!?()–—]|\b(?:but|except|until|because|so|although)\b/i;
/** "Not only", "no longer than", "can't thank … enough": a denial in form alone. */
const noDenial = /^(?:only|just|wonder|doubt|problem|less|matter|later|longer than|long after)\b/i;

/** The stretches of a sentence that a denial reaches, as word indexes; the end is exclusive. */
export function deniedStretches(words: readonly Word[], text: string, offset: number): { readonly first: number; readonly end: number }[] {
  const stretches: { readonly first: number; readonly end: number }[] = [];
  for (let index = 0; index < words.length; index++) {
    const word = words[index];
    if (!word || !denials.has(word.plain)) continue;
    const rest = text.slice(word.end - offset);
    if (noDenial.test(rest.trimStart())) continue;
    const stop = stops.exec(rest);
    const limit = stop ? word.end + stop.index : Number.POSITIVE_INFINITY;
    let end = index + 1;
    while (end < words.length && end - index <= reachWords && (words[end]?.start ?? limit) < limit) end++;
    if (end > index + 1) stretches.push({ first: index, end });
  }
  return stretches;
}
