import type { CheckedEntry } from '../checker.js';
import type { Diagnostic, Severity } from '../diagnostics/types.js';
import type { PlacedDiagnostic } from '../rules/types.js';
import type { TextRange } from '../text/range.js';
import {
  actionNeededMessage, conflictMessage, decidedByLearnerMessage, decidedByWitnessMessage, decidedUnknownPointMessage, entryGoneMessage, noEvidenceMessage, notCountersignedMessage, outOfDateMessage,
} from '../words/assessment.js';
import type { DecisionFault, ReviewedDecision } from './review.js';

const severities: Readonly<Record<DecisionFault, Severity>> = {
  'out-of-date': 'warning',
  'no-evidence': 'warning',
  'by-learner': 'warning',
  'by-witness': 'warning',
  conflict: 'warning',
  'not-countersigned': 'information',
  'action-needed': 'warning',
  'unknown-point': 'warning',
};

/** How a fault of a decision is told: who decided when, what is the matter, what to do. */
export function faultMessage(decision: ReviewedDecision, fault: DecisionFault, all: readonly ReviewedDecision[]): string {
  const { standing: { record, openAction }, key } = decision;
  switch (fault) {
    case 'out-of-date':
      return key === undefined ? entryGoneMessage(record) : outOfDateMessage(record);
    case 'no-evidence':
      return noEvidenceMessage(record);
    case 'by-learner':
      return decidedByLearnerMessage(record);
    case 'by-witness':
      return decidedByWitnessMessage(record);
    case 'conflict': {
      const others = all.filter((each) => each.standing.record.id !== record.id && placeOf(each) === placeOf(decision));
      return conflictMessage(record, others.map(({ standing }) => standing.record));
    }
    case 'not-countersigned':
      return notCountersignedMessage(record);
    case 'action-needed':
      return openAction ? actionNeededMessage(record, openAction) : '';
    case 'unknown-point':
      return decidedUnknownPointMessage(record);
  }
}

/**
 * What is told of decisions, each at the words that it is about: the changed ones, else those that bear the point, else
 * the entry's top. Of a conflict one is told, at its first decision. A decision whose entry is gone is told at the manifest.
 */
export function decisionDiagnostics(decisions: readonly ReviewedDecision[], entryOf: (key: string) => CheckedEntry | undefined): PlacedDiagnostic[] {
  const toldConflicts = new Set<string>();
  return decisions.flatMap((decision) => {
    const { key } = decision;
    const checked = key === undefined ? undefined : entryOf(key);
    return decision.faults.flatMap((fault): PlacedDiagnostic[] => {
      const place = placeOf(decision);
      if (fault === 'conflict') {
        if (toldConflicts.has(place)) return [];
        toldConflicts.add(place);
      }
      const diagnostic: Diagnostic = { code: `decision.${fault}`, severity: severities[fault], message: faultMessage(decision, fault, decisions), range: checked ? rangeOf(decision, fault, checked) : { start: 0, end: 0 } };
      return [{ key, diagnostic }];
    });
  });
}

/** The point in its entry, by whatever name the record calls the entry. */
function placeOf({ standing: { record }, key }: ReviewedDecision): string {
  return JSON.stringify([key ?? record.entry, record.pack, record.point]);
}

function rangeOf({ changed, point }: ReviewedDecision, fault: DecisionFault, { document: { text, frontMatter } }: CheckedEntry): TextRange {
  const words = fault === 'out-of-date' ? changed.flatMap(({ now }) => (now ? [now.range] : []))[0] : point?.evidence[0]?.range;
  const lineEnd = text.indexOf('\n');
  return words ?? frontMatter?.places.get('id') ?? { start: 0, end: lineEnd < 0 ? text.length : lineEnd };
}
