import { assessPortfolio } from '../assessment/assessPortfolio.js';
import { unitProgress, type UnitProgress } from '../assessment/progress.js';
import type { ReviewedDecision } from '../assessment/review.js';
import { noAssessment, type Assessment } from '../assessment/standing.js';
import type { CheckedEntry } from '../checker.js';
import { coverPortfolio, totalsOf, type PortfolioPoint, type Totals } from '../coverage/coverPortfolio.js';
import type { EntryCoverage } from '../coverage/types.js';
import type { Diagnostic } from '../diagnostics/types.js';
import { readFields } from '../fields/readFields.js';
import type { Field } from '../fields/types.js';
import { readWitnessList } from '../fields/witnessList.js';
import type { CompiledPack } from '../packs/compilePack.js';
import { isPackMissing } from '../packs/missing.js';
import { entryRules, portfolioRules } from '../rules/index.js';
import type { PlacedDiagnostic, PortfolioFacts, RuleEntry } from '../rules/types.js';
import { createSilencer, type Silenced } from '../silence/silence.js';
import { gapInWords } from '../words/portfolio.js';
import { inTheWay, type Obstacle, type UnreadEvidence } from './inTheWay.js';
import type { Manifest, Person } from './manifest.js';
import { combinePolicies } from './policy.js';
import { gapsOf } from './sufficiency.js';

/** An entry to be checked in its portfolio. */
export interface PortfolioEntryInput {
  /** What tells it from the others: a path or address. */
  readonly key: string;
  /** What it is called on screen: its id, else its file's name. */
  readonly name: string;
  /** Its path from the portfolio's folder, with forward slashes, where it is known: what records call an entry without an id. */
  readonly path?: string | undefined;
  readonly checked: CheckedEntry;
  /** What is told of it besides, for instance a pack that it names in vain. */
  readonly more?: readonly Diagnostic[];
}

/** What is judged together: the entries of one portfolio, or one file that belongs to none. */
export interface PortfolioInput {
  readonly manifest: Manifest | undefined;
  /** The packs in force for the portfolio as a whole. */
  readonly packs: readonly CompiledPack[];
  readonly entries: readonly PortfolioEntryInput[];
  /** What an entry without text covers, so that every point is listed, found or not. */
  readonly nothing?: EntryCoverage;
  /** Whether `entries` are all entries of the portfolio: else nothing is said of what the whole lacks. */
  readonly whole: boolean;
  /** Evidence of the portfolio that could not be read. */
  readonly unread?: readonly UnreadEvidence[];
  /** Whether a pack file beside the manifest has faults and is left out. */
  readonly packLeftOut?: boolean;
  /** What is told at the manifest besides, for instance a pack that it names in vain. */
  readonly atManifest?: readonly Diagnostic[];
  /** What is told at files of the assessors' record; each key is a file's. */
  readonly atRecords?: readonly PlacedDiagnostic[];
  /** What the assessors decided. */
  readonly assessment?: Assessment | undefined;
  /** The day of the check, as YYYY-MM-DD. */
  readonly today: string;
}

/** An entry, checked in its portfolio. */
export interface PortfolioEntry {
  readonly key: string;
  readonly name: string;
  /** Its path from the portfolio's folder, where it is known. */
  readonly path?: string | undefined;
  readonly checked: CheckedEntry;
  readonly fields: readonly Field[];
  /** What is told of it, in order of place. */
  readonly diagnostics: readonly Diagnostic[];
  /** What would be told, had it not been silenced with a reason. */
  readonly silenced: readonly Silenced[];
}

/** A portfolio, checked as a whole. */
export interface CheckedPortfolio {
  readonly manifest: Manifest | undefined;
  readonly entries: readonly PortfolioEntry[];
  /** Told at the manifest. */
  readonly manifestDiagnostics: readonly Diagnostic[];
  /** What would be told there, had it not been silenced with a reason. */
  readonly manifestSilenced: readonly Silenced[];
  readonly points: readonly CheckedPoint[];
  readonly totals: Totals;
  /** Every decision that stands, against the entries as they are now. */
  readonly decisions: readonly ReviewedDecision[];
  /** How far each unit has come. */
  readonly units: readonly UnitProgress[];
  /** Why progress is not complete, most pressing first; empty when it is. */
  readonly inTheWay: readonly Obstacle[];
}

/** A marking point over the portfolio, with what the policy still asks for, in words. */
export interface CheckedPoint extends PortfolioPoint {
  readonly lacking: readonly string[];
}

/** Checks portfolios, again and again: entries that have not changed are not looked at a second time. */
export interface PortfolioChecker {
  check(input: PortfolioInput): CheckedPortfolio;
}

