import type { SentenceFindings, SignalName } from '../../findings/types.js';
import { createOutcome } from '../outcome.js';
import type { RequirementKeyword } from '../types.js';
import { anyInSentences, select, selectionSchema, takerOf } from '../selection.js';

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
  judge: ({ near, where }, judging, vocabulary) => {
    const { sentences } = judging.findings;
    const anchors = near === undefined ? undefined : select(near, judging, vocabulary);
    const takesSentence = takerOf({ where }, judging);
    const fits = ({ kind, signals }: SentenceFindings, at: number): boolean =>
      takesSentence(at) && kind !== 'heading' && !signals.has('copied') && (anchors === undefined || anyInSentences(anchors, at - distance, at + distance));
    const first = sentences.find(fits);
    const best = (): SentenceFindings | undefined => sentences.find((sentence, at) => where.every((signal) => sentence.signals.has(signal)) && fits(sentence, at)) ?? first;
    return createOutcome(
      first !== undefined,
      () => [best() ?? []].flat().map(({ range }) => ({ range, reason: 'an example', broad: true })),
      () => [{ kind: 'example', label: near === undefined ? undefined : vocabulary.labelOf(near), signals: where }],
    );
  },
};
