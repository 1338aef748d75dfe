import type { RecordFileFault } from '../assessment/recordFiles.js';
import type { DecisionRecord, SampleRecord } from '../assessment/types.js';
import type { Decision } from '../coverage/types.js';
import { decisionWords } from './messages.js';

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
export const emptyRecordMessage = 'This record is empty, so decisions that stood in it may be lost. Take an earlier copy back, or delete the file to begin a new record. Nothing is written over it.';
export const linkedOutsideMessage = 'The folder assessment, or a file in it, is a link that leads out of this portfolio. It is not followed, so no decision is read or saved there. Put the folder itself in its place.';
export const pendingUnreadMessage = 'A file in assessment/pending cannot be read as a decision. It is left as it is.';

const faults: Readonly<Record<RecordFileFault, string>> = {
  full: 'The disk is full',
  'not-allowed': 'This folder cannot be written to',
  gone: 'The folder of this portfolio is no longer there',
  'not-text': 'assessment/decisions.json is not UTF-8 text',
  outside: 'The folder assessment, or a file in it, is a link that leads out of this portfolio',
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

const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'] as const;

/** "14 March 2026". @param at a time or day that begins with YYYY-MM-DD */
export function dayInWords(at: string): string {
  const [year, month, day] = at.slice(0, 10).split('-').map(Number);
  return `${day ?? ''} ${months[(month ?? 1) - 1] ?? ''} ${year ?? ''}`;
}

/** "accepted by D. Hallam on 14 March 2026". */
export function decidedWords({ decision, by, at }: DecisionRecord): string {
  return `${decisionWords[decision]} by ${by} on ${dayInWords(at)}`;
}

function decided(record: DecisionRecord): string {
  return `${record.point} was ${decidedWords(record)}`;
}

export function outOfDateMessage(record: DecisionRecord): string {
  return `${decided(record)}, on words that have changed since. Look at what changed and decide again.`;
}

export function entryGoneMessage(record: DecisionRecord): string {
  return `${decided(record)} in ${record.entry}, which is no longer in this portfolio. Put it back, or take the decision back.`;
}

export function noEvidenceMessage(record: DecisionRecord): string {
  return `${decided(record)} with no passage to rest on. Name the words that show it, or decide again.`;
}

export function decidedByLearnerMessage(record: DecisionRecord): string {
  return `${decided(record)}, who is the learner. The decision is the assessor's.`;
}

export function decidedByWitnessMessage(record: DecisionRecord): string {
  return `${decided(record)}, who is the witness here. The decision is the assessor's.`;
}

/** @param others the decisions that stand beside it */
export function conflictMessage(record: DecisionRecord, others: readonly DecisionRecord[]): string {
  return `${decided(record)}, and ${others.map(decidedWords).join(', and ')}. Both are kept. Decide which one stands.`;
}

export function notCountersignedMessage(record: DecisionRecord): string {
  return `${decided(record)}, who is not qualified yet. A qualified assessor still has to countersign.`;
}

export function actionNeededMessage(record: DecisionRecord, { by, at, note }: SampleRecord): string {
  const asked = note.trim() === '' ? '' : `: ${note.trim().replace(/\.$/, '')}`;
  return `${decided(record)}. ${by} asked for action on ${dayInWords(at)}${asked}. Nobody has followed it up yet.`;
}

export function decidedUnknownPointMessage(record: DecisionRecord): string {
  return `${decided(record)}. No pack in force has that point for this kind of evidence. Check the packs, or take the decision back.`;
}
