import type { MarkingPoint } from './types.js';

/** Whether learners claim a marking point. One that stands for some kinds of evidence only says how good a piece of that kind is: nobody claims it. */
export function isClaimable({ appliesTo: kinds }: Pick<MarkingPoint, 'appliesTo'>): boolean {
  return kinds === undefined;
}
