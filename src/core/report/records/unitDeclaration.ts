import { stands } from '../../assessment/review.js';
import { holdWords } from '../../words/cohort.js';
import { decisionWords } from '../../words/messages.js';
import { assessorDeclares, learnerDeclares, qualityAssurerDeclares, recordLabels as labels, recordTitles } from '../../words/records.js';
import { createExportedText } from '../exportedText.js';
import { factsOf } from './facts.js';
import type { RecordSheet, RecordSource } from './types.js';

/** For each unit: what was accepted where, what holds it back, and the lines to sign. */
export function unitDeclaration(source: RecordSource): RecordSheet {
  const { portfolio: { points, units, decisions, entries }, manifest } = source;
  const text = createExportedText(source.portfolio);
  const nameOf = (key: string | undefined): string => text.words(entries.find((entry) => entry.key === key)?.name ?? '');
  const { declaration } = manifest;
  return {
    kind: 'declaration',
    title: recordTitles.declaration,
    facts: factsOf(source, text),
    sections: units.map(({ pack, unit, holds }) => ({
      title: `${unit.id} ${unit.title}`,
      words: [holds.length === 0 ? labels.unitComplete : `${labels.unitOpen}: ${holds.map((hold) => text.words(holdWords(hold))).join('; ')}.`, learnerDeclares, assessorDeclares, qualityAssurerDeclares],
      columns: [labels.point, labels.acceptedIn, labels.decision],
      rows: points.filter((each) => each.pack === pack && each.point.unit === unit).map(({ point: { point }, decision }) => {
        const accepted = decisions.filter((each) => stands(each) && each.standing.record.decision === 'accepted' && each.standing.record.pack === pack && each.standing.record.point === point.id);
        return [`${point.id} ${point.title}`, accepted.map(({ key }) => nameOf(key)).join(', '), decision === null ? '' : decisionWords[decision]];
      }),
      signatures: [
        [labels.learner, declaration ? `${declaration.name}, ${declaration.date}` : ''],
        ...manifest.assessors.map(({ name }) => [`${labels.assessors} ${name}`, ''] as const),
        [`${labels.qualityAssurer}${manifest.qualityAssurer === undefined ? '' : ` ${manifest.qualityAssurer}`}`, ''],
      ],
    })),
  };
}
