import type { CheckedPoint } from '../../portfolio/checkPortfolio.js';
import { outOfDateWords } from '../../words/assessment.js';
import { decisionWords, foundWords } from '../../words/messages.js';
import { kindWords } from '../../words/portfolio.js';
import { recordLabels as labels, recordTitles } from '../../words/records.js';
import { createExportedText, type ExportedText } from '../exportedText.js';
import { factsOf } from './facts.js';
import { notesOn } from './notes.js';
import type { RecordSheet, RecordSource } from './types.js';

/** Where the evidence of each marking point is: a row for each point and each entry that shows it or was decided on. */
export function locationSheet(source: RecordSource): RecordSheet {
  const { portfolio } = source;
  const text = createExportedText(portfolio);
  const units = [...new Set(portfolio.points.map(({ point }) => point.unit))];
  return {
    kind: 'location-sheet',
    title: recordTitles['location-sheet'],
    facts: factsOf(source, text),
    sections: units.map((unit) => ({
      title: `${unit.id} ${unit.title}`,
      words: [],
      columns: [labels.outcome, labels.point, labels.entry, labels.kind, labels.date, labels.where, labels.found, labels.decided, labels.note],
      rows: portfolio.points.filter(({ point }) => point.unit === unit).flatMap((point) => rowsOf(point, source, text)),
      signatures: [],
    })),
  };
}

function rowsOf({ pack, point: { outcome, point } }: CheckedPoint, { portfolio }: RecordSource, text: ExportedText): string[][] {
  const head = [`${outcome.id} ${outcome.title}`, `${point.id} ${point.title}`];
  const rows = portfolio.entries.flatMap((entry) => {
    const { key, path, name, checked: { document, coverage } } = entry;
    const covered = coverage.points.find((each) => each.pack === pack && each.point.point.id === point.id);
    const decisions = portfolio.decisions.filter(({ key: own, standing: { record } }) => own === key && record.pack === pack && record.point === point.id);
    if ((!covered || covered.found === 'none') && decisions.length === 0) return [];
    const lines = [...new Set((covered?.evidence ?? []).map(({ range }) => document.lines.positionAt(range.start).line + 1))];
    const where = `${text.words(path ?? key)}${lines.length > 0 ? `:${lines.join(', ')}` : ''}`;
    const decided = decisions.map(({ standing: { record }, faults }) => (faults.includes('out-of-date') ? `${decisionWords[record.decision]} (${outOfDateWords})` : decisionWords[record.decision])).join(', ');
    return [[...head, text.words(name), coverage.kind === null ? '' : kindWords[coverage.kind], text.words(document.frontMatter?.date ?? ''), where, foundWords[covered?.found ?? 'none'], decided, text.words(decisions.flatMap((each) => notesOn(each, entry)).join('; '))]];
  });
  return rows.length > 0 ? rows : [[...head, '', '', '', '', foundWords.none, '', '']];
}
