import type { WordClasses } from '../../src/core/learning/wordClasses.js';
import classes from './wordClasses.yaml';

/** The word classes that the scorers learn with. */
export const wordClasses = classes as WordClasses;
