import type { DecisionFault } from '../assessment/review.js';
import type { SampleRecord } from '../assessment/types.js';
import type { Decision } from '../coverage/types.js';
import type { EvidenceKind } from '../document/types.js';

/** How far one learner has come: plain data, to be kept, sent between threads and printed as JSON. */
export interface LearnerProgress {
  /** The learner's name, else the name of the portfolio's folder. */
  readonly name: string;
  readonly entries: number;
  readonly units: readonly LearnerUnit[];
  readonly decisions: readonly LearnerDecision[];
  /** Who checks the assessors, if the manifest says. */
  readonly qualityAssurer: string | null;
}

/** How far a learner has come with a unit. */
export interface LearnerUnit {
  readonly pack: string;
  readonly id: string;
  readonly title: string;
  readonly points: number;
  readonly pointIds: readonly string[];
  readonly found: number;
  readonly accepted: number;
  /** What holds it back, a phrase each; complete when empty. */
  readonly holds: readonly string[];
}

/** A decision that stands. */
export interface LearnerDecision {
  readonly id: string;
  readonly entry: string;
  readonly kind: EvidenceKind | null;
  readonly pack: string;
  readonly point: string;
  readonly decision: Decision;
  readonly by: string;
  readonly at: string;
  readonly faults: readonly DecisionFault[];
  /** What is told of it, a sentence each. */
  readonly told: readonly string[];
  /** The quality assurer's latest verdict. */
  readonly sample: Pick<SampleRecord, 'verdict' | 'by' | 'at' | 'note'> | null;
}

/** A folder of a cohort without a portfolio in or below it. */
export interface PassedOver {
  /** Counted from the cohort's folder, with forward slashes. */
  readonly path: string;
  /** A file in it that is nearly called `portfolio.yaml`. */
  readonly misnamed: string | null;
}

/** A learner's progress at its place. */
export interface CohortLearner extends LearnerProgress {
  /** The portfolio's folder, counted from the cohort's, with forward slashes. */
  readonly path: string;
}
