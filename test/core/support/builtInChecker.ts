import { createChecker, type Checker } from '../../../src/core/checker.js';
import { builtInPacks } from '../../../src/core/packs/builtIn.js';
import { builtInScorer } from '../../../src/core/packs/builtInScorer.js';
import type { Pack } from '../../../src/core/packs/types.js';

const checkers = new Map<string, Checker>();

/** The checker by some of the built-in packs, with what was learnt for them; made once for all tests, as packs take a while to compile. */
export function checkerOf(packs: readonly Pack[]): Checker {
  const key = packs.map(({ id }) => id).join(' ');
  const checker = checkers.get(key) ?? createChecker(packs, builtInScorer());
  checkers.set(key, checker);
  return checker;
}

/** The checker by all built-in packs. */
export const builtInChecker = checkerOf(builtInPacks);
