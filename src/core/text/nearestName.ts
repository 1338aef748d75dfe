import { editDistance } from './editDistance.js';

const longestName = 40;

/**
 * The name that a slip was meant for: two letters away at most, of a short name one, which then begins alike.
 * @param known the names that may be meant
 */
export function nearestName(name: string, known: readonly string[]): string | undefined {
  const word = name.toLowerCase();
  if (name.length > longestName || name.length < 2) return undefined;
  const isNear = (each: string, distance: number): boolean => (Math.min(each.length, word.length) > 4 ? distance <= 2 : distance <= 1 && word.startsWith(each.charAt(0).toLowerCase()));
  const near = known.map((each) => ({ each, distance: editDistance(word, each.toLowerCase()) })).filter(({ each, distance }) => isNear(each, distance));
  return near.sort((a, b) => a.distance - b.distance)[0]?.each;
}
