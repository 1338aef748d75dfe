import type { Decision } from '../coverage/types.js';

/** What every record has. A record is never changed: a later one answers, replaces or withdraws it. */
interface RecordBase {
  /** Unique; records of two writers are told apart by it, and put together by it. */
  readonly id: string;
  /** Who made it. */
  readonly by: string;
  /** When, as YYYY-MM-DDTHH:MM:SSZ. */
  readonly at: string;
}

/** Words of an entry on which something is based, so that it can be told when they change. */
export interface BasisPassage {
  /** The words as they stood, white space and Markdown signs evened out. */
  readonly words: string;
  /** The heading above them, where there is one. */
  readonly heading?: string;
  /** Whether they were quoted: somebody else's words, or pasted ones. Undefined where nobody noted it. */
  readonly quoted?: boolean;
}

/** A decision of an assessor on a marking point in an entry. */
export interface DecisionRecord extends RecordBase {
  readonly kind: 'decision';
  /** The entry's id, else its path from the portfolio's folder. */
  readonly entry: string;
  readonly pack: string;
  readonly point: string;
  readonly decision: Decision;
  readonly reason: string;
  /** The words that the decision was made on; empty when no passage bore the point. */
  readonly basis: readonly BasisPassage[];
  /** Ids of the decisions that this one takes the place of: mostly one, more when it settles a conflict. */
  readonly replaces: readonly string[];
}

/** Takes a decision back without another in its place. */
export interface WithdrawalRecord extends RecordBase {
  readonly kind: 'withdrawal';
  readonly decision: string;
  readonly reason: string;
}

/** A comment on a passage, or a reply. */
export interface CommentRecord extends RecordBase {
  readonly kind: 'comment';
  /** The id of the thread's first comment; its own id for the first. */
  readonly thread: string;
  readonly entry: string;
  /** What the thread is about; only with the first comment. */
  readonly anchor?: BasisPassage;
  readonly text: string;
}

/** Marks a thread as resolved, or opens it again. */
export interface ResolutionRecord extends RecordBase {
  readonly kind: 'resolution';
  readonly thread: string;
  readonly resolved: boolean;
}

/** What the internal quality assurer says of a sampled decision; `done` answers an earlier `action-needed`. */
export interface SampleRecord extends RecordBase {
  readonly kind: 'sample';
  readonly decision: string;
  readonly verdict: 'agree' | 'action-needed' | 'done';
  readonly note: string;
}

/** A qualified assessor stands in for a decision of one who is not qualified yet. */
export interface CountersignatureRecord extends RecordBase {
  readonly kind: 'countersignature';
  readonly decision: string;
}

/** Anything that is kept in `assessment/decisions.json`. */
export type AssessmentRecord = DecisionRecord | WithdrawalRecord | CommentRecord | ResolutionRecord | SampleRecord | CountersignatureRecord;
