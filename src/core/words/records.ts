import type { RecordKind } from '../report/records/types.js';

export const recordTitles: Readonly<Record<RecordKind, string>> = {
  'location-sheet': 'Evidence location sheet',
  declaration: 'Unit declaration',
  assessment: 'Assessment record',
  feedback: 'Feedback sheet',
};

export const recordLabels = {
  learner: 'Learner', learnerId: 'Learner number', employer: 'Employer', provider: 'Provider', assessors: 'Assessor', qualityAssurer: 'Quality assurer',
  outcome: 'Learning outcome', point: 'Marking point', statement: 'Statement', entry: 'Entry', kind: 'Kind', date: 'Date', where: 'Where', found: 'Found', decided: 'Decided', note: 'To note',
  acceptedIn: 'Accepted in', decision: 'Decision', reason: 'Reason', by: 'By', basis: 'Based on', earlier: 'Earlier', checked: 'Countersigned and sampled',
  passage: 'Passage', said: 'Feedback', state: 'State', resolved: 'resolved', open: 'open', general: 'the entry as a whole', ofEntry: 'Comments', stillToDo: 'Still to do', decisions: 'Decisions', withdrawn: 'Taken back',
  signed: 'Signed', none: 'Nothing is recorded yet.', notQualified: 'not qualified yet', unitOpen: 'Not complete yet. Held back by', unitComplete: 'Every marking point of this unit is accepted.',
} as const;

/** Said where decisions and comments may be lacking. */
export const recordUnreadMessage = 'The record of decisions could not be read, in whole or in part, so decisions and comments are lacking here.';

export const learnerDeclares = 'I declare that the evidence listed here is my own work.';
export const assessorDeclares = 'I have looked at the evidence listed here and made the decisions that are recorded.';
export const qualityAssurerDeclares = 'I have checked the decisions that were sampled.';

export const olderThanEvidenceWords = 'decision older than the evidence';
