import type { DecisionFault } from '../assessment/review.js';
import type { Decision, Found } from '../coverage/types.js';

/** A column: an entry of the portfolio. */
export interface MatrixEntry {
  /** What tells it from the others: an address. */
  readonly key: string;
  /** Its id, else its file's name. */
  readonly name: string;
  readonly title: string;
}

/** A row: a marking point. */
export interface MatrixPoint {
  readonly pack: string;
  readonly id: string;
  readonly title: string;
  readonly statement: string;
  /** Tells its unit from those of all packs. */
  readonly unit: string;
  /** Whether learners claim it; false for one that stands for some kinds of evidence only. */
  readonly claimable: boolean;
}

/** A unit that rows can be narrowed to. */
export interface MatrixUnit {
  readonly key: string;
  readonly title: string;
}

/** A decision as a cell shows it. */
export interface MatrixDecision {
  readonly decision: Decision;
  readonly by: string;
  /** As YYYY-MM-DDTHH:MM:SSZ. */
  readonly at: string;
  readonly reason: string;
}

/** What one entry shows of one point, where there is anything to show: a cell without found words, claim or decision is left out. */
export interface MatrixCell {
  /** Place among the points. */
  readonly row: number;
  /** Place among the entries. */
  readonly column: number;
  readonly found: Found;
  readonly claimed: boolean;
  /** The first words that earn it, in quotes; empty when there are none. */
  readonly words: string;
  /** What is still to be shown, in words. */
  readonly missing: readonly string[];
  /** The decisions that stand: one, or more when they contradict each other. */
  readonly decisions: readonly MatrixDecision[];
  /** What is to be told of them. */
  readonly faults: readonly DecisionFault[];
}

/** Points against entries: plain data that can be sent as JSON. */
export interface Matrix {
  /** What the portfolio is called on screen. */
  readonly name: string;
  readonly units: readonly MatrixUnit[];
  readonly points: readonly MatrixPoint[];
  readonly entries: readonly MatrixEntry[];
  readonly cells: readonly MatrixCell[];
  /** For each point, the entries (by their place) for whose kind of evidence it does not stand. */
  readonly absent: readonly (readonly number[])[];
}
