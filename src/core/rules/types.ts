import type { CheckedEntry } from '../checker.js';
import type { PortfolioPoint } from '../coverage/coverPortfolio.js';
import type { Diagnostic, DiagnosticCode } from '../diagnostics/types.js';
import type { Field } from '../fields/types.js';
import type { Manifest, Person } from '../portfolio/manifest.js';
import type { Policy } from '../portfolio/policy.js';

/** An entry as the rules see it. The same object as long as neither its text nor the facts change. */
export interface RuleEntry {
  /** What tells it from the others: a path or address. */
  readonly key: string;
  /** What it is called on screen: its id, else its file's name. */
  readonly name: string;
  readonly checked: CheckedEntry;
  readonly fields: readonly Field[];
}

/** What the rules know besides the entry. The same object as long as nothing in it changes. */
export interface PortfolioFacts {
  readonly manifest: Manifest | undefined;
  readonly policy: Policy;
  /** Everybody whom the manifest's list of witnesses, or a list in an entry, names with a role, relationship or contact. */
  readonly witnesses: readonly Person[];
  /** The titles of the packs in force, by id. */
  readonly packTitles: ReadonlyMap<string, string>;
  /** Whether a pack file beside the manifest has faults and is left out. */
  readonly packLeftOut: boolean;
  /** The ids of the marking points of the packs in force. */
  readonly pointIds: ReadonlySet<string>;
  /** The day of the check, as YYYY-MM-DD. */
  readonly today: string;
}

/** The whole portfolio, as rules that compare entries see it. */
export interface RulePortfolio extends PortfolioFacts {
  readonly entries: readonly RuleEntry[];
  readonly points: readonly PortfolioPoint[];
  /** Whether `entries` are all entries of the portfolio: else nothing is to be said of what the whole lacks. */
  readonly whole: boolean;
}

/** A diagnostic at its place. */
export interface PlacedDiagnostic {
  /** The key of its entry; undefined for the manifest. */
  readonly key: string | undefined;
  readonly diagnostic: Diagnostic;
}

/** A check that needs one entry and what the manifest says. Run again only when one of them changes. */
export interface EntryRule {
  readonly codes: readonly DiagnosticCode[];
  check(entry: RuleEntry, facts: PortfolioFacts): readonly Diagnostic[];
}

/** A check that compares entries. Run at every change, so it keeps what it works out of an entry by the entry. */
export interface PortfolioRule {
  readonly codes: readonly DiagnosticCode[];
  check(portfolio: RulePortfolio): readonly PlacedDiagnostic[];
}
