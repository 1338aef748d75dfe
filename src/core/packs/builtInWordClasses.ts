import classes from '../../../schemas/packs/word-classes.yaml';
import type { WordClasses } from '../learning/wordClasses.js';

/** The word classes that all scorers learn and read with: those of the built-in packs, and those that learn from a pack's own examples. */
export const builtInWordClasses = classes as WordClasses;
