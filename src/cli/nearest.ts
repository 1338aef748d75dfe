import { editDistance } from '../core/text/editDistance.js';

/** The known word that was most likely meant: one that begins as the word does, or differs from it by a letter or two. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  const written = word.toLowerCase();
  if (written.length < 2 || written.length > 30) return undefined;
  const begun = written.length > 2 ? known.filter((each) => each.startsWith(written)) : [];
  if (begun.length === 1) return begun[0];
  const far = (each: string): number => editDistance(written, each);
  const near = known.filter((each) => far(each) <= (Math.min(each.length, written.length) > 4 ? 2 : 1));
  return near.sort((a, b) => far(a) - far(b))[0];
}

/** " Did you mean --format?", or nothing. @param written how the known word is typed */
export function didYouMean(word: string, known: readonly string[], written = (each: string): string => each): string {
  const meant = nearest(word, known);
  return meant === undefined ? '' : ` Did you mean ${written(meant)}?`;
}
