import type { Findings, Mention } from '../../findings/types.js';
import { overlaps } from '../../text/range.js';
import type { RequirementKeyword } from '../types.js';
import { inSentences, select, selectionSchema, tracesOf, type Selection } from '../selection.js';

interface Arguments extends Selection {
  readonly of: string;
  readonly atLeast: number;
  readonly within?: 'entry' | 'section' | 'nearby';
}

const nearby = 6;

/** So many different concepts of one category, for instance three types of customer. */
export const categories: RequirementKeyword<Arguments> = {
  name: 'categories',
  schema: {
    description: 'The text mentions so many different concepts of a category. Several names for one concept count once.',
    type: 'object',
    properties: {
      of: { description: 'Id of a category of this pack.', type: 'string' },
      atLeast: { description: 'How many different concepts are needed.', type: 'integer', minimum: 1, maximum: 50 },
      within: {
        description: 'How near to each other they must stand: anywhere in the entry, under one heading, or within six neighbouring sentences. Entry when left out.',
        enum: ['entry', 'section', 'nearby'],
      },
      ...selectionSchema,
    },
    required: ['of', 'atLeast'],
    additionalProperties: false,
  },
  ids: ({ of }) => [{ id: of, category: true }],
  judge: ({ of, atLeast, within = 'entry', ...selection }, findings, vocabulary) => {
    const taken = withoutOverlaps(select(of, findings, vocabulary, selection));
    const groups = within === 'entry' ? [taken] : within === 'section' ? bySection(taken, findings) : taken.map(({ sentence }) => inSentences(taken, sentence, sentence + nearby - 1));
    const best = groups.reduce<readonly Mention[]>((most, group) => (different(group) > different(most) ? group : most), []);
    const have = new Set(best.map((mention) => mention.concept));
    const satisfied = have.size >= atLeast;
    const others = [...(vocabulary.conceptsOf(of) ?? [])].filter((concept) => !have.has(concept));
    return {
      satisfied,
      evidence: tracesOf(best, vocabulary),
      lacking: satisfied
        ? []
        : [{
            kind: 'categories',
            label: vocabulary.labelOf(of),
            have: [...have].map((concept) => vocabulary.labelOf(concept)),
            need: atLeast,
            others: others.slice(0, 3).map((concept) => vocabulary.labelOf(concept)),
            signals: selection.where ?? [],
          }],
    };
  },
};

/** Of mentions that share words ("regular business customers"), the longest; words name one concept only. */
function withoutOverlaps(mentions: readonly Mention[]): readonly Mention[] {
  const length = ({ range }: Mention): number => range.end - range.start;
  return mentions.filter((mention) => {
    const beside = inSentences(mentions, mention.sentence, mention.sentence);
    const place = beside.indexOf(mention);
    return beside.every((other, at) => at === place || !overlaps(mention.range, other.range) || length(other) < length(mention) || (length(other) === length(mention) && at > place));
  });
}

function different(group: readonly Mention[]): number {
  return new Set(group.map((mention) => mention.concept)).size;
}

function bySection(mentions: readonly Mention[], { sentences }: Findings): readonly (readonly Mention[])[] {
  const sections = new Map<number | undefined, Mention[]>();
  for (const mention of mentions) {
    const section = sentences[mention.sentence]?.section;
    sections.set(section, sections.get(section) ?? []);
    sections.get(section)?.push(mention);
  }
  return [...sections.values()];
}
