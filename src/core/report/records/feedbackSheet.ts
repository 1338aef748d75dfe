import { dayInWords } from '../../words/assessment.js';
import { decisionWords } from '../../words/messages.js';
import { recordLabels as labels, recordTitles } from '../../words/records.js';
import { createExportedText } from '../exportedText.js';
import { factsOf } from './facts.js';
import type { RecordSheet, RecordSource } from './types.js';

/** What the learner is told: what is still to do on which point, and the comments on passages with their replies. */
export function feedbackSheet(source: RecordSource): RecordSheet {
  const { portfolio, assessment } = source;
  const text = createExportedText(portfolio, assessment.threads.flatMap(({ comments }) => comments.map(({ by }) => by)));
  const open = portfolio.decisions.map(({ standing: { record } }) => record).filter(({ decision }) => decision !== 'accepted');
  const sections = [
    {
      title: labels.stillToDo,
      words: [],
      columns: [labels.entry, labels.point, labels.decision, labels.reason, labels.by, labels.date],
      rows: open.map(({ entry, point, decision, reason, by, at }) => [entry, point, decisionWords[decision], reason, by, dayInWords(at)].map(text.words)),
      signatures: [],
    },
    {
      title: labels.ofEntry,
      words: assessment.threads.length === 0 && open.length === 0 ? [labels.none] : [],
      columns: [labels.entry, labels.passage, labels.said, labels.state],
      rows: assessment.threads.map(({ entry, anchor, comments, resolved }) => {
        const said = comments.map((comment) => `${comment.by}, ${dayInWords(comment.at)}: ${comment.text}`).join(' / ');
        return [entry, anchor?.words ?? labels.general, said, resolved ? labels.resolved : labels.open].map(text.words);
      }),
      signatures: [],
    },
  ];
  return { kind: 'feedback', title: recordTitles.feedback, facts: factsOf(source, text), sections: sections.filter(({ rows, words }) => rows.length > 0 || words.length > 0) };
}
