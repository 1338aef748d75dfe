import { planSample, type DrawnDecision, type SampleCandidate, type SamplingPolicy } from '../assessment/sampling.js';
import { cellOf } from '../report/csv.js';
import { decisionWords } from '../words/messages.js';
import { kindWords } from '../words/portfolio.js';
import { dayInWords } from '../words/assessment.js';
import { sampleLabels as labels, sampleReasonWords, sampleTotals, verdictWords } from '../words/sampling.js';
import type { CohortLearner, LearnerDecision } from './types.js';

/** A decision of the plan. */
export interface PlannedDecision {
  readonly learner: string;
  readonly path: string;
  readonly decision: LearnerDecision;
  /** Why it was drawn, a phrase each. */
  readonly why: readonly string[];
}

/** What the quality assurer is to look at. */
export interface SamplePlan {
  readonly seed: string;
  /** How many decisions there are to draw from. */
  readonly decisions: number;
  readonly drawn: readonly PlannedDecision[];
  /** Decisions on which action was asked for that nobody has followed up, drawn or not. */
  readonly notFollowedUp: readonly Omit<PlannedDecision, 'why'>[];
}

/** Draws a plan over a cohort. Ids are told apart by portfolio, so that one portfolio copied from another is two. */
export function samplePlan(learners: readonly CohortLearner[], policy: SamplingPolicy): SamplePlan {
  const all = learners.flatMap(({ name, path, decisions }) => decisions.map((decision) => ({ learner: name, path, decision })));
  const byId = new Map(all.map((each) => [`${each.path}/${each.decision.id}`, each]));
  const candidates = [...byId].map(([id, { learner, decision: { by, pack, point, kind } }]): SampleCandidate => ({ id, learner, assessor: by, pack, point, kind: kind ?? '' }));
  const planned = ({ candidate, reasons }: DrawnDecision): PlannedDecision[] => {
    const found = byId.get(candidate.id);
    return found ? [{ ...found, why: reasons.map(sampleReasonWords) }] : [];
  };
  return {
    seed: policy.seed,
    decisions: all.length,
    drawn: planSample(candidates, policy).flatMap(planned),
    notFollowedUp: all.filter(({ decision }) => decision.sample?.verdict === 'action-needed'),
  };
}

/** The plan for the terminal. */
export function prettySample(plan: SamplePlan, qualityAssurer: string | undefined): string {
  const drawn = plan.drawn.flatMap(({ learner, path, decision, why }) => [
    `${learner} · ${decision.entry} · ${decision.point} ${decidedOf(decision)} (${path})`,
    `    ${labels.why}: ${why.join('; ')}.`,
    `    ${verdictWords(decision.sample)}`,
  ]);
  const open = plan.notFollowedUp.map(({ learner, decision }) => `  ! ${learner} · ${decision.entry} · ${decision.point} ${decidedOf(decision)}: ${verdictWords(decision.sample)}`);
  return `${[
    sampleTotals(plan.drawn.length, plan.decisions, plan.seed, qualityAssurer), '', ...drawn, ...(drawn.length > 0 ? [''] : []),
    `${labels.notFollowedUp}: ${open.length === 0 ? labels.nothing : ''}`.trimEnd(), ...open,
  ].join('\n')}\n`;
}

/** The plan as JSON. */
export function jsonSample(plan: SamplePlan): string {
  return `${JSON.stringify({ version: 1, ...plan }, null, 2)}\n`;
}

/** A row for each decision that was drawn, and for each with action not followed up. */
export function csvSample({ drawn, notFollowedUp }: SamplePlan): string {
  const head = [labels.learner, labels.folder, labels.entry, labels.kind, labels.point, labels.decision, labels.assessor, labels.date, labels.why, labels.verdict];
  const others = notFollowedUp.filter(({ path, decision }) => !drawn.some((each) => each.path === path && each.decision.id === decision.id)).map((each) => ({ ...each, why: [] }));
  const rows = [...drawn, ...others].map(({ learner, path, decision, why }) => [
    learner, path, decision.entry, decision.kind === null ? '' : kindWords[decision.kind], decision.point, decisionWords[decision.decision], decision.by, decision.at.slice(0, 10), why.join('; '), verdictWords(decision.sample),
  ]);
  return `\uFEFF${[head, ...rows].map((cells) => `${cells.map(cellOf).join(',')}\r\n`).join('')}`;
}

function decidedOf({ decision, by, at }: LearnerDecision): string {
  return `${decisionWords[decision]} by ${by} on ${dayInWords(at)}`;
}
