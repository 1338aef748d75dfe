import { faultMessage } from '../assessment/decisionDiagnostics.js';
import type { UnitProgress } from '../assessment/progress.js';
import type { CheckedPortfolio } from '../portfolio/checkPortfolio.js';
import type { Manifest } from '../portfolio/manifest.js';
import { createExportedText } from '../report/exportedText.js';
import { holdWords } from '../words/cohort.js';
import type { CohortLearner, LearnerProgress, LearnerUnit } from './types.js';

/** What a checked portfolio says of its learner, without private details. @param name the learner's name, else the folder's */
export function learnerProgress(name: string, portfolio: CheckedPortfolio, manifest: Pick<Manifest, 'qualityAssurer'>): LearnerProgress {
  const { entries, units, decisions } = portfolio;
  const { words } = createExportedText(portfolio, manifest.qualityAssurer === undefined ? [name] : [name, manifest.qualityAssurer]);
  const kinds = new Map(entries.map(({ key, checked }) => [key, checked.coverage.kind]));
  return {
    name,
    entries: entries.length,
    units: units.map((unit) => unitOf(unit, words)),
    decisions: decisions.map((each) => {
      const { standing: { record, samples, openAction }, key, faults } = each;
      const sample = openAction ?? samples.at(-1);
      return {
        id: record.id,
        entry: words(record.entry),
        kind: kinds.get(key ?? '') ?? null,
        pack: record.pack,
        point: record.point,
        decision: record.decision,
        by: record.by,
        at: record.at,
        faults,
        told: faults.map((fault) => words(faultMessage(each, fault, decisions))),
        sample: sample ? { verdict: sample.verdict, by: sample.by, at: sample.at, note: words(sample.note) } : null,
      };
    }),
    qualityAssurer: manifest.qualityAssurer ?? null,
  };
}

function unitOf({ pack, unit, points, found, accepted, holds }: UnitProgress, words: (text: string) => string): LearnerUnit {
  return { pack, id: unit.id, title: unit.title, points, pointIds: unit.outcomes.flatMap((outcome) => outcome.points.map(({ id }) => id)), found, accepted, holds: holds.map((hold) => words(holdWords(hold))) };
}

/** Learners in order of how far they have come, those with furthest to go first: by points accepted, then found, then name. */
export function byProgress(learners: readonly CohortLearner[]): CohortLearner[] {
  const share = ({ units }: LearnerProgress, of: 'accepted' | 'found'): number => sum(units.map((unit) => unit[of])) / Math.max(1, sum(units.map(({ points }) => points)));
  return [...learners].sort((a, b) => share(a, 'accepted') - share(b, 'accepted') || share(a, 'found') - share(b, 'found') || (a.name < b.name ? -1 : a.name > b.name ? 1 : a.path < b.path ? -1 : 1));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, each) => all + each, 0);
}
