import type { Findings, Mention } from '../../findings/types.js';
import type { RequirementKeyword } from '../types.js';
import { select, selectionSchema, standsAround, tracesOf, type Selection } from '../selection.js';

interface Arguments extends Selection {
  readonly from: string;
  readonly to: string;
  readonly via?: readonly string[];
}

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
  judge: ({ from, to, via = [], ...selection }, findings, vocabulary) => {
    const causes = select(from, findings, vocabulary, selection);
    const effects = select(to, findings, vocabulary, selection);
    const bridges = via.flatMap((id) => select(id, findings, vocabulary));
    const linked = causes.flatMap((cause) => effects.filter((effect) => isLinked(cause, effect, bridges, findings)).map((effect) => [cause, effect] as const));
    const pairs = linked.slice(0, 3).flat();
    return {
      satisfied: linked.length > 0,
      evidence: tracesOf(linked.length > 0 ? [...new Set(pairs)] : [...causes.slice(0, 1), ...effects.slice(0, 1)], vocabulary),
      lacking: linked.length > 0 ? [] : [{ kind: 'link', from: vocabulary.labelOf(from), to: vocabulary.labelOf(to) }],
    };
  },
};

function isLinked(cause: Mention, effect: Mention, bridges: readonly Mention[], findings: Findings): boolean {
  if (Math.abs(cause.sentence - effect.sentence) > 1) return false;
  const reasoned = [cause, effect].some(({ sentence }) => standsAround('reason', sentence, findings.sentences) || standsAround('result', sentence, findings.sentences));
  return reasoned || bridges.some(({ sentence }) => Math.abs(sentence - cause.sentence) <= 1 && Math.abs(sentence - effect.sentence) <= 1);
}
