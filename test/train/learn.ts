import type { Mix } from '../../src/core/learning/mix.js';
import { markOf, type ModelFile, type Thresholds } from '../../src/core/learning/model.js';
import { learnLogistic, type Sample, type SparseRows } from '../../src/core/learning/logistic.js';
import { builtInWordClasses } from '../../src/core/packs/builtInWordClasses.js';
import { packWeights } from './packWeights.js';
import type { Prepared } from './prepare.js';
import type { Recipe } from './recipe.js';
import { gateSamples, misconceptionSamples, sentenceSamples, windowSamples } from './samples.js';
import { rowsOf, sentencesOf, wholesOf, windowsOf } from './units.js';
import { commonFeatures, weightiestFeatures } from './vocabulary.js';

/** Thresholds until they are chosen: every score is `sure`. */
export const noThresholds: Readonly<Record<string, Thresholds>> = {};

/** The mix until it is learnt: no entry earns anything. */
export const noMix: Mix = { inputs: 0, toHidden: [], hiddenStart: [], fromHidden: [], direct: [], start: [] };

/** Learns all scorers from passages, but not their thresholds and their mix. The same passages in the same order give the same file to the byte. */
export function learn(from: readonly Prepared[], recipe: Recipe): ModelFile {
  const passages = from.flatMap((each) => Array.from({ length: recipe.often.files.includes(each.passage.file) ? recipe.often.times : 1 }, () => each));
  const vocabulary = weightiestFeatures(passages, commonFeatures(passages, recipe.fewestPassages), recipe);
  const columns: Float64Array[] = [];
  const learnAll = (rows: SparseRows, samplesOf: (point: string) => Sample[], passes: number): number => {
    for (const point of recipe.points) columns.push(learnLogistic(rows, samplesOf(point), passes));
    return columns.length - recipe.points.length;
  };

  const { windows, sentence, gates } = recipe;
  const lengths = windows.readers.map((reader) => windowsOf(passages, reader.sentences, reader.stride));
  const learnWindows = (units: ReturnType<typeof windowsOf>): number =>
    learnAll(rowsOf(units, vocabulary, windows.groupWeights), (point) => windowSamples(units, point, windows.cost), 20);
  const firstColumns = windows.shared ? lengths.map(() => 0) : lengths.map(learnWindows);
  if (windows.shared) learnWindows(lengths.flat());
  const units = sentencesOf(passages, sentence.neighbour);
  const sentenceRows = rowsOf(units, vocabulary, sentence.groupWeights);
  const sentenceColumn = learnAll(sentenceRows, (point) => sentenceSamples(units, point, sentence.cost), 15);
  for (const id of recipe.misconceptions) columns.push(learnLogistic(sentenceRows, misconceptionSamples(units, id, sentence.cost), 15));
  const wholes = wholesOf(passages);
  const firstGate = columns.length;
  for (const { groupWeights, cost, tricks } of gates) columns.push(learnLogistic(rowsOf(wholes, vocabulary, groupWeights), gateSamples(passages, cost, tricks), 20));

  return {
    version: 2,
    wordClasses: markOf(builtInWordClasses),
    scorers: [...recipe.points, ...recipe.misconceptions],
    windowScorers: recipe.points.length,
    thresholds: noThresholds,
    slope: 1,
    windows: windows.readers.map((reader, at) => ({ sentences: reader.sentences, column: firstColumns[at]!, groupWeights: windows.groupWeights })),
    sentence: { column: sentenceColumn, neighbour: sentence.neighbour, groupWeights: sentence.groupWeights },
    gates: gates.map(({ groupWeights }, at) => ({ column: firstGate + at, groupWeights })),
    mix: noMix,
    ...packWeights(vocabulary, columns),
  };
}
