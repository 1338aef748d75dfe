import type { EvidenceKind } from '../document/types.js';
import type { LikenessScorer, ScoredSentence } from '../findings/readFindings.js';
import type { Likeness, SentenceFindings } from '../findings/types.js';
import { createFeatureReader } from './features.js';
import type { Model, Thresholds } from './model.js';
import { createSentenceReader, type SentenceReading } from './read.js';
import { scoreEntry } from './scoreEntry.js';
import { strongestSentences } from './strongest.js';
import { createWordFinder } from './strongestWords.js';

const sentencesForWords = 2;

/** Whether the scorers read a sentence at all: not when it is a criterion, prompt or template. */
export function isRead(sentence: Pick<SentenceFindings, 'signals'>): boolean {
  return !sentence.signals.has('copied');
}

/**
 * The learnt scorers of a weights file, as the reader of findings uses them. The same sentences get the same answer,
 * whatever was read before.
 */
export function createLikenessScorer(model: Model): LikenessScorer {
  const features = createFeatureReader(model.file, model.indexOf);
  const readSentence = createSentenceReader(model, features);
  return {
    readSentence,
    score(all: readonly ScoredSentence[], kind: EvidenceKind | null): Readonly<Record<string, Likeness>> {
      const kept = all.map((each, index) => ({ ...each, index })).filter(({ sentence }) => isRead(sentence));
      const sentences = kept.map(({ reading, sentence }) => {
        const own = reading as SentenceReading;
        return { reading: own, traits: own.traits, kind: sentence.kind, signals: sentence.signals };
      });
      const strongestWords = createWordFinder(model, features);
      const { scores, bySentence } = scoreEntry(model, features.traitNames, sentences, kind);
      return Object.fromEntries(
        model.file.scorers.map((id, scorer): [string, Likeness] => {
          const score = scores[scorer] ?? 0;
          const level = levelOf(score, model.file.thresholds[id]);
          const strongest = level === 'none' ? [] : strongestSentences(bySentence, sentences, scorer);
          return [
            id,
            {
              score: likelihood(score, model, id),
              level,
              strongest: strongest.flatMap((at) => kept.slice(at, at + 1).map(({ sentence, index }) => ({ range: sentence.range, sentence: index }))),
              words: strongestWords(strongest.slice(0, sentencesForWords).flatMap((at) => kept[at]?.text ?? []), scorer),
            },
          ];
        }),
      );
    },
  };
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
