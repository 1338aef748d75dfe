import { createChecker } from '../../../src/core/checker.js';
import { builtInPacks } from '../../../src/core/packs/builtIn.js';
import { builtInScorer } from '../../../src/core/packs/builtInScorer.js';

/** A checker by both built-in packs, with what was learnt for them; made once for all tests. */
export const builtInChecker = createChecker(builtInPacks, builtInScorer());
