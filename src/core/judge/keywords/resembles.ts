import type { Findings, Likeness } from '../../findings/types.js';
import type { RequirementKeyword, Trace } from '../types.js';

interface Arguments {
  readonly of: string;
  readonly atLeast: 'perhaps' | 'likely' | 'sure';
}

/** What a learnt scorer gives as its reason, before the words that weighed most. */
export const readsLike = 'reads like evidence for this point';

const fewestWords = 4;
const order: readonly Likeness['level'][] = ['none', 'perhaps', 'likely', 'sure'];

/** A scorer that was learnt from labelled passages takes the entry for evidence. */
export const resembles: RequirementKeyword<Arguments> = {
  name: 'resembles',
  schema: {
    description: 'The entry resembles passages that earned a marking point, in the reading of a scorer. For a pack of your own, the scorer is learnt from the pack\'s own examples.',
    type: 'object',
    properties: {
      of: { description: 'Id of the learnt scorer: the marking point whose passages it learnt from.', type: 'string' },
      atLeast: { description: 'How surely: `sure` favours precision, `perhaps` misses little.', enum: ['perhaps', 'likely', 'sure'] },
    },
    required: ['of', 'atLeast'],
    additionalProperties: false,
  },
  ids: () => [],
  judge: ({ of, atLeast }, findings, vocabulary) => {
    const likeness = findings.likeness[vocabulary.ownLikeness(of)] ?? findings.likeness[of];
    const satisfied = likeness !== undefined && order.indexOf(likeness.level) >= order.indexOf(atLeast);
    return { satisfied, evidence: satisfied ? tracesOf(likeness, findings) : [], lacking: [] };
  },
};

function tracesOf(likeness: Likeness, { sentences }: Findings): Trace[] {
  return likeness.strongest
    .filter(({ sentence }) => (sentences[sentence]?.words ?? 0) >= fewestWords)
    .map(({ range }) => ({
      range,
      broad: true,
      get reason() {
        return reasonOf(likeness);
      },
    }));
}

function reasonOf(likeness: Likeness): string {
  return likeness.words.length > 0 ? `${readsLike} (${likeness.words.slice(0, 4).join(' · ')})` : readsLike;
}
