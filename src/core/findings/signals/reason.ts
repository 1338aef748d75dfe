import type { Signal } from './types.js';

/** A reason: why something is so. */
export const reason: Signal = {
  name: 'reason',
  phrases: ['because', 'cos', 'cause', 'coz', 'since (they|we|he|she|the|it)', 'due to', '(that|this|which) is why', '(thats|whats) why', 'the reason', 'so that', 'in order to', 'thanks to', 'owing to', 'as (they|we|he|she|it) (is|are|was|were|has|have|had|know|trust|feel)', 'on account of', 'down to', 'if ... then', 'when (they|people|customers|someone)'],
};
