import type { EvidenceKind, PassageKind } from '../document/types.js';
import type { LikenessScorer, ScoredSentence } from '../findings/readFindings.js';
import type { Likeness, SentenceFindings, SignalName } from '../findings/types.js';
import { createFeatureReader, type SentenceTraits } from './features.js';
import { createLikeness } from './likeness.js';
import type { Model, Thresholds } from './model.js';
import { createProfiler } from './profile.js';
import { createSentenceReader, type SentenceReading } from './read.js';
import { scoreEntry, type EntrySentence } from './scoreEntry.js';
import { strongestSentences } from './strongest.js';
import { createWordFinder } from './strongestWords.js';

/** Whether the scorers read a sentence at all: not when it is a criterion, prompt or template. */
export function isRead(sentence: Pick<SentenceFindings, 'signals'>): boolean {
  return !sentence.signals.has('copied');
}

/**
 * The learnt scorers of a weights file, as the reader of findings uses them. The same sentences get the same answer,
 * whatever was read before.
 */
export function createLikenessScorer(model: Model): LikenessScorer {
  const features = createFeatureReader(model.wordClasses, model.indexOf);
  const readSentence = createSentenceReader(model, features);
  const profiler = createProfiler(features.traitNames);
  const { columns, sentence: single } = model.file;
  const weightOf = (feature: number, scorer: number): number =>
    (model.weights[feature * columns + single.column + scorer] ?? 0) * (single.groupWeights[model.groupOf[feature] ?? 0] ?? 0);
  return {
    readSentence,
    score(all: readonly ScoredSentence[], kind: EvidenceKind | null): Readonly<Record<string, Likeness>> {
      const kept = all.filter(({ sentence }) => isRead(sentence));
      const sentences = kept.map(({ reading, sentence }) => new ReadSentence(reading as SentenceReading, sentence));
      const strongestWords = createWordFinder(features, weightOf);
      const { scores, bySentence } = scoreEntry(model, profiler, sentences, kind);
      const strongestOf = (scorer: number): readonly ScoredSentence[] => strongestSentences(bySentence(scorer), sentences).flatMap((at) => kept.slice(at, at + 1));
      return Object.fromEntries(
        model.file.scorers.map((id, scorer): [string, Likeness] => {
          const score = scores[scorer] ?? 0;
          const level = levelOf(score, model.file.thresholds[id]);
          return [id, createLikeness(likelihood(score, model, id), level, () => strongestOf(scorer), (texts) => strongestWords(texts, scorer))];
        }),
      );
    },
  };
}

/** A class, since much of it is kept: see `findings/readFindings.ts`. */
class ReadSentence implements EntrySentence {
  readonly traits: SentenceTraits;
  readonly kind: PassageKind;
  readonly signals: ReadonlySet<SignalName>;

  constructor(
    readonly reading: SentenceReading,
    { kind, signals }: SentenceFindings,
  ) {
    this.traits = reading.traits;
    this.kind = kind;
    this.signals = signals;
  }
}

function levelOf(score: number, thresholds: Thresholds | undefined): Likeness['level'] {
  if (!thresholds || score <= thresholds.perhaps) return 'none';
  if (score <= thresholds.likely) return 'perhaps';
  return score <= thresholds.sure ? 'likely' : 'sure';
}

function likelihood(score: number, { file }: Model, id: string): number {
  const middle = file.thresholds[id]?.likely ?? 0;
  return 1 / (1 + Math.exp(-file.slope * (score - middle)));
}
