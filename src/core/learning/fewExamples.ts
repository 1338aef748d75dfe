import { learnLogistic, packRows, type Sample } from './logistic.js';

/** A short text as the learner from few examples sees it: how often each feature stands in it. A feature's group is its number above 24 bits. */
export type FeatureCounts = ReadonlyMap<number, number>;

/** A text to learn from: whether it is one of those to be recognised, and how much it counts beside the others. */
export interface Lesson {
  readonly features: FeatureCounts;
  readonly earns: boolean;
  readonly weight: number;
}

/** What was learnt from a few texts. */
export interface FewExamplesModel {
  /** How strongly a text speaks for it, in log odds: above 0 it is more like those that earn than like the others. */
  score(features: FeatureCounts): number;
  /**
   * The score of the best stretch of neighbouring sentences; below all scores where there is no sentence.
   * @param sentences the features of each, each once
   * @param length how many sentences a stretch has, if there are so many
   */
  bestOf(sentences: readonly (readonly number[])[], length: number): number;
  /** What a feature adds to a text in which it stands; 0 when it is not known. */
  weightOf(feature: number): number;
}

/** How much stems, classes, pairs of classes and signals weigh beside each other. */
const groupWeights = [1, 1, 0.4, 0.6];
const cost = 4;
const passes = 10;
/** A feature of fewer texts than these is chance. */
const fewestTexts = 2;

/** Learns to tell texts that earn from others. The same lessons in the same order give the same model to the last bit. */
export function learnFromFew(lessons: readonly Lesson[]): FewExamplesModel {
  const rarity = rarityIn(lessons);
  const features = [...rarity.keys()];
  const columns = new Map(features.map((feature, column) => [feature, column]));
  const rowOf = (counts: FeatureCounts): { index: number[]; value: number[] } => {
    const known = [...counts].flatMap(([feature, count]) => {
      const column = columns.get(feature);
      return column === undefined ? [] : [{ column, group: groupOf(feature), value: count * (rarity.get(feature) ?? 0) }];
    });
    const squares = groupWeights.map(() => 0);
    for (const { group, value } of known) squares[group] = (squares[group] ?? 0) + value * value;
    return { index: known.map(({ column }) => column), value: known.map(({ group, value }) => (value * (groupWeights[group] ?? 0)) / Math.sqrt(squares[group] ?? 1)) };
  };
  const weights = learnLogistic(packRows(lessons.map((lesson) => rowOf(lesson.features)), features.length), balanced(lessons), passes);
  /** A text of which nothing is known must not be taken for one that earns. */
  const bias = Math.min(0, weights[features.length] ?? 0);
  const groupOfColumn = Uint8Array.from(features, groupOf);
  const rarityOfColumn = Float64Array.from(features, (feature) => rarity.get(feature) ?? 0);
  const counted = new Float64Array(features.length);
  const squares = new Float64Array(groupWeights.length);

  const columnsOf = (own: readonly number[]): number[] => {
    const known: number[] = [];
    for (const feature of own) {
      const column = columns.get(feature);
      if (column !== undefined) known.push(column);
    }
    return known;
  };

  /** Scores what was counted of some columns just as `score` does, without a row of its own, and forgets the counts. */
  const scoreCounted = (met: readonly number[]): number => {
    squares.fill(0);
    for (const column of met) squares[groupOfColumn[column] ?? 0] = (squares[groupOfColumn[column] ?? 0] ?? 0) + ((counted[column] ?? 0) * (rarityOfColumn[column] ?? 0)) ** 2;
    let sum = bias;
    for (const column of met) {
      const group = groupOfColumn[column] ?? 0;
      sum += (weights[column] ?? 0) * (((counted[column] ?? 0) * (rarityOfColumn[column] ?? 0) * (groupWeights[group] ?? 0)) / Math.sqrt(squares[group] ?? 1));
      counted[column] = 0;
    }
    return sum;
  };

  return {
    score(counts) {
      const { index, value } = rowOf(counts);
      return index.reduce((sum, column, at) => sum + (weights[column] ?? 0) * (value[at] ?? 0), bias);
    },
    bestOf(sentences, length) {
      const known = sentences.map(columnsOf);
      let best = -Infinity;
      for (let end = Math.min(length, known.length); end <= known.length && known.length > 0; end++) {
        const met: number[] = [];
        for (let at = Math.max(0, end - length); at < end; at++) {
          for (const column of known[at] ?? []) {
            if (counted[column] === 0) met.push(column);
            counted[column] = (counted[column] ?? 0) + 1;
          }
        }
        best = Math.max(best, scoreCounted(met));
      }
      return best;
    },
    weightOf(feature) {
      return (weights[columns.get(feature) ?? -1] ?? 0) * (rarity.get(feature) ?? 0) * (groupWeights[groupOf(feature)] ?? 0);
    },
  };
}

function groupOf(feature: number): number {
  return Math.floor(feature / 0x1000000);
}

function rarityIn(lessons: readonly Lesson[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { features } of lessons) for (const feature of features.keys()) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  return new Map([...counts].filter(([, count]) => count >= fewestTexts).map(([feature, count]) => [feature, Math.log(lessons.length / count) + 1]));
}

/** Texts that earn weigh as much together as all others. */
function balanced(lessons: readonly Lesson[]): Sample[] {
  const sum = (earns: boolean): number => lessons.reduce((all, lesson) => all + (lesson.earns === earns ? lesson.weight : 0), 0);
  const [yes, no] = [sum(true), sum(false)];
  const half = (yes + no) / 2;
  return lessons.map(({ earns, weight }, row) => ({ row, target: earns ? 1 : 0, weight: (cost * weight * half) / (earns ? yes : no) }));
}
