import type { Assessment } from '../../assessment/standing.js';
import type { CheckedPortfolio } from '../../portfolio/checkPortfolio.js';
import type { Manifest } from '../../portfolio/manifest.js';

/** The kinds of records that are made of a portfolio. */
export const recordKinds = ['location-sheet', 'declaration', 'assessment', 'feedback'] as const;

/** A kind of record. */
export type RecordKind = (typeof recordKinds)[number];

/** What records are made from. */
export interface RecordSource {
  readonly portfolio: CheckedPortfolio;
  readonly manifest: Manifest;
  readonly assessment: Assessment;
  /** The learner's name, else the folder's. */
  readonly name: string;
  /** How many files or folders of evidence could not be read. */
  readonly unread: number;
  /** Whether the record of decisions could not be read, in whole or in part. */
  readonly recordUnread: boolean;
}

/** A record as plain data, for any format. */
export interface RecordSheet {
  readonly kind: RecordKind;
  readonly title: string;
  /** Who and what it is about: a label and a value each. An empty value is a line to write on. */
  readonly facts: readonly RecordFact[];
  readonly sections: readonly RecordSection[];
}

/** A label with its value. */
export type RecordFact = readonly [label: string, value: string];

/** A part of a record: words, a table, and what is to be signed. */
export interface RecordSection {
  readonly title: string;
  readonly words: readonly string[];
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly signatures: readonly RecordFact[];
}
