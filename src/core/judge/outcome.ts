import type { Lacking, Outcome, Trace } from './types.js';

/** An outcome whose traces are worked out when they are asked for: of most, no one does. */
export function createOutcome(satisfied: boolean, evidenceOf: () => readonly Trace[], lackingOf: () => readonly Lacking[]): Outcome {
  return {
    satisfied,
    get evidence() {
      return evidenceOf();
    },
    get lacking() {
      return satisfied ? [] : lackingOf();
    },
  };
}
