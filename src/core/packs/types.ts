import type { EvidenceKind } from '../document/types.js';
import type { WrittenPolicy } from '../portfolio/policy.js';

/** A JSON Schema over the findings, with the project's own keywords. Checked and compiled by `compilePack`. */
export type Requirement = Readonly<Record<string, unknown>>;

/** Something that a pack looks for in a passage. */
export interface Concept {
  /** The words shown on screen, for instance "internal customer". */
  readonly label: string;
  /** Phrases in the pack author's notation; see `phrases.ts`. */
  readonly phrases: readonly string[];
}

/** Concepts that count as different kinds of one thing, for instance types of customer. */
export interface Category {
  /** The singular shown on screen, for instance "customer type". */
  readonly label: string;
  /** Ids of concepts. */
  readonly of: readonly string[];
}

/** A passage with which a pack proves a marking point or misconception. */
export interface PackExample {
  readonly text: string;
  /** The kind of evidence it is read as; without one, the first kind that the point applies to, or a reflective account. */
  readonly kind?: EvidenceKind;
  /** For a near miss: why it earns nothing. */
  readonly why?: string;
}

/** Passages that must be found, and passages that come close and must not be. */
export interface ProvingExamples {
  readonly earns: readonly PackExample[];
  readonly nearMisses: readonly PackExample[];
}

/** One thing that evidence can earn. */
export interface MarkingPoint {
  readonly id: string;
  /** Two to four words, for lists. */
  readonly title: string;
  /** What the learner does, in one sentence. */
  readonly statement: string;
  /** What earns it, in plain words, for the learner. */
  readonly earns: string;
  /** What comes close and does not earn it. */
  readonly doesNot: string;
  /** Kinds of evidence for which it stands; all kinds when absent. */
  readonly appliesTo?: readonly EvidenceKind[];
  /** What the findings must satisfy for "found". */
  readonly found: Requirement;
  /** What they must satisfy for "partly found" when `found` is not satisfied. */
  readonly partly?: Requirement;
  /** Said as what is missing when the requirement itself has no better words. */
  readonly stillToShow: string;
  /**
   * Said as what is missing where the point is partly found: the half that mostly lacks. With it the pack's own words stand
   * in place of the parts that the requirement finds lacking, unless the point is partly found and some of several have been counted.
   */
  readonly stillToAdd?: string;
  readonly examples: ProvingExamples;
}

/** A learning outcome and its marking points. */
export interface LearningOutcome {
  readonly id: string;
  readonly title: string;
  readonly points: readonly MarkingPoint[];
}

/** A unit of a qualification. */
export interface Unit {
  readonly id: string;
  readonly title: string;
  readonly outcomes: readonly LearningOutcome[];
}

/** A wrong idea that evidence can hold, and that costs marks. */
export interface Misconception {
  readonly id: string;
  readonly title: string;
  /** Shown at the passage: names the misconception and says why assessors mark it down. */
  readonly message: string;
  /** What the findings satisfy when the misconception is held. */
  readonly held: Requirement;
  readonly examples: ProvingExamples;
}

/** A way to make an entry stronger. Never a fault. */
export interface Advice {
  readonly id: string;
  readonly text: string;
  /** When it fits, over the findings. */
  readonly when: Requirement;
}

/** A term of the field with a plain explanation. */
export interface GlossaryEntry {
  readonly term: string;
  readonly explanation: string;
}

/** A qualification pack: content as data. */
export interface Pack {
  readonly format: 1;
  readonly id: string;
  readonly title: string;
  readonly version: string;
  /** Says whose reading of which topic this is, and that it is unofficial where it is. */
  readonly notice: string;
  readonly units: readonly Unit[];
  readonly concepts: Readonly<Record<string, Concept>>;
  readonly categories: Readonly<Record<string, Category>>;
  readonly misconceptions: readonly Misconception[];
  readonly advice: readonly Advice[];
  readonly glossary: readonly GlossaryEntry[];
  /** The rules of evidence; a portfolio can make them stricter. */
  readonly policy?: WrittenPolicy;
}
