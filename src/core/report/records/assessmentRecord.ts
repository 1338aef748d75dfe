import type { StandingDecision } from '../../assessment/standing.js';
import { decidedWords, dayInWords } from '../../words/assessment.js';
import { decisionWords } from '../../words/messages.js';
import { recordLabels as labels, recordTitles } from '../../words/records.js';
import { verdictWords } from '../../words/sampling.js';
import { createExportedText } from '../exportedText.js';
import { factsOf } from './facts.js';
import { notesOn } from './notes.js';
import type { RecordSheet, RecordSource } from './types.js';

/** Every decision: what, why, who, when, on which words, what it took the place of, and what is to be noted of it. */
export function assessmentRecord(source: RecordSource): RecordSheet {
  const { portfolio, assessment } = source;
  const text = createExportedText(portfolio, assessment.withdrawn.flatMap(({ decision, withdrawal }) => [decision.by, withdrawal.by]));
  const entries = new Map(portfolio.entries.map((entry) => [entry.key, entry]));
  const sections = [
    {
      title: labels.decisions,
      words: portfolio.decisions.length === 0 ? [labels.none] : [],
      columns: [labels.entry, labels.point, labels.decision, labels.reason, labels.by, labels.date, labels.basis, labels.earlier, labels.checked, labels.note],
      rows: portfolio.decisions.map((decision) => {
        const { standing, standing: { record }, key } = decision;
        return [
          record.entry, record.point, decisionWords[record.decision], record.reason, record.by, dayInWords(record.at), record.basis.map(({ words }) => words).join(' … '),
          earlierWords(standing), checkedWords(standing), notesOn(decision, entries.get(key ?? '')).join('; '),
        ].map(text.words);
      }),
      signatures: [],
    },
    {
      title: labels.withdrawn,
      words: [],
      columns: [labels.entry, labels.point, labels.decision, labels.reason, labels.by, labels.date],
      rows: assessment.withdrawn.map(({ decision, withdrawal }) => [decision.entry, decision.point, decidedWords(decision), withdrawal.reason, withdrawal.by, dayInWords(withdrawal.at)].map(text.words)),
      signatures: [],
    },
  ];
  return { kind: 'assessment', title: recordTitles.assessment, facts: factsOf(source, text), sections: sections.filter(({ rows, words }) => rows.length > 0 || words.length > 0) };
}

function earlierWords({ earlier }: StandingDecision): string {
  return earlier.map((each) => (each.kind === 'decision' ? `${decidedWords(each)}: ${each.reason}` : `${labels.withdrawn}, ${each.by}, ${dayInWords(each.at)}: ${each.reason}`)).join('; ');
}

function checkedWords({ countersignatures, samples }: StandingDecision): string {
  return [...countersignatures.map(({ by, at }) => `${by}, ${dayInWords(at)}`), ...samples.map(verdictWords)].join('; ');
}
