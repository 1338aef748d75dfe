import { createFeatureReader } from '../../src/core/learning/features.js';
import { mixInputs, mixScores, type Mix } from '../../src/core/learning/mix.js';
import { decodeModel, type ModelFile } from '../../src/core/learning/model.js';
import { createProfiler } from '../../src/core/learning/profile.js';
import { createSentenceReader } from '../../src/core/learning/read.js';
import { readEntry } from '../../src/core/learning/scoreEntry.js';
import { builtInWordClasses } from '../../src/core/packs/builtInWordClasses.js';
import { labelOf } from './corpus.js';
import { learnMix, type MixInputs } from './learnMix.js';
import { learnWithout, type Lessons } from './learnWithout.js';
import type { Prepared } from './prepare.js';
import type { Recipe } from './recipe.js';
import { slopeOf, thresholdsOf, type Scored } from './thresholds.js';

/** A part of the corpus, and what was learnt from the rest. */
export interface LeftOut {
  readonly passages: readonly Prepared[];
  /** Longer texts out of its passages, which only mixes learn from. */
  readonly joined: readonly Prepared[];
  readonly model: ModelFile;
}

/** Scores of passages by scorers and mixes that had not learnt from their files: by passage id, one a scorer. */
export type Scores = ReadonlyMap<string, Float64Array>;

/** What was learnt without each part of the corpus in turn, and what from all of it. */
export interface Learnt {
  readonly parts: readonly LeftOut[];
  readonly whole: ModelFile;
}

/** Learns without each part of the files in turn, and from all. Files go to `folds` parts in order of name. @param joined see `joinPassages` */
export async function learnParts(lessons: Lessons, joined: readonly Prepared[], folds = 10): Promise<Learnt> {
  const files = [...new Set(lessons.passages.map(({ passage }) => passage.file))];
  const leftOut = Array.from({ length: Math.min(folds, files.length) }, (_, part) => files.filter((_, at) => at % folds === part));
  const [whole, ...models] = await learnWithout(lessons, [[], ...leftOut]);
  if (!whole) throw new Error('Nothing was learnt.');
  const parts = models.map((model, part): LeftOut => {
    const own = ({ passage }: Prepared): boolean => leftOut[part]?.includes(passage.file) === true;
    return { model, passages: lessons.passages.filter(own), joined: joined.filter(own) };
  });
  return { parts, whole };
}

/** What a model reads of a passage: what goes into the mix, unless it has no sentence, and the best sentence for each scorer. */
export interface PassageReading {
  readonly inputs: Float64Array | undefined;
  readonly best: Float64Array;
}

/** Readings by passage id. */
export type Readings = ReadonlyMap<string, PassageReading>;

/** What each part's model reads of that part, which it had not seen. */
export function readingsOf(parts: readonly LeftOut[]): Readings {
  return new Map(parts.flatMap(({ passages, joined, model }) => [...readPassages([...passages, ...joined], model)]));
}

/** What a model reads of passages. */
export function readPassages(passages: readonly Prepared[], file: ModelFile): Map<string, PassageReading> {
  const model = decodeModel(file, builtInWordClasses);
  const features = createFeatureReader(model.wordClasses, model.indexOf);
  const read = createSentenceReader(model, features);
  const profiler = createProfiler(features.traitNames);
  return new Map(
    passages.map(({ passage, sentences }) => {
      const entry = sentences.map((sentence) => ({ ...sentence, reading: read(sentence.text) }));
      const reading = readEntry(model, profiler, entry, passage.kind);
      return [passage.id, { inputs: reading && mixInputs(reading.parts), best: reading?.best ?? new Float64Array(file.scorers.length).fill(-99) }];
    }),
  );
}

/** The mix learnt from some parts, by readings of models that had not learnt from them. */
export function mixOf(parts: readonly LeftOut[], readings: Readings, recipe: Recipe): Mix {
  const lessons = parts.flatMap(({ passages, joined }) => [...passages, ...joined]);
  return learnMix(lessons, mixInputsOf(lessons, readings), recipe);
}

/** What goes into the mix for some passages. */
function mixInputsOf(passages: readonly Prepared[], readings: Readings): MixInputs {
  return new Map(passages.flatMap(({ passage: { id } }) => {
    const inputs = readings.get(id)?.inputs;
    return inputs ? [[id, inputs] as const] : [];
  }));
}

/** A mix for each part, learnt from the readings of the others; and the scores of each part by its mix. */
export function mixParts(parts: readonly LeftOut[], readings: Readings, recipe: Recipe): { mixes: readonly Mix[]; scores: Scores } {
  const mixes = parts.map((part) => mixOf(parts.filter((other) => other !== part), readings, recipe));
  const scores = new Map(parts.flatMap(({ passages }, at) => passages.flatMap(({ passage: { id } }) => {
    const reading = readings.get(id);
    return reading ? [[id, scoresOf(reading, mixes[at]!)] as const] : [];
  })));
  return { mixes, scores };
}

function scoresOf({ inputs, best }: PassageReading, mix: Mix): Float64Array {
  const scores = Float64Array.from(best);
  if (inputs) scores.set(mixScores(mix, inputs));
  return scores;
}

/** Thresholds by counting on such scores, and the slope of the score from 0 to 1. */
export function chooseThresholds(passages: readonly Prepared[], scores: Scores, points: readonly string[]): Pick<ModelFile, 'thresholds' | 'slope'> {
  const thresholds = Object.fromEntries(
    points.map((point, scorer) => {
      const scored = passages.flatMap(({ passage }): Scored[] => {
        const label = labelOf(passage, point);
        const score = scores.get(passage.id)?.[scorer];
        return label === undefined || score === undefined ? [] : [{ score, yes: label === 'met' }];
      });
      return [point, thresholdsOf(scored)];
    }),
  );
  const surenesses = passages.flatMap(({ passage }) =>
    points.flatMap((point, scorer) => {
      const label = labelOf(passage, point);
      const score = scores.get(passage.id)?.[scorer];
      return label === undefined || score === undefined ? [] : [{ score: score - thresholds[point]!.likely, yes: label === 'met' }];
    }),
  );
  return { thresholds, slope: slopeOf(surenesses) };
}
