import { once } from '../collections/once.js';
import type { LikenessScorer, ScoredSentence } from '../findings/readFindings.js';
import type { Likeness } from '../findings/types.js';
import { createFeatureReader, type FeatureReader } from '../learning/features.js';
import { learnFromFew, type FewExamplesModel, type Lesson } from '../learning/fewExamples.js';
import { createLikeness } from '../learning/likeness.js';
import { isRead } from '../learning/likenessScorer.js';
import { createWordFinder } from '../learning/strongestWords.js';
import { builtInWordClasses } from './builtInWordClasses.js';
import { ownName } from './compilePack.js';
import { allFeaturesOf, featureId, featuresOf, keyOf, readOwnExamples, type OwnExample, type SentenceFeatures } from './ownExamples.js';
import { resembled } from './resembled.js';
import type { Pack } from './types.js';

/** With fewer examples of either kind nothing is learnt. */
export const fewestExamples = 3;
/** With fewer examples of either kind the scorer says "perhaps" at most: it supports a finding and does not make one. */
export const enoughExamples = 12;

const mostPoints = 60;
const mostOthers = 60;
/** How much an example of another marking point counts against: it may well earn this one too. */
const othersWeight = 0.25;
const folds = 4;
const mostStrongest = 4;
const none: Likeness = { score: 0, level: 'none', strongest: [], words: [] };

/** The marking points that `resembles` names and for which a pack carries enough examples to learn from. */
export function learnableFrom(pack: Pack): string[] {
  const named = resembled(pack);
  const points = pack.units.flatMap(({ outcomes }) => outcomes.flatMap(({ points: each }) => each));
  return points
    .filter(({ id, examples }) => named.has(id) && examples.earns.length >= fewestExamples && examples.nearMisses.length >= fewestExamples)
    .map(({ id }) => id)
    .slice(0, mostPoints);
}

/**
 * A scorer for what a pack's `resembles` names, learnt from the examples that the pack itself carries; undefined for a
 * pack that does not use it. Each point is learnt when it is first asked for. An example that is itself checked is
 * scored by what was learnt from the others, so that a pack cannot prove itself by what it has learnt by heart.
 */
export function createOwnScorer(pack: Pack): LikenessScorer | undefined {
  const points = [...resembled(pack)];
  if (points.length === 0) return undefined;
  let own: OwnLearning | undefined;
  const learning = (): OwnLearning => (own ??= createOwnLearning(pack));
  return {
    readSentence: (text, cut) => featuresOf(learning().reader, text, cut),
    score(all) {
      const kept = all.filter(({ sentence }) => isRead(sentence));
      const likeness: Record<string, Likeness> = {};
      const entry: OwnEntry = { sentences: kept, key: keyOf(kept), features: once(() => kept.map(allFeaturesOf)) };
      for (const point of points) {
        let known: Likeness | undefined;
        Object.defineProperty(likeness, ownName(pack, point), { enumerable: true, get: () => (known ??= likenessTo(learning(), point, entry)) });
      }
      return likeness;
    },
  };
}

/** A point as it was learnt from some examples. */
interface LearntPoint {
  readonly model: FewExamplesModel;
  /** How many sentences are read together. */
  readonly window: number;
  /** The score above which it is likely, where there are examples enough to say so. */
  readonly likely: number | undefined;
}

interface OwnLearning {
  readonly reader: FeatureReader;
  /** What was learnt of a point from the examples with other words than `key`. */
  without(point: string, key: string): LearntPoint | undefined;
}

function createOwnLearning(pack: Pack): OwnLearning {
  const reader = createFeatureReader(builtInWordClasses, featureId);
  const examples = readOwnExamples(pack, reader);
  const keys = new Set(examples.map(({ key }) => key));
  const learnable = new Set(learnableFrom(pack));
  const learnt = new Map<string, LearntPoint | undefined>();
  return {
    reader,
    without(point, key) {
      const leftOut = keys.has(key) ? key : undefined;
      const name = `${point} ${leftOut ?? ''}`;
      if (!learnt.has(name)) learnt.set(name, learnable.has(point) ? learnPoint(point, examples.filter((example) => example.key !== leftOut)) : undefined);
      return learnt.get(name);
    },
  };
}

function learnPoint(point: string, examples: readonly OwnExample[]): LearntPoint | undefined {
  const own = examples.filter((example) => example.point === point);
  const earning = own.filter(({ earns }) => earns);
  const fewest = Math.min(earning.length, own.length - earning.length);
  if (fewest === 0) return undefined;
  const others = examples.filter((example) => example.point !== point).slice(0, mostOthers);
  const lessons = (list: readonly OwnExample[]): Lesson[] => [
    ...list.map(({ features, earns }) => ({ features, earns, weight: 1 })),
    ...others.map(({ features }) => ({ features, earns: false, weight: othersWeight })),
  ];
  const lengths = earning.map(({ sentences }) => sentences).sort((a, b) => a - b);
  return {
    model: learnFromFew(lessons(own)),
    window: Math.max(2, lengths[lengths.length >> 1] ?? 2),
    likely: fewest >= enoughExamples ? highestOfNearMisses(own, (list) => learnFromFew(lessons(list))) : undefined,
  };
}

/** The highest score of any near miss, each scored by what was learnt without it and some others. */
function highestOfNearMisses(own: readonly OwnExample[], learn: (list: readonly OwnExample[]) => FewExamplesModel): number {
  let highest = 0;
  for (let fold = 0; fold < folds; fold++) {
    const model = learn(own.filter((_, at) => at % folds !== fold));
    for (const { earns, features } of own.filter((_, at) => at % folds === fold)) if (!earns) highest = Math.max(highest, model.score(features));
  }
  return highest;
}

/** An entry whose points are scored one by one. */
interface OwnEntry {
  readonly sentences: readonly ScoredSentence[];
  readonly key: string;
  /** Of each sentence. */
  readonly features: () => readonly SentenceFeatures[];
}

function likenessTo(learning: OwnLearning, point: string, { sentences, key, features }: OwnEntry): Likeness {
  const learnt = learning.without(point, key);
  if (!learnt || sentences.length === 0) return none;
  const { model, window, likely } = learnt;
  const score = model.bestOf(features(), window);
  const words = createWordFinder(learning.reader, (feature) => model.weightOf(feature));
  return createLikeness(1 / (1 + Math.exp(-score)), levelOf(score, likely), () => strongest(model, sentences, features()), (texts) => words(texts, 0));
}

function levelOf(score: number, likely: number | undefined): Likeness['level'] {
  if (score <= 0) return 'none';
  if (likely === undefined || score <= likely) return 'perhaps';
  return score <= likely + 1 ? 'likely' : 'sure';
}

function strongest(model: FewExamplesModel, sentences: readonly ScoredSentence[], features: readonly SentenceFeatures[]): ScoredSentence[] {
  return sentences
    .map((each, at) => ({ each, score: model.bestOf(features.slice(at, at + 1), 1) }))
    .filter(({ each, score }) => each.sentence.kind !== 'heading' && score > 0)
    .sort((a, b) => b.score - a.score)
    .slice(0, mostStrongest)
    .map(({ each }) => each);
}
