import type { CheckedEntry } from '../checker.js';
import { groupBy } from '../collections/groupBy.js';
import type { PortfolioPoint } from '../coverage/coverPortfolio.js';
import type { Decision } from '../coverage/types.js';
import { fieldOf } from '../fields/types.js';
import { isPackMissing } from '../packs/missing.js';
import type { PlacedDiagnostic, PortfolioFacts, RuleEntry } from '../rules/types.js';
import { decisionDiagnostics } from './decisionDiagnostics.js';
import { reviewDecisions, stands, type ReviewedDecision } from './review.js';
import type { Assessment } from './standing.js';

/** An entry that decisions may be about. */
export interface AssessedEntry {
  readonly entry: RuleEntry;
  /** Its path from the portfolio's folder, where it is known. */
  readonly path?: string | undefined;
}

/** What the assessors' records come to, held against the entries. */
export interface AssessedPortfolio {
  readonly decisions: readonly ReviewedDecision[];
  readonly told: readonly PlacedDiagnostic[];
  /** The entry with what was decided on its points. The same object where nothing was. */
  decided(key: string, checked: CheckedEntry): CheckedEntry;
  /** The best decision on a point that can be relied on, over all entries. */
  decisionOn(point: PortfolioPoint): Decision | null;
}

/** Entries with their decisions, so that the same ones are the same object. */
const known = new WeakMap<CheckedEntry, { readonly written: string; readonly decided: CheckedEntry }>();

const rank: Readonly<Record<Decision, number>> = { accepted: 3, 'more-needed': 2, 'not-accepted': 1 };

/** @param whole whether these are all entries: else a decision on another one is left aside */
export function assessPortfolio(assessment: Assessment, entries: readonly AssessedEntry[], { manifest, packTitles, packLeftOut }: PortfolioFacts, whole: boolean): AssessedPortfolio {
  const reviewed = reviewDecisions(
    assessment,
    entries.map(({ entry: { key, name, checked, fields }, path }) => ({ key, name, path, checked, witness: witnessOf(fields) })),
    { learner: manifest?.learner, assessors: manifest?.assessors ?? [] },
  );
  const decisions = whole ? reviewed : reviewed.filter(({ key }) => key !== undefined);
  const byKey = groupBy(decisions, ({ key }) => key ?? '');
  const byPoint = groupBy(decisions.filter(stands), ({ standing: { record } }) => pointKey(record.pack, record.point));
  const checkedOf = new Map(entries.map(({ entry: { key, checked } }) => [key, checked]));
  const packMissing = isPackMissing(manifest?.packs, packTitles, packLeftOut);
  /** Nothing is known of the points of a pack that is not there. */
  const withoutUnknown = (decision: ReviewedDecision): ReviewedDecision =>
    packTitles.has(decision.standing.record.pack) ? decision : { ...decision, faults: decision.faults.filter((fault) => fault !== 'unknown-point') };
  return {
    decisions,
    told: decisionDiagnostics(packMissing ? decisions.map(withoutUnknown) : decisions, (key) => checkedOf.get(key)),
    decided(key, checked) {
      const own = byKey.get(key);
      if (!own) return checked;
      const made = new Map(own.filter(holds).map(({ standing: { record } }) => [pointKey(record.pack, record.point), record.decision]));
      const written = JSON.stringify([...made]);
      const before = known.get(checked);
      if (before?.written === written) return before.decided;
      const points = checked.coverage.points.map((each) => {
        const decision = made.get(pointKey(each.pack, each.point.point.id));
        return decision === undefined ? each : { ...each, decision, evidence: each.evidence, missing: each.missing };
      });
      const now = { ...checked, coverage: { ...checked.coverage, points } };
      known.set(checked, { written, decided: now });
      return now;
    },
    decisionOn: ({ pack, point: { point } }) =>
      (byPoint.get(pointKey(pack, point.id)) ?? []).map(({ standing: { record } }) => record.decision).sort((a, b) => rank[b] - rank[a])[0] ?? null,
  };
}

/** One decision on the words as they are, of somebody whose decision it is to make. */
function holds({ faults }: ReviewedDecision): boolean {
  return !faults.some((fault) => fault === 'out-of-date' || fault === 'conflict' || fault === 'by-learner' || fault === 'by-witness');
}

function witnessOf(fields: RuleEntry['fields']): string | undefined {
  const name = fieldOf(fields, 'witness.name')?.value;
  return name === undefined || name === '' ? undefined : name;
}

function pointKey(pack: string, point: string): string {
  return `${pack}/${point}`;
}
