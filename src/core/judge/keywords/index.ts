import type { RequirementKeyword } from '../types.js';
import { categories } from './categories.js';
import { compares } from './compares.js';
import { example } from './example.js';
import { explains } from './explains.js';
import { mentions } from './mentions.js';
import { overTime } from './overTime.js';
import { resembles } from './resembles.js';
import { signal } from './signal.js';
import { together } from './together.js';

/** Every kind of requirement, by the name that packs use. A new kind is one file and one line here. */
export const requirementKeywords: readonly RequirementKeyword[] = [
  mentions, categories, explains, compares, example, overTime, together, resembles, signal,
];
