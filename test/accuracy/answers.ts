import { createChecker } from '../../src/core/checker.js';
import type { Found } from '../../src/core/coverage/types.js';
import type { LikenessScorer } from '../../src/core/findings/readFindings.js';
import type { Pack } from '../../src/core/packs/types.js';
import type { TextRange } from '../../src/core/text/range.js';
import type { LabelledPassage } from '../train/corpus.js';

/** What the checker says of one passage. */
export interface PassageAnswer {
  readonly passage: LabelledPassage;
  /** By marking point. */
  readonly found: ReadonlyMap<string, Found>;
  /** By marking point: what is marked, counted in the passage's text. */
  readonly marked: ReadonlyMap<string, readonly TextRange[]>;
  readonly misconceptions: ReadonlySet<string>;
}

/** Checks passages by packs, as the editor does. */
export function answer(passages: readonly LabelledPassage[], packs: readonly Pack[], scorer: LikenessScorer | undefined): PassageAnswer[] {
  const checker = createChecker(packs, scorer);
  return passages.map((passage) => {
    const { coverage } = checker.check(passage.text, { kind: passage.kind ?? undefined });
    return {
      passage,
      found: new Map(coverage.points.map(({ point, found }) => [point.point.id, found])),
      marked: new Map(coverage.points.map(({ point, evidence }) => [point.point.id, evidence.map(({ range }) => range)])),
      misconceptions: new Set(coverage.misconceptions.map(({ misconception }) => misconception.id)),
    };
  });
}

/** One decision: a passage and a point on which the markers agreed. */
export interface PointAnswer {
  readonly passage: LabelledPassage;
  readonly point: string;
  readonly found: boolean;
  /** What is shown, of three. */
  readonly shown: Found;
  readonly met: boolean;
  readonly label: string;
  readonly marked: readonly TextRange[];
}

/** The decisions of some answers; partly counts as not found, and as not met. */
export function pointAnswers(answers: readonly PassageAnswer[]): PointAnswer[] {
  return answers.flatMap(({ passage, found, marked }) =>
    [...passage.labels].flatMap(([point, label]) => {
      const own = found.get(point);
      return own === undefined ? [] : [{ passage, point, found: own === 'found', shown: own, met: label === 'met', label, marked: marked.get(point) ?? [] }];
    }),
  );
}
