import type { Mix } from '../../src/core/learning/mix.js';
import { createRandom, shuffle } from '../../src/core/learning/random.js';
import { labelOf } from './corpus.js';
import { createOptimizer } from './optimizer.js';
import type { Prepared } from './prepare.js';
import type { Recipe } from './recipe.js';

/** A passage as mixes learn from it: what goes in, and for each point 1 when it is earned, 0 when it is not, -1 when that is unknown. */
interface Lesson {
  readonly inputs: Float64Array;
  readonly targets: Float64Array;
  readonly weight: number;
}

/** What goes into the mix for some passages, by passage id; for honest learning, as told by scorers that had not learnt from them. */
export type MixInputs = ReadonlyMap<string, Float64Array>;

/**
 * Learns a mix: some small networks, each from its own start, whose mean is one network. Passages that try a trick and
 * earn nothing count more. Fixed order: the same passages and inputs give the same mix to the last digit.
 */
export function learnMix(passages: readonly Prepared[], inputs: MixInputs, recipe: Recipe): Mix {
  const lessons = passages.flatMap(({ passage }): Lesson[] => {
    const own = inputs.get(passage.id);
    if (!own) return [];
    const labels = recipe.points.map((point) => labelOf(passage, point));
    const tricks = passage.adversarial !== null && !labels.includes('met');
    return [{ inputs: own, targets: Float64Array.from(labels, (label) => (label === undefined ? -1 : label === 'met' ? 1 : 0)), weight: tricks ? recipe.mix.tricks : 1 }];
  });
  const { means, spreads } = spreadOf(lessons);
  const scaled = lessons.map((lesson) => ({ ...lesson, inputs: lesson.inputs.map((value, at) => (value - means[at]!) / spreads[at]!) }));
  const members = Array.from({ length: recipe.mix.members }, (_, member) => learnMember(scaled, recipe, member + 1));
  return unscaled(meanOf(members), means, spreads);
}

function spreadOf(lessons: readonly Lesson[]): { means: Float64Array; spreads: Float64Array } {
  const width = lessons[0]?.inputs.length ?? 0;
  const means = new Float64Array(width);
  const spreads = new Float64Array(width);
  for (const { inputs } of lessons) inputs.forEach((value, at) => (means[at]! += value / lessons.length));
  for (const { inputs } of lessons) inputs.forEach((value, at) => (spreads[at]! += (value - means[at]!) ** 2 / lessons.length));
  return { means, spreads: spreads.map((square) => Math.sqrt(square) || 1) };
}

function learnMember(lessons: readonly Lesson[], { points, mix: { hidden, passes, together, drop, rate } }: Recipe, seed: number): Mix {
  const inputs = lessons[0]?.inputs.length ?? 0;
  const random = createRandom(seed);
  const spread = (size: number, fan: number): Float64Array => Float64Array.from({ length: size }, () => (2 * random() - 1) / Math.sqrt(fan));
  const toHidden = createOptimizer(spread(hidden * inputs, inputs));
  const hiddenStart = createOptimizer(spread(hidden, inputs));
  const fromHidden = createOptimizer(spread(points.length * hidden, hidden));
  const direct = createOptimizer(new Float64Array(points.length * inputs));
  const start = createOptimizer(new Float64Array(points.length));
  const order = Int32Array.from(lessons.keys());
  const batches = Math.floor(order.length / together);
  const shown = new Float64Array(hidden);
  const keeps = new Float64Array(hidden);
  const back = new Float64Array(hidden);

  const learn = ({ inputs: values, targets, weight }: Lesson): void => {
    for (let unit = 0; unit < hidden; unit++) {
      let sum = hiddenStart.values[unit]!;
      for (let at = 0; at < inputs; at++) sum += toHidden.values[unit * inputs + at]! * values[at]!;
      keeps[unit] = sum > 0 && random() >= drop ? 1 / (1 - drop) : 0;
      shown[unit] = sum * keeps[unit]!;
      back[unit] = 0;
    }
    targets.forEach((target, point) => {
      if (target < 0) return;
      let score = start.values[point]!;
      for (let at = 0; at < inputs; at++) score += direct.values[point * inputs + at]! * values[at]!;
      for (let unit = 0; unit < hidden; unit++) score += fromHidden.values[point * hidden + unit]! * shown[unit]!;
      const slope = ((1 / (1 + Math.exp(-score)) - target) * weight) / together;
      start.slopes[point]! += slope;
      for (let at = 0; at < inputs; at++) direct.slopes[point * inputs + at]! += slope * values[at]!;
      for (let unit = 0; unit < hidden; unit++) {
        fromHidden.slopes[point * hidden + unit]! += slope * shown[unit]!;
        back[unit]! += slope * fromHidden.values[point * hidden + unit]!;
      }
    });
    for (let unit = 0; unit < hidden; unit++) {
      const slope = back[unit]! * keeps[unit]!;
      if (slope === 0) continue;
      hiddenStart.slopes[unit]! += slope;
      for (let at = 0; at < inputs; at++) toHidden.slopes[unit * inputs + at]! += slope * values[at]!;
    }
  };

  for (let pass = 0; pass < passes; pass++) {
    shuffle(order, random);
    for (let batch = 0; batch < batches; batch++) {
      for (const at of order.subarray(batch * together, (batch + 1) * together)) learn(lessons[at]!);
      const left = 1 - (pass * batches + batch) / (passes * batches);
      for (const each of [toHidden, hiddenStart, fromHidden, direct, start]) each.step(rate * left);
    }
  }
  return { inputs, toHidden: [...toHidden.values], hiddenStart: [...hiddenStart.values], fromHidden: [...fromHidden.values], direct: [...direct.values], start: [...start.values] };
}

/** One network that tells the mean of what some tell: their hidden units side by side. */
function meanOf(members: readonly Mix[]): Mix {
  const count = members.length;
  const meanBy = (part: (mix: Mix) => readonly number[]): number[] => part(members[0]!).map((_, at) => members.reduce((sum, mix) => sum + part(mix)[at]!, 0) / count);
  const start = meanBy((mix) => mix.start);
  const { inputs } = members[0]!;
  return {
    inputs,
    toHidden: members.flatMap(({ toHidden }) => toHidden),
    hiddenStart: members.flatMap(({ hiddenStart }) => hiddenStart),
    fromHidden: start.flatMap((_, point) => members.flatMap(({ fromHidden, hiddenStart: { length } }) => fromHidden.slice(point * length, (point + 1) * length).map((weight) => weight / count))),
    direct: meanBy((mix) => mix.direct),
    start,
  };
}

/** The same mix for inputs that are not brought to one scale. */
function unscaled({ inputs, toHidden, hiddenStart, fromHidden, direct, start }: Mix, means: Float64Array, spreads: Float64Array): Mix {
  const weights = (matrix: readonly number[]): number[] => matrix.map((weight, at) => rounded(weight / spreads[at % inputs]!));
  const starts = (from: readonly number[], matrix: readonly number[]): number[] =>
    from.map((value, row) => rounded(value - matrix.slice(row * inputs, (row + 1) * inputs).reduce((sum, weight, at) => sum + weight * means[at]!, 0)));
  const [hiddenWeights, directWeights] = [weights(toHidden), weights(direct)];
  return { inputs, toHidden: hiddenWeights, hiddenStart: starts(hiddenStart, hiddenWeights), fromHidden: fromHidden.map(rounded), direct: directWeights, start: starts(start, directWeights) };
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}
