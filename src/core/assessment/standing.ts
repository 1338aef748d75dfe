import { groupBy } from '../collections/groupBy.js';
import { byTime, canReplace, replacedDecisions } from './replacing.js';
import type { AssessmentRecord, BasisPassage, CommentRecord, CountersignatureRecord, DecisionRecord, SampleRecord, WithdrawalRecord } from './types.js';

/** A decision that stands, with all that was recorded about it. */
export interface StandingDecision {
  readonly record: DecisionRecord;
  /** The decisions that it took the place of, latest first. */
  readonly earlier: readonly (DecisionRecord | WithdrawalRecord)[];
  /** The quality assurer's verdicts, in order of time. */
  readonly samples: readonly SampleRecord[];
  /** Action that was asked for, of this decision or of one that it took the place of, and that no later verdict on the same one, or on one that took its place, answers: deciding again is no answer by itself. */
  readonly openAction: SampleRecord | undefined;
  readonly countersignatures: readonly CountersignatureRecord[];
}

/** A thread of feedback. */
export interface Thread {
  readonly id: string;
  readonly entry: string;
  readonly anchor: BasisPassage | undefined;
  readonly comments: readonly CommentRecord[];
  readonly resolved: boolean;
}

/** What the records come to. */
export interface Assessment {
  /** Every decision that stands, those too that disagree. In order of time. */
  readonly decisions: readonly StandingDecision[];
  readonly threads: readonly Thread[];
  /** What stood once on points that have no standing decision now: taken back. */
  readonly withdrawn: readonly { readonly withdrawal: WithdrawalRecord; readonly decision: DecisionRecord }[];
}

/** No assessment at all. */
export const noAssessment: Assessment = { decisions: [], threads: [], withdrawn: [] };

/** Works out what stands, from records in any order. */
export function standingOf(records: readonly AssessmentRecord[]): Assessment {
  const ordered = [...records].sort(byTime);
  const all = new Map(ordered.flatMap((record) => (record.kind === 'decision' ? [[record.id, record] as const] : [])));
  const withdrawals = new Map(ordered.flatMap((record) => (record.kind === 'withdrawal' ? [[record.decision, record] as const] : [])));
  const replaced = replacedDecisions([...all.values()].map((record) => ({ ...record, replaces: record.replaces.filter((id) => all.get(id)?.entry === record.entry) })));
  const earlierIds = (id: string): readonly string[] => {
    const record = all.get(id);
    return record ? earlierThan(record, all, withdrawals).map((each) => each.id) : [];
  };
  const standing = [...all.values()]
    .filter(({ id }) => !replaced.has(id) && !withdrawals.has(id))
    .map((record) => {
      const earlier = earlierThan(record, all, withdrawals);
      return {
        record,
        earlier,
        samples: ordered.filter((each): each is SampleRecord => each.kind === 'sample' && each.decision === record.id),
        openAction: openActionOf([record, ...earlier], ordered, earlierIds),
        countersignatures: ordered.filter((each): each is CountersignatureRecord => each.kind === 'countersignature' && each.decision === record.id),
      };
    });
  return {
    decisions: standing,
    threads: threadsOf(ordered),
    withdrawn: [...withdrawals].flatMap(([id, withdrawal]) => {
      const decision = all.get(id);
      return decision && !replaced.has(id) ? [{ withdrawal, decision }] : [];
    }),
  };
}

function earlierThan(record: DecisionRecord, all: ReadonlyMap<string, DecisionRecord>, withdrawals: ReadonlyMap<string, WithdrawalRecord>): (DecisionRecord | WithdrawalRecord)[] {
  const seen = new Set([record.id]);
  const earlier: (DecisionRecord | WithdrawalRecord)[] = [];
  let next = [record];
  while (next.length > 0) {
    const found = next.flatMap((later) => later.replaces.flatMap((id) => {
      const each = all.get(id);
      return each && !seen.has(id) && canReplace(later, each, all) ? [each] : [];
    }));
    for (const each of found) {
      seen.add(each.id);
      const withdrawal = withdrawals.get(each.id);
      earlier.push(...(withdrawal ? [withdrawal] : []), each);
    }
    next = found;
  }
  return earlier.sort((a, b) => byTime(b, a));
}

/** The latest action that was asked for and that no later verdict answers, on the same decision or on one that took its place. */
function openActionOf(decisions: readonly { readonly id: string }[], ordered: readonly AssessmentRecord[], earlierIds: (id: string) => readonly string[]): SampleRecord | undefined {
  const ids = new Set(decisions.map(({ id }) => id));
  const samples = ordered.filter((each): each is SampleRecord => each.kind === 'sample' && ids.has(each.decision));
  return samples.findLast((asked, at) => asked.verdict === 'action-needed' && !samples.slice(at + 1).some(({ decision }) => decision === asked.decision || earlierIds(decision).includes(asked.decision)));
}

function threadsOf(ordered: readonly AssessmentRecord[]): Thread[] {
  const comments = groupBy(ordered.filter((record): record is CommentRecord => record.kind === 'comment'), ({ thread }) => thread);
  return [...comments].flatMap(([id, said]) => {
    const first = said.find((comment) => comment.id === id) ?? said[0];
    if (!first) return [];
    const resolution = ordered.findLast((record) => record.kind === 'resolution' && record.thread === id);
    return [{ id, entry: first.entry, anchor: first.anchor, comments: said, resolved: resolution?.kind === 'resolution' && resolution.resolved }];
  });
}
