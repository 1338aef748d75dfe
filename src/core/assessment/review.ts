import type { CheckedEntry } from '../checker.js';
import { groupBy } from '../collections/groupBy.js';
import type { PointCoverage } from '../coverage/types.js';
import { sameName } from '../people/names.js';
import type { TextRange } from '../text/range.js';
import { addedSentences, changedWords, type ChangedWords } from './basis.js';
import type { Assessment, StandingDecision } from './standing.js';
import type { DecisionRecord } from './types.js';

/** An entry that decisions are about. */
export interface ReviewedEntry {
  readonly key: string;
  /** Its id, else its file's name. */
  readonly name: string;
  /** Its path from the portfolio's folder, where it is known: what records call an entry without an id. */
  readonly path?: string | undefined;
  readonly checked: CheckedEntry;
  /** The witness whom it names, if it is a witness statement. */
  readonly witness: string | undefined;
}

/** Somebody who decides; without an entry here, a name is taken for a qualified assessor's. */
export interface AssessorStatus {
  readonly name: string;
  readonly qualified: boolean;
}

/** What is to be told of a decision. */
export type DecisionFault =
  /** The words that it was based on have been edited, or the entry is gone. */
  | 'out-of-date'
  /** Accepted though no passage bore the point. */
  | 'no-evidence'
  | 'by-learner'
  | 'by-witness'
  /** Another decision on the same point of the same entry stands too, under whichever of its names. */
  | 'conflict'
  | 'not-countersigned'
  /** The quality assurer asked for action that nobody has followed up. */
  | 'action-needed'
  /** No pack in force has the point, or it does not stand for this kind of evidence. */
  | 'unknown-point';

/** A standing decision against the portfolio as it is now. */
export interface ReviewedDecision {
  readonly standing: StandingDecision;
  /** The key of its entry; undefined when no entry goes by its name any more. */
  readonly key: string | undefined;
  /** The point in that entry as it is now. */
  readonly point: PointCoverage | undefined;
  /** The words that are no longer there. */
  readonly changed: readonly ChangedWords[];
  /** Sentences that bear the point and that the decision did not rest on, unless it was accepted: there is more to look at now. In the document's text. */
  readonly added: readonly TextRange[];
  readonly faults: readonly DecisionFault[];
}

/** Whether a decision can be relied on as it stands: nothing is to be told of it. */
export function stands({ faults }: ReviewedDecision): boolean {
  return faults.length === 0;
}

/** What is known of the people. */
export interface ReviewFacts {
  readonly learner: string | undefined;
  readonly assessors: readonly AssessorStatus[];
}

/**
 * Holds every standing decision against the entries as they are now. One that a later decision took the place of under
 * another name of the same entry (its path before it had an id) is left out.
 */
export function reviewDecisions({ decisions }: Assessment, entries: readonly ReviewedEntry[], facts: ReviewFacts): ReviewedDecision[] {
  const backwards = [...entries].reverse();
  const byName = new Map([...backwards.map((entry) => [entry.path ?? entry.name, entry] as const), ...backwards.map((entry) => [entry.name, entry] as const)]);
  const placeOf = ({ entry, pack, point }: DecisionRecord): string => JSON.stringify([byName.get(entry)?.key ?? entry, pack, point]);
  const underOldName = new Set(decisions.flatMap(({ record, earlier }) => earlier.flatMap((each) => (each.kind === 'decision' && placeOf(each) === placeOf(record) ? [each.id] : []))));
  const left = decisions.filter(({ record }) => !underOldName.has(record.id));
  const atPlace = groupBy(left, ({ record }) => placeOf(record));
  return left.map((standing) => {
    const entry = byName.get(standing.record.entry);
    const point = entry?.checked.coverage.points.find((each) => each.pack === standing.record.pack && each.point.point.id === standing.record.point);
    const changed = entry ? changedWords(entry.checked.document, standing.record.basis) : [];
    const added = entry && point && standing.record.decision !== 'accepted' ? addedSentences(entry.checked.document, point.evidence.map(({ range }) => range), standing.record.basis) : [];
    const faults = faultsOf(standing, { entry, point, changed, facts, inConflict: (atPlace.get(placeOf(standing.record))?.length ?? 0) > 1 });
    return { standing, key: entry?.key, point, changed, added, faults };
  });
}

interface Case {
  readonly entry: ReviewedEntry | undefined;
  readonly point: PointCoverage | undefined;
  readonly changed: readonly ChangedWords[];
  readonly facts: ReviewFacts;
  readonly inConflict: boolean;
}

function faultsOf({ record, openAction, countersignatures }: StandingDecision, { entry, point, changed, facts, inConflict }: Case): DecisionFault[] {
  const isUnqualified = (person: string): boolean => facts.assessors.some(({ name, qualified }) => !qualified && sameName(name, person));
  const countersigned = countersignatures.some(({ by }) => !isUnqualified(by) && ![record.by, facts.learner ?? '', entry?.witness ?? ''].some((name) => sameName(name, by)));
  return [
    ...(inConflict ? (['conflict'] as const) : []),
    ...(!entry || changed.length > 0 ? (['out-of-date'] as const) : []),
    ...(entry && !point ? (['unknown-point'] as const) : []),
    ...(record.decision === 'accepted' && record.basis.length === 0 ? (['no-evidence'] as const) : []),
    ...(sameName(facts.learner ?? '', record.by) ? (['by-learner'] as const) : []),
    ...(sameName(entry?.witness ?? '', record.by) ? (['by-witness'] as const) : []),
    ...(isUnqualified(record.by) && !countersigned ? (['not-countersigned'] as const) : []),
    ...(openAction ? (['action-needed'] as const) : []),
  ];
}
