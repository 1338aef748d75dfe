import type { Mention } from '../../findings/types.js';
import { createOutcome } from '../outcome.js';
import type { RequirementKeyword } from '../types.js';
import { inSentences, select, selectionSchema, tracesOf, type Selection } from '../selection.js';

interface Arguments extends Selection {
  readonly one: string;
  readonly other: string;
}

const near = 4;

/** Two sides set against each other within four sentences. */
export const compares: RequirementKeyword<Arguments> = {
  name: 'compares',
  schema: {
    description: 'The text sets two things against each other: both are mentioned within four sentences, with a word of comparison.',
    type: 'object',
    properties: {
      one: { description: 'Id of the concept or category on one side.', type: 'string' },
      other: { description: 'Id of the concept or category on the other side.', type: 'string' },
      ...selectionSchema,
    },
    required: ['one', 'other'],
    additionalProperties: false,
  },
  ids: ({ one, other }) => [{ id: one }, { id: other }],
  judge: (args, judging, vocabulary) => {
    const { one, other } = args;
    const ones = select(one, judging, vocabulary, args);
    const others = select(other, judging, vocabulary, args);
    const compared = (a: Mention) => (b: Mention): boolean =>
      judging.findings.sentences.slice(Math.min(a.sentence, b.sentence), Math.max(a.sentence, b.sentence) + 1).some((sentence) => sentence.signals.has('comparison'));
    const opposite = (a: Mention): Mention | undefined => inSentences(others, a.sentence - near + 1, a.sentence + near - 1).find(compared(a));
    const first = ones.find(opposite);
    const second = first && opposite(first);
    const pair = first && second && [first, second];
    return createOutcome(
      pair !== undefined,
      () => tracesOf(pair ?? [...ones.slice(0, 1), ...others.slice(0, 1)], vocabulary),
      () => [{ kind: 'comparison', one: vocabulary.labelOf(one), other: vocabulary.labelOf(other) }],
    );
  },
};
