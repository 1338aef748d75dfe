import type { Lacking, Outcome, Trace } from './types.js';

/**
 * An outcome whose traces are worked out each time they are asked for, with nothing kept: of most, no one asks. There are
 * many outcomes, and an instance of a class is cheaper than an object with getters of its own.
 */
class LazyOutcome implements Outcome {
  constructor(
    readonly satisfied: boolean,
    private readonly evidenceOf: () => readonly Trace[],
    private readonly lackingOf: () => readonly Lacking[],
  ) {}

  get evidence(): readonly Trace[] {
    return this.evidenceOf();
  }

  get lacking(): readonly Lacking[] {
    return this.satisfied ? [] : this.lackingOf();
  }
}

/** Makes an outcome out of the work that its traces take; what lacks is not asked for where it is satisfied. */
export function createOutcome(satisfied: boolean, evidenceOf: () => readonly Trace[], lackingOf: () => readonly Lacking[]): Outcome {
  return new LazyOutcome(satisfied, evidenceOf, lackingOf);
}
