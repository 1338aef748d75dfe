import type { Decision } from '../coverage/types.js';

/** Decisions as they are called on screen. */
export const decisionWords: Readonly<Record<Decision, string>> = { accepted: 'accepted', 'more-needed': 'more needed', 'not-accepted': 'not accepted' };

/** A shape for each, so that no status is told by colour alone. */
export const decisionShapes: Readonly<Record<Decision, string>> = { accepted: '✓', 'more-needed': '…', 'not-accepted': '✗' };

export const outOfDateWords = 'out of date';

export const mergedRecordsMessage = 'A merge left both versions in this file. Both are read, and the next decision that is saved puts them together.';
export const recordsOfLaterVersionMessage = 'This record was written by a later version of Portfolio Evidence. Update to read it. Nothing is written over.';

/** @param ids ids under which two different records stand */
export function clashingRecordsMessage(ids: readonly string[]): string {
  return `Two different records have one id: ${ids.slice(0, 5).join(', ')}. Both are kept, the second under an id of its own.`;
}
