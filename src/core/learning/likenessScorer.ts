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
      const kept: KeptSentence[] = all.map(({ reading, sentence, text }, index) => ({ reading, sentence, text, index })).filter(({ sentence }) => isRead(sentence));
      const sentences = kept.map(({ reading, sentence }) => {
        const own = reading as SentenceReading;
        return { reading: own, traits: own.traits, kind: sentence.kind, signals: sentence.signals };
      });
      const strongestWords = createWordFinder(model, features);
      const { scores, bySentence } = scoreEntry(model, features.traitNames, sentences, kind);
      const strongestOf = (scorer: number): readonly KeptSentence[] => strongestSentences(bySentence, sentences, scorer).flatMap((at) => kept.slice(at, at + 1));
      return Object.fromEntries(
        model.file.scorers.map((id, scorer): [string, Likeness] => {
          const score = scores[scorer] ?? 0;
          const level = levelOf(score, model.file.thresholds[id]);
          const strongest = once(() => (level === 'none' ? [] : strongestOf(scorer)));
          const words = once(() => strongestWords(strongest().slice(0, sentencesForWords).map(({ text }) => text), scorer));
          const ranges = once(() => strongest().map(({ sentence, index }) => ({ range: sentence.range, sentence: index })));
          return [
            id,
            {
              score: likelihood(score, model, id),
              level,
              get strongest() {
                return ranges();
              },
              get words() {
                return words();
              },
            },
          ];
        }),
      );
    },
  };
}

type KeptSentence = ScoredSentence & { readonly index: number };

/** Most likenesses are asked for their level alone: what else they tell is worked out when it is first asked for. */
function once<T>(work: () => T): () => T {
  let done: { readonly value: T } | undefined;
  return () => (done ??= { value: work() }).value;
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