/** Makes a portfolio checker. Keep one for each portfolio, as it remembers its last entries. */
export function createPortfolioChecker(): PortfolioChecker {
  const known = new WeakMap<CheckedEntry, { readonly facts: PortfolioFacts; readonly entry: RuleEntry; readonly diagnostics: readonly Diagnostic[] }>();
  const lists = new WeakMap<CheckedEntry, readonly Person[]>();
  let lastFacts: { readonly facts: PortfolioFacts; readonly packs: readonly CompiledPack[] } | undefined;
  const listOf = (checked: CheckedEntry): readonly Person[] => {
    const list = lists.get(checked) ?? readWitnessList(checked.document);
    lists.set(checked, list);
    return list;
  };
  const factsOf = ({ manifest, packs, packLeftOut = false, today, entries }: PortfolioInput): PortfolioFacts => {
    const last = lastFacts;
    const witnesses = [...(manifest?.witnesses ?? []), ...entries.flatMap(({ checked }) => listOf(checked))];
    if (last?.facts.manifest === manifest && last?.facts.today === today && last.facts.packLeftOut === packLeftOut && samePacks(last.packs, packs) && samePeople(last.facts.witnesses, witnesses)) return last.facts;
    const facts = { manifest, today, witnesses, packLeftOut, packTitles: new Map(packs.map(({ pack }) => [pack.id, pack.title])), pointIds: new Set(packs.flatMap(({ points }) => points.map(({ point }) => point.id))), policy: combinePolicies([...packs.map(({ pack }) => pack.policy), manifest?.policy]) };
    lastFacts = { facts, packs };
    return facts;
  };
  const read = ({ key, name, checked }: PortfolioEntryInput, facts: PortfolioFacts): { entry: RuleEntry; diagnostics: readonly Diagnostic[] } => {
    const before = known.get(checked);
    if (before?.facts === facts && before.entry.key === key && before.entry.name === name) return before;
    const entry = { key, name, checked, fields: before?.entry.fields ?? readFields(checked.document, checked.coverage.kind) };
    const now = { facts, entry, diagnostics: entryRules.flatMap((rule) => rule.check(entry, facts)) };
    known.set(checked, now);
    return now;
  };
  return {
    check(input) {
      const facts = factsOf(input);
      const inputs = input.entries.map((each) => ({ input: each, ...read(each, facts) }));
      const points = coverPortfolio([
        ...(input.nothing ? [{ key: '', coverage: input.nothing }] : []),
        ...input.entries.map(({ key, checked }) => ({ key, coverage: checked.coverage })),
      ]);
      const assessed = assessPortfolio(input.assessment ?? noAssessment, inputs.map(({ input: { path }, entry }) => ({ entry, path })), facts, input.whole);
      const portfolio = { ...facts, entries: inputs.map(({ entry }) => entry), points, whole: input.whole };
      const placed = [...portfolioRules.flatMap((rule) => rule.check(portfolio)), ...assessed.told];
      const silences = createSilencer(facts.manifest?.silence ?? [], input.whole, codesOfTheWhole);
      const entries = inputs.map(({ input: { key, name, path, checked, more }, entry, diagnostics }) => {
        const told = [...(more ?? []), ...ownDiagnostics(checked, facts), ...diagnostics, ...at(key, placed)];
        return { key, name, path, checked: assessed.decided(key, checked), fields: entry.fields, ...silences.ofEntry(entry, told) };
      });
      const checkedPoints = points.map((point) => ({ ...point, decision: assessed.decisionOn(point), lacking: gapsOf(point, facts.policy).map(gapInWords) }));
      const { diagnostics: manifestDiagnostics, silenced: manifestSilenced } = silences.ofManifest([...(input.atManifest ?? []), ...at(undefined, placed)]);
      return {
        manifest: facts.manifest, entries, manifestDiagnostics, manifestSilenced, points: checkedPoints, totals: totalsOf(points), decisions: assessed.decisions, units: unitProgress(checkedPoints, assessed.decisions),
        inTheWay: inTheWay(checkedPoints, entries, [...manifestDiagnostics.map((diagnostic) => ({ key: undefined, diagnostic })), ...(input.atRecords ?? [])], input.unread),
      };
    },
  };
}

/** Codes that are told only when the whole portfolio is seen. */
const codesOfTheWhole: ReadonlySet<string> = new Set(portfolioRules.flatMap(({ codes }) => codes));

function at(key: string | undefined, placed: readonly PlacedDiagnostic[]): Diagnostic[] {
  return placed.filter((each) => each.key === key).map(({ diagnostic }) => diagnostic);
}

/**
 * Told of an entry by itself. While a pack that is to read it is not there, a claim of an unknown point can be of one of
 * its points: nothing is told of one unlike the known points, and one like them by its family only is told and not
 * offered to be dropped.
 */
function ownDiagnostics({ document: { frontMatter }, diagnostics }: CheckedEntry, { manifest, packTitles, packLeftOut }: PortfolioFacts): readonly Diagnostic[] {
  const named = frontMatter?.packs?.length ? frontMatter.packs : manifest?.packs;
  if (!isPackMissing(named, packTitles, packLeftOut)) return diagnostics;
  return diagnostics.flatMap((diagnostic): readonly Diagnostic[] => {
    const { data, ...told } = diagnostic;
    if (data?.kind !== 'unknown-point' || data.like === 'spelling') return [diagnostic];
    return data.like === 'family' ? [told] : [];
  });
}

function samePeople(a: readonly Person[], b: readonly Person[]): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function samePacks(a: readonly CompiledPack[], b: readonly CompiledPack[]): boolean {
  return a.length === b.length && a.every((pack, index) => pack === b[index]);
}
