import type { SignalName } from '../../findings/types.js';
import type { RequirementKeyword } from '../types.js';
import { inSentences, select, selectionSchema, takes } from '../selection.js';

interface Arguments {
  readonly near?: string;
  readonly where: readonly SignalName[];
}

const distance = 3;

/** A sentence that shows all the signals asked for, near a mention. */
export const example: RequirementKeyword<Arguments> = {
  name: 'example',
  schema: {
    description: 'The text gives an example: a sentence with all the signals named in it, or around it as near as each reaches, within three sentences of a mention.',
    type: 'object',
    properties: {
      near: { description: 'Id of the concept or category that the example belongs to; anywhere in the entry when left out.', type: 'string' },
      where: { ...selectionSchema.where, minItems: 1 },
    },
    required: ['where'],
    additionalProperties: false,
  },
  ids: ({ near }) => (near === undefined ? [] : [{ id: near }]),
  judge: ({ near, where }, findings, vocabulary) => {
    const anchors = near === undefined ? undefined : select(near, findings, vocabulary);
    const fitting = findings.sentences.filter(
      (sentence, at) =>
        sentence.kind !== 'heading' &&
        !sentence.signals.has('copied') &&
        (anchors === undefined || inSentences(anchors, at - distance, at + distance).length > 0) &&
        takes(at, { where }, findings.sentences),
    );
    const sentence = fitting.find(({ signals }) => where.every((signal) => signals.has(signal))) ?? fitting[0];
    return {
      satisfied: sentence !== undefined,
      evidence: sentence ? [{ range: sentence.range, reason: 'an example', broad: true }] : [],
      lacking: sentence ? [] : [{ kind: 'example', label: near === undefined ? undefined : vocabulary.labelOf(near), signals: where }],
    };
  },
};
