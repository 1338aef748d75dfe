import { createOutcome } from '../outcome.js';
import type { RequirementKeyword } from '../types.js';
import { select, selectionSchema, tracesOf, type Selection } from '../selection.js';

interface Arguments extends Selection {
  readonly of: string;
  readonly atLeast?: number;
}

/** So many mentions of a concept, or of any concept of a category. */
export const mentions: RequirementKeyword<Arguments> = {
  name: 'mentions',
  schema: {
    description: 'The text mentions a concept, or any concept of a category, so many times.',
    type: 'object',
    properties: {
      of: { description: 'Id of a concept or category of this pack.', type: 'string' },
      atLeast: { description: 'How many mentions are needed; 1 when left out.', type: 'integer', minimum: 1, maximum: 100 },
      ...selectionSchema,
    },
    required: ['of'],
    additionalProperties: false,
  },
  ids: ({ of }) => [{ id: of }],
  judge: (args, judging, vocabulary) => {
    const { of, atLeast = 1, where = [] } = args;
    const taken = select(of, judging, vocabulary, args);
    return createOutcome(
      taken.length >= atLeast,
      () => tracesOf(taken, vocabulary),
      () => [{ kind: 'mentions', label: vocabulary.labelOf(of), category: vocabulary.isCategory(of), have: taken.length, need: atLeast, signals: where }],
    );
  },
};
