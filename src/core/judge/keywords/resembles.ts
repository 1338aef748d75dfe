import type { Findings, Likeness } from '../../findings/types.js';
import type { TextRange } from '../../text/range.js';
import type { Judging } from '../judging.js';
import { anyInSentences, select } from '../selection.js';
import { createOutcome } from '../outcome.js';
import type { RequirementKeyword, Trace, Vocabulary } from '../types.js';

interface Arguments {
  readonly of: string;
  readonly atLeast: 'perhaps' | 'likely' | 'sure';
  readonly unlessNear?: readonly string[];
}

/** What a learnt scorer gives as its reason, before the words that weighed most. */
export const readsLike = 'reads like evidence for this point';

const fewestWords = 4;
const near = 1;
const order: readonly Likeness['level'][] = ['none', 'perhaps', 'likely', 'sure'];

/** A scorer that was learnt from labelled passages takes the entry for evidence. */
export const resembles: RequirementKeyword<Arguments> = {
  name: 'resembles',
  schema: {
    description: 'The entry resembles passages that earned a marking point, in the reading of a scorer. For a pack of your own, the scorer is learnt from the pack\'s own examples.',
    type: 'object',
    properties: {
      of: { description: 'Id of the learnt scorer: the marking point or misconception whose passages it learnt from.', type: 'string' },
      atLeast: { description: 'How surely: `sure` favours precision, `perhaps` misses little.', enum: ['perhaps', 'likely', 'sure'] },
      unlessNear: {
        description: 'Ids of concepts or categories none of which may be mentioned in the sentence that speaks most strongly, or next to it; that sentence must be no question either.',
        type: 'array',
        items: { type: 'string' },
        maxItems: 20,
      },
    },
    required: ['of', 'atLeast'],
    additionalProperties: false,
  },
  ids: ({ unlessNear = [] }) => unlessNear.map((id) => ({ id })),
  judge: ({ of, atLeast, unlessNear }, judging, vocabulary) => {
    const { findings } = judging;
    const likeness = findings.likeness[vocabulary.ownLikeness(of)] ?? findings.likeness[of];
    const reached = likeness !== undefined && order.indexOf(likeness.level) >= order.indexOf(atLeast);
    const satisfied = reached && (unlessNear === undefined || stands(likeness, unlessNear, judging, vocabulary));
    return createOutcome(satisfied, () => (satisfied ? tracesOf(likeness, findings) : []), () => []);
  },
};

/** Whether the strongest sentence is a statement that no mention of these ids stands in or beside. */
function stands({ strongest: [first] }: Likeness, ids: readonly string[], judging: Judging, vocabulary: Vocabulary): boolean {
  if (!first || judging.findings.sentences[first.sentence]?.signals.has('question')) return false;
  return ids.every((id) => !anyInSentences(select(id, judging, vocabulary), first.sentence - near, first.sentence + near));
}

/** Very short sentences say little to a reader: they are shown only where nothing else is. */
function tracesOf(likeness: Likeness, { sentences }: Findings): Trace[] {
  const telling = likeness.strongest.filter(({ sentence }) => (sentences[sentence]?.words ?? 0) >= fewestWords);
  return (telling.length > 0 ? telling : likeness.strongest).map(({ range }) => new LikenessTrace(range, likeness));
}

/** A trace whose reason is put into words when it is asked for. */
class LikenessTrace implements Trace {
  readonly broad = true;
  readonly #likeness: Likeness;

  constructor(
    readonly range: TextRange,
    likeness: Likeness,
  ) {
    this.#likeness = likeness;
  }

  get reason(): string {
    return reasonOf(this.#likeness);
  }
}

function reasonOf(likeness: Likeness): string {
  return likeness.words.length > 0 ? `${readsLike} (${likeness.words.slice(0, 4).join(' · ')})` : readsLike;
}
