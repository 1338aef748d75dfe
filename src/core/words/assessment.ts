import type { RecordFileFault } from '../assessment/recordFiles.js';
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

export const recordsUnreadMessage = 'assessment/decisions.json cannot be read. New decisions wait in assessment/pending until it is mended.';
export const pendingUnreadMessage = 'A file in assessment/pending cannot be read as a decision. It is left as it is.';

const faults: Readonly<Record<RecordFileFault, string>> = {
  full: 'The disk is full',
  'not-allowed': 'This folder cannot be written to',
  gone: 'The folder of this portfolio is no longer there',
  'not-text': 'assessment/decisions.json is not UTF-8 text',
  other: 'A file could not be read or written',
};

/** Told when a record could not be kept anywhere. */
export function notKeptMessage(fault: RecordFileFault): string {
  return `${faults[fault]}, so this was not saved. Put that right and save it again.`;
}

/** Told when a record is safe in a file of its own, and the record file could not be written. */
export function keptAsideMessage(fault: RecordFileFault): string {
  return `${faults[fault]}. The decision is safe in assessment/pending and joins the others with the next one.`;
}
