import { createOutcome } from '../outcome.js';
import type { RequirementKeyword } from '../types.js';
import { select, selectionSchema, tracesOf, type Selection } from '../selection.js';

interface Arguments extends Selection {
  readonly of: string;
  readonly atLeast: number;
}

/** Actions that continue or are spaced in time. */
export const overTime: RequirementKeyword<Arguments> = {
  name: 'overTime',
  schema: {
    description: 'The text mentions so many actions of a category, in different sentences, of which at least one continues or comes back ("every month", "always").',
    type: 'object',
    properties: {
      of: { description: 'Id of the category of actions.', type: 'string' },
      atLeast: { description: 'How many sentences with such an action are needed.', type: 'integer', minimum: 1, maximum: 20 },
      ...selectionSchema,
    },
    required: ['of', 'atLeast'],
    additionalProperties: false,
  },
  ids: ({ of }) => [{ id: of }],
  judge: (args, judging, vocabulary) => {
    const { of, atLeast } = args;
    const taken = select(of, judging, vocabulary, args);
    const places = new Set(taken.map((mention) => mention.sentence));
    const repeated = (): boolean => [...places].some((sentence) => judging.findings.sentences[sentence]?.signals.has('usual'));
    return createOutcome(
      places.size >= atLeast && repeated(),
      () => tracesOf(taken, vocabulary),
      () => [{ kind: 'over-time', label: vocabulary.labelOf(of), have: Math.min(places.size, atLeast), need: atLeast, goesOn: repeated() }],
    );
  },
};
