import type { Mention } from '../../findings/types.js';
import { createOutcome } from '../outcome.js';
import type { RequirementKeyword } from '../types.js';
import { anyInSentences, select, selectionSchema, tracesOf, type Selection } from '../selection.js';

interface Arguments extends Selection {
  readonly of: readonly string[];
  readonly within: number;
}

/** Several concepts, all within so many neighbouring sentences. */
export const together: RequirementKeyword<Arguments> = {
  name: 'together',
  schema: {
    description: 'The text mentions all of these within so many neighbouring sentences.',
    type: 'object',
    properties: {
      of: { description: 'Ids of concepts or categories.', type: 'array', items: { type: 'string' }, minItems: 2, maxItems: 10 },
      within: { description: 'Number of neighbouring sentences; 1 means the same sentence.', type: 'integer', minimum: 1, maximum: 20 },
      ...selectionSchema,
    },
    required: ['of', 'within'],
    additionalProperties: false,
  },
  ids: ({ of }) => of.map((id) => ({ id })),
  judge: (args, judging, vocabulary) => {
    const { of, within } = args;
    const taken = of.map((id) => select(id, judging, vocabulary, args));
    const starts = taken.every((list) => list.length > 0) ? taken.flat().map((mention) => mention.sentence) : [];
    const start = starts.find((first) => taken.every((list) => anyInSentences(list, first, first + within - 1)));
    const shown = (): readonly Mention[] => (start === undefined ? taken.flatMap((list) => list.slice(0, 1)) : taken.flat().filter((mention) => mention.sentence >= start && mention.sentence < start + within));
    return createOutcome(
      start !== undefined,
      () => tracesOf(shown(), vocabulary),
      () => [{ kind: 'together', labels: of.map((id) => vocabulary.labelOf(id)) }],
    );
  },
};
