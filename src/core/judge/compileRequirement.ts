import { once } from '../collections/once.js';
import type { Requirement } from '../packs/types.js';
import { compileHolds } from './holds.js';
import type { Judging } from './judging.js';
import { createOutcome } from './outcome.js';
import { createQuestions } from './questions.js';
import { createTracer } from './traces.js';
import type { Outcome, Vocabulary } from './types.js';

/** Judges an entry by one requirement of a pack. */
export type RequirementJudge = (judging: Judging) => Outcome;

/**
 * Makes the compiler for the requirements of one pack. A requirement is compiled at its first use, and what its traces
 * need when they are first asked for.
 * The requirement must be valid by `schemas/pack.schema.json`; `loadPack` sees to that.
 */
export function createRequirementCompiler(vocabulary: Vocabulary): (requirement: Requirement) => RequirementJudge {
  const questions = createQuestions(vocabulary);
  return (requirement) => {
    const holds = once(() => compileHolds(requirement, questions));
    const tracer = once(() => createTracer(requirement, questions));
    return (judging) => {
      const traces = once(() => tracer()(judging));
      return createOutcome(holds()(judging), () => traces().evidence, () => traces().lacking);
    };
  };
}
