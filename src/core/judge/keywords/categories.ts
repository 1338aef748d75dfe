import { once } from '../../collections/once.js';
import type { Findings, Mention } from '../../findings/types.js';
import { overlaps } from '../../text/range.js';
import { createOutcome } from '../outcome.js';
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
  judge: (args, judging, vocabulary) => {
    const { of, atLeast, within = 'entry', where = [] } = args;
    const selected = select(of, judging, vocabulary, args);
    const best = once(() => mostDifferent(withoutOverlaps(selected), within, judging.findings));
    return createOutcome(
      selected.length >= atLeast && different(selected) >= atLeast && different(best()) >= atLeast,
      () => tracesOf(best(), vocabulary),
      () => {
        const have = new Set(best().map((mention) => mention.concept));
        const others = [...(vocabulary.conceptsOf(of) ?? [])].filter((concept) => !have.has(concept));
        return [{
          kind: 'categories',
          label: vocabulary.labelOf(of),
          have: [...have].map((concept) => vocabulary.labelOf(concept)),
          need: atLeast,
          others: others.slice(0, 3).map((concept) => vocabulary.labelOf(concept)),
          signals: where,
        }];
      },
    );
  },
};

/** Of the mentions that stand as near to each other as asked, those with the most different concepts. */
function mostDifferent(taken: readonly Mention[], within: NonNullable<Arguments['within']>, findings: Findings): readonly Mention[] {
  const groups = within === 'entry' ? [taken] : within === 'section' ? bySection(taken, findings) : taken.map(({ sentence }) => inSentences(taken, sentence, sentence + nearby - 1));
  let most: readonly Mention[] = [];
  let count = 0;
  for (const group of groups) {
    const own = group.length > count ? different(group) : 0;
    if (own > count) [most, count] = [group, own];
  }
  return most;
}

/** Of mentions that share words ("regular business customers"), the longest, or the first of equals; words name one concept only. */
function withoutOverlaps(mentions: readonly Mention[]): readonly Mention[] {
  return mentions.filter((mention, place) => {
    for (let at = place - 1; mentions[at]?.sentence === mention.sentence; at--) if (overlapBy(mentions[at], mention) >= 0) return false;
    for (let at = place + 1; mentions[at]?.sentence === mention.sentence; at++) if (overlapBy(mentions[at], mention) > 0) return false;
    return true;
  });
}

/** How much longer one mention is than another with which it shares words; below 0 when they share none. */
function overlapBy(one: Mention | undefined, { range }: Mention): number {
  return one && overlaps(one.range, range) ? one.range.end - one.range.start - (range.end - range.start) : -1;
}

function different(group: readonly Mention[]): number {
  const concepts = new Set<string>();
  for (const { concept } of group) concepts.add(concept);
  return concepts.size;
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
