import type { Mention } from '../../findings/types.js';
import type { Judging } from '../judging.js';
import { createOutcome } from '../outcome.js';
import type { RequirementKeyword } from '../types.js';
import { anyInSentences, inSentences, select, selectionSchema, standsAround, tracesOf, type Selection } from '../selection.js';

interface Arguments extends Selection {
  readonly from: string;
  readonly to: string;
  readonly via?: readonly string[];
}

const mostLinks = 3;

/** A cause and its effect, linked: both in one sentence or in neighbouring ones, with a reason or result. */
export const explains: RequirementKeyword<Arguments> = {
  name: 'explains',
  schema: {
    description: 'The text links one thing to another: both are mentioned in one sentence or in neighbouring ones, with a word of reason or result, or with one of the concepts in `via`.',
    type: 'object',
    properties: {
      from: { description: 'Id of the concept or category that is the cause.', type: 'string' },
      to: { description: 'Id of the concept or category that is the effect.', type: 'string' },
      via: { description: 'Ids of concepts or categories that make the link without a word of reason.', type: 'array', items: { type: 'string' }, maxItems: 20 },
      ...selectionSchema,
    },
    required: ['from', 'to'],
    additionalProperties: false,
  },
  ids: ({ from, to, via = [] }) => [from, to, ...via].map((id) => ({ id })),
  judge: (args, judging, vocabulary) => {
    const { from, to, via = [] } = args;
    const causes = select(from, judging, vocabulary, args);
    const effects = select(to, judging, vocabulary, args);
    const bridges = via.map((id) => select(id, judging, vocabulary));
    const linked: Mention[] = [];
    for (const cause of causes) {
      if (linked.length >= mostLinks * 2) break;
      const beside = inSentences(effects, cause.sentence - 1, cause.sentence + 1);
      linked.push(...beside.filter((effect) => isLinked(cause, effect, bridges, judging)).flatMap((effect) => [cause, effect]));
    }
    return createOutcome(
      linked.length > 0,
      () => tracesOf(linked.length > 0 ? [...new Set(linked.slice(0, mostLinks * 2))] : [...causes.slice(0, 1), ...effects.slice(0, 1)], vocabulary),
      () => [{ kind: 'link', from: vocabulary.labelOf(from), to: vocabulary.labelOf(to) }],
    );
  },
};

/** Whether a cause and an effect in the same sentence or in neighbouring ones are linked. */
function isLinked(cause: Mention, effect: Mention, bridges: readonly (readonly Mention[])[], judging: Judging): boolean {
  const reasoned = [cause, effect].some(({ sentence }) => standsAround('reason', sentence, judging) || standsAround('result', sentence, judging));
  const [first, last] = [Math.min(cause.sentence, effect.sentence), Math.max(cause.sentence, effect.sentence)];
  return reasoned || bridges.some((bridge) => anyInSentences(bridge, last - 1, first + 1));
}
