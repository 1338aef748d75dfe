import type { RequirementKeyword } from '../types.js';
import { select, selectionSchema, tracesOf, type Selection } from '../selection.js';

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
  judge: ({ one, other, ...selection }, findings, vocabulary) => {
    const ones = select(one, findings, vocabulary, selection);
    const others = select(other, findings, vocabulary, selection);
    const pair = ones
      .flatMap((a) => others.map((b) => [a, b] as const))
      .find(([a, b]) => {
        const [first, last] = [Math.min(a.sentence, b.sentence), Math.max(a.sentence, b.sentence)];
        return last - first < near && findings.sentences.slice(first, last + 1).some((sentence) => sentence.signals.has('comparison'));
      });
    return {
      satisfied: pair !== undefined,
      evidence: tracesOf(pair ?? [...ones.slice(0, 1), ...others.slice(0, 1)], vocabulary),
      lacking: pair ? [] : [{ kind: 'comparison', one: vocabulary.labelOf(one), other: vocabulary.labelOf(other) }],
    };
  },
};
