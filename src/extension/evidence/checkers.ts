import { createChecker, type Checker } from '../../core/checker.js';
import { builtInScorer } from '../../core/packs/builtInScorer.js';
import type { Pack } from '../../core/packs/types.js';

/** One checker for each set of packs, made at its first use. */
export interface Checkers {
  of(packs: readonly Pack[]): Checker;
}

const mostKept = 16;

export function createCheckers(): Checkers {
  const known: { packs: readonly Pack[]; checker: Checker }[] = [];
  return {
    of(packs) {
      const found = known.find((each) => each.packs.length === packs.length && each.packs.every((pack, index) => pack === packs[index]));
      if (found) return found.checker;
      const checker = createChecker(packs, builtInScorer());
      known.unshift({ packs, checker });
      known.length = Math.min(known.length, mostKept);
      return checker;
    },
  };
}
