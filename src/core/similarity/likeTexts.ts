import type { RuleEntry } from '../rules/types.js';
import { compareWordings, type SharedWording } from './compareWordings.js';
import { wordingOf } from './wording.js';

/** So much of the shorter text has to stand in the other for them to be largely the same. */
const largely = 0.6;
/** Fewer words in common can be chance, or a form. */
const fewestWords = 40;

/** What two entries have in common when they are largely the same text; undefined when they are not. */
export function largelySame(first: RuleEntry, second: RuleEntry): SharedWording | undefined {
  const shared = compareWordings(wordingOf(first), wordingOf(second));
  return shared && shared.words >= fewestWords && Math.max(shared.ofFirst, shared.ofSecond) >= largely ? shared : undefined;
}

/** One learner's entries, to be compared with another's. */
export interface LearnersEntries {
  /** What tells the learner from the others. */
  readonly learner: string;
  readonly entries: readonly RuleEntry[];
}

/** Two learners' entries that are largely the same text. */
export interface LikeEntries {
  readonly first: { readonly learner: string; readonly key: string; readonly name: string };
  readonly second: { readonly learner: string; readonly key: string; readonly name: string };
  /** `here` is in the second entry, `there` in the first. */
  readonly shared: SharedWording;
}

/** Every two entries of different learners that are largely the same, in the order in which they are given. */
export function likeEntriesOf(learners: readonly LearnersEntries[]): LikeEntries[] {
  return learners.flatMap(({ learner, entries }, index) =>
    entries.flatMap((entry) =>
      learners.slice(0, index).flatMap((other) =>
        other.entries.flatMap((earlier) => {
          const shared = other.learner === learner ? undefined : largelySame(entry, earlier);
          return shared ? [{ first: { learner: other.learner, key: earlier.key, name: earlier.name }, second: { learner, key: entry.key, name: entry.name }, shared }] : [];
        }),
      ),
    ),
  );
}
