import { shift, type TextRange } from '../text/range.js';
import { KeptReading } from './keptReading.js';
import { createLimits } from './limits.js';
import { readMarkdown } from './markdown.js';
import { splitBlocks, type BlockText } from './splitBlocks.js';
import type { DocumentProblem, EvidenceDocument, Passage, PlacedBlock } from './types.js';

/** The blocks of a text, and what was not read of it. */
export interface BlocksReading {
  readonly blocks: readonly PlacedBlock[];
  /** One of each code at most. */
  readonly problems: readonly DocumentProblem[];
}

/**
 * Reads the blocks of a text from an offset on. Blocks of the previous reading whose text is the same are taken
 * from it; new blocks that stand side by side are parsed in one go.
 */
export function readBlocks(text: string, bodyStart: number, previous?: EvidenceDocument): BlocksReading {
  const known = new Map(previous?.blocks.filter(({ unread }) => !unread).map(({ block }) => [block.text, block]));
  const limit = createLimits();
  const problems: DocumentProblem[] = [];
  const blocks: PlacedBlock[] = [];
  let fresh: BlockText[] = [];
  const readFresh = (): void => {
    blocks.push(...parseTogether(fresh, text));
    fresh = [];
  };
  for (const cut of splitBlocks(text.slice(bodyStart))) {
    const stretch = { start: bodyStart + cut.start, text: cut.text };
    const problem = limit(stretch);
    const block = problem ? undefined : known.get(stretch.text);
    if (!problem && !block) {
      fresh.push(stretch);
      continue;
    }
    readFresh();
    if (block) blocks.push({ start: stretch.start, block });
    else blocks.push({ start: stretch.start, block: { text: stretch.text, passages: [], comments: [], kept: new KeptReading() }, unread: true });
    if (problem && !problems.some(({ code }) => code === problem.code)) problems.push(problem);
  }
  readFresh();
  return { blocks, problems };
}

/** Parses neighbouring stretches at once, and gives each the passages and comments that begin in it. */
function parseTogether(stretches: readonly BlockText[], text: string): PlacedBlock[] {
  const [first] = stretches;
  const last = stretches.at(-1);
  if (!first || !last) return [];
  const { passages, comments } = readMarkdown(text.slice(first.start, last.start + last.text.length));
  let next = 0;
  let nextComment = 0;
  return stretches.map((stretch) => {
    const offset = stretch.start - first.start;
    const own: Passage[] = [];
    for (let passage = passages[next]; passage && passage.range.start < offset + stretch.text.length; passage = passages[++next]) {
      own.push(movePassage(passage, -offset));
    }
    const ownComments: TextRange[] = [];
    for (let comment = comments[nextComment]; comment && comment.start < offset + stretch.text.length; comment = comments[++nextComment]) {
      ownComments.push(shift(comment, -offset));
    }
    return { start: stretch.start, block: { text: stretch.text, passages: own, comments: ownComments, kept: new KeptReading() } };
  });
}

function movePassage(passage: Passage, by: number): Passage {
  if (by === 0) return passage;
  return { ...passage, range: shift(passage.range, by), sentences: passage.sentences.map((sentence) => shift(sentence, by)) };
}
