import { signalNames, type SignalName } from '../../findings/types.js';
import { createOutcome } from '../outcome.js';
import type { RequirementKeyword } from '../types.js';

interface Arguments {
  readonly name: SignalName;
  readonly atLeast?: number;
}

/** So many sentences show a signal. */
export const signal: RequirementKeyword<Arguments> = {
  name: 'signal',
  schema: {
    description: 'So many sentences of the text show a signal.',
    type: 'object',
    properties: {
      name: { description: 'The signal.', enum: [...signalNames] },
      atLeast: { description: 'How many sentences; 1 when left out.', type: 'integer', minimum: 1, maximum: 100 },
    },
    required: ['name'],
    additionalProperties: false,
  },
  ids: () => [],
  judge: ({ name, atLeast = 1 }, { findings }) => createOutcome(findings.signals[name] >= atLeast, () => [], () => [{ kind: 'signal', signal: name }]),
};
