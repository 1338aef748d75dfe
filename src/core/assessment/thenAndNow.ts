import type { EvidenceDocument } from '../document/types.js';
import { changedWords } from './basis.js';
import type { BasisPassage } from './types.js';

/** The words of a decision as text to be compared: those that it was made on, and what stands for them now. */
export interface ThenAndNow {
  readonly then: string;
  readonly now: string;
}

/**
 * Sets the words of a decision beside those of the entry now: a paragraph for each passage, under its heading. Of a
 * passage that is gone, nothing stands on the later side.
 * @param document the entry; undefined when it is gone
 */
export function thenAndNow(basis: readonly BasisPassage[], document: EvidenceDocument | undefined): ThenAndNow {
  const changed = new Map((document ? changedWords(document, basis) : []).map(({ was, now }) => [was, now?.words ?? ''] as const));
  const nowOf = (passage: BasisPassage): string => (document ? (changed.get(passage) ?? passage.words) : '');
  return { then: written(basis, ({ words }) => words), now: written(basis, nowOf) };
}

function written(basis: readonly BasisPassage[], wordsOf: (passage: BasisPassage) => string): string {
  let heading: string | undefined;
  const parts = basis.flatMap((passage) => {
    const isNew = passage.heading !== undefined && passage.heading !== heading;
    heading = passage.heading;
    return [...(isNew ? [`## ${passage.heading ?? ''}`] : []), wordsOf(passage)];
  });
  return `${parts.join('\n\n')}\n`;
}
