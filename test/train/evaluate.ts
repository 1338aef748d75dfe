import { createFeatureReader } from '../../src/core/learning/features.js';
import { decodeModel, type ModelFile } from '../../src/core/learning/model.js';
import { createSentenceReader } from '../../src/core/learning/read.js';
import { scoreEntry } from '../../src/core/learning/scoreEntry.js';
import type { WordClasses } from '../../src/core/learning/wordClasses.js';
import { labelOf } from './corpus.js';
import { learn } from './learn.js';
import type { Prepared } from './prepare.js';
import type { Recipe } from './recipe.js';
import { slopeOf, thresholdsOf, type Scored } from './thresholds.js';

/** A part of the corpus, and what was learnt from the rest. */
export interface LeftOut {
  readonly passages: readonly Prepared[];
  readonly model: ModelFile;
}

/** Scores of passages by scorers that had not learnt from their files: by passage id, one a scorer. */
export type Scores = ReadonlyMap<string, Float64Array>;

/** Whole files in turn left out and scored by what was learnt from the others. Files go to `folds` parts in order of name. */
export function leaveFilesOut(passages: readonly Prepared[], recipe: Recipe, wordClasses: WordClasses, folds = 10): LeftOut[] {
  const files = [...new Set(passages.map(({ passage }) => passage.file))];
  const partOf = new Map(files.map((file, at) => [file, at % Math.min(folds, files.length)]));
  return Array.from({ length: Math.min(folds, files.length) }, (_, part) => {
    const isIn = ({ passage }: Prepared): boolean => partOf.get(passage.file) === part;
    return { passages: passages.filter(isIn), model: learn(passages.filter((each) => !isIn(each)), recipe, wordClasses) };
  });
}

/** The scores of each part by the model that had not seen it. */
export function scoresOf(parts: readonly LeftOut[]): Scores {
  return new Map(parts.flatMap(({ passages, model }) => [...scorePassages(passages, model)]));
}

/** The scores of passages by a model. */
export function scorePassages(passages: readonly Prepared[], file: ModelFile): Map<string, Float64Array> {
  const model = decodeModel(file);
  const features = createFeatureReader(file, model.indexOf);
  const read = createSentenceReader(model, features);
  return new Map(
    passages.map(({ passage, sentences }) => {
      const entry = sentences.map((sentence) => ({ ...sentence, reading: read(sentence.text) }));
      return [passage.id, scoreEntry(model, features.traitNames, entry, passage.kind).scores];
    }),
  );
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
