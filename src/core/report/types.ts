import type { Diagnostic } from '../diagnostics/types.js';
import type { CheckedPortfolio } from '../portfolio/checkPortfolio.js';
import type { UnreadEvidence } from '../portfolio/inTheWay.js';
import type { LineIndex } from '../text/lineIndex.js';

/** A checked portfolio, the entries that lie in none, or one entry that its portfolio leaves out, as reports need it. Keys of entries are paths with forward slashes. */
export interface ReportedGroup {
  /** The learner's name, else the folder's; undefined for entries that belong to none. */
  readonly name: string | undefined;
  readonly learner: string | undefined;
  /** The path of the one entry, where it lies in the folder of a portfolio whose evidence patterns leave it out. */
  readonly leftOut: string | undefined;
  /** `portfolio.yaml`; undefined for entries that belong to none. */
  readonly manifest: ReportedManifest | undefined;
  /** Files of the assessors' record that cannot be read, in whole or in part. */
  readonly records: readonly ReportedRecordFile[];
  readonly portfolio: CheckedPortfolio;
  /** Whether every entry of the portfolio was to be read. */
  readonly whole: boolean;
  /** Those that could not be. */
  readonly unread: readonly UnreadEvidence[];
}

/** A damaged file of the assessors' record, with what is told there. */
export interface ReportedRecordFile {
  readonly path: string;
  readonly lines: LineIndex;
  readonly diagnostics: readonly Diagnostic[];
}

/** The manifest's file. */
export interface ReportedManifest {
  readonly path: string;
  readonly lines: LineIndex;
  /** Codes that it leaves aside for the whole portfolio. */
  readonly silencedCodes: readonly string[];
}
