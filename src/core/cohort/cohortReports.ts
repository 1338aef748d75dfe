import { cellOf } from '../report/csv.js';
import { escapeHtml } from '../report/escapeHtml.js';
import { htmlPage, htmlTable } from '../report/htmlPage.js';
import { andMore, cohortLabels as labels, cohortTotals, passedOverMessage, unitWords } from '../words/cohort.js';
import type { CohortLearner, LearnerUnit, PassedOver } from './types.js';

const mostHolds = 5;

/** The cohort as a table for people: a line for each learner and unit, with what holds it back. */
export function prettyCohort(learners: readonly CohortLearner[], passedOver: readonly PassedOver[]): string {
  const others = passedOver.length > 0 ? [passedOverMessage(passedOver)] : [];
  if (learners.length === 0) return `${[labels.nothing, ...others].join('\n')}\n`;
  const lines = learners.flatMap(({ name, path, units, decisions }) => {
    const width = Math.max(0, ...units.map(({ id, title }) => `${id} ${title}`.length));
    const old = decisions.filter(({ faults }) => faults.includes('out-of-date'));
    return [
      `${name} (${path})`,
      ...units.flatMap((unit) => [
        `  ${unit.holds.length === 0 ? '●' : '○'} ${`${unit.id} ${unit.title}`.padEnd(width)}  ${unitWords(unit)}`,
        ...(unit.holds.length > 0 ? [`      ${shortened(unit.holds).join('; ')}`] : []),
      ]),
      ...old.flatMap(({ told }) => told.slice(0, 1).map((line) => `  ! ${line}`)),
      '',
    ];
  });
  return `${[...lines, totals(learners), ...others].join('\n')}\n`;
}

/** A row for each learner and unit; see `reportCsv` on how cells are kept harmless. */
export function csvCohort(learners: readonly CohortLearner[]): string {
  const head = [labels.learner, labels.folder, labels.unit, labels.points, labels.found, labels.accepted, labels.complete, labels.holds, labels.outOfDate];
  const rows = learners.flatMap((learner) =>
    learner.units.map((unit) => [
      learner.name, learner.path, `${unit.id} ${unit.title}`, String(unit.points), String(unit.found), String(unit.accepted),
      unit.holds.length === 0 ? labels.yes : labels.no, unit.holds.join('; '), String(outOfDateOf(learner, unit)),
    ]),
  );
  return `\uFEFF${[head, ...rows].map((cells) => `${cells.map(cellOf).join(',')}\r\n`).join('')}`;
}

/** The cohort as JSON. */
export function jsonCohort(learners: readonly CohortLearner[], passedOver: readonly PassedOver[]): string {
  return `${JSON.stringify({ version: 1, learners, passedOver }, null, 2)}\n`;
}

/** The cohort as one HTML page that needs nothing else. */
export function htmlCohort(learners: readonly CohortLearner[], passedOver: readonly PassedOver[], today: string): string {
  const rows = learners.flatMap((learner) =>
    learner.units.map((unit) => [
      `<strong>${escapeHtml(learner.name)}</strong><br><span class="soft">${escapeHtml(learner.path)}</span>`, escapeHtml(`${unit.id} ${unit.title}`), String(unit.points), String(unit.found), String(unit.accepted),
      unit.holds.length === 0 ? `<span aria-hidden="true">●</span> ${labels.yes}` : `<span aria-hidden="true">○</span> ${labels.no}`, shortened(unit.holds).map(escapeHtml).join('<br>'), String(outOfDateOf(learner, unit)),
    ]),
  );
  const head = [labels.learner, labels.unit, labels.points, labels.found, labels.accepted, labels.complete, labels.holds, labels.outOfDate];
  const others = passedOver.length > 0 ? [`<p>${escapeHtml(passedOverMessage(passedOver))}</p>`] : [];
  const table = learners.length === 0 ? [`<p>${escapeHtml(labels.nothing)}</p>`, ...others] : [`<p>${escapeHtml(totals(learners))}</p>`, ...others, htmlTable(labels.title, head, rows, 'cohort')];
  return htmlPage(labels.title, today, table.join('\n'));
}

function shortened(holds: readonly string[]): string[] {
  return holds.length <= mostHolds ? [...holds] : [...holds.slice(0, mostHolds - 1), andMore(holds.length - mostHolds + 1)];
}

function outOfDateOf({ decisions }: CohortLearner, unit: LearnerUnit): number {
  return decisions.filter(({ faults, pack, point }) => faults.includes('out-of-date') && pack === unit.pack && unit.pointIds.includes(point)).length;
}

function totals(learners: readonly CohortLearner[]): string {
  const units = learners.flatMap((learner) => learner.units);
  const old = learners.flatMap(({ decisions }) => decisions).filter(({ faults }) => faults.includes('out-of-date'));
  return cohortTotals(learners.length, units.filter(({ holds }) => holds.length === 0).length, units.length, old.length);
}
