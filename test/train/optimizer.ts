/** Some parameters on their way to a minimum. */
export interface Optimizer {
  readonly values: Float64Array;
  /** Where to add up the slopes of what is to become small; `step` takes them and sets them to 0. */
  readonly slopes: Float64Array;
  step(rate: number): void;
}

const [shortMemory, longMemory] = [0.9, 0.999];

/** Steps down the slope, each parameter at its own pace (Adam: Kingma and Ba 2015). */
export function createOptimizer(values: Float64Array): Optimizer {
  const slopes = new Float64Array(values.length);
  const means = new Float64Array(values.length);
  const squares = new Float64Array(values.length);
  let [shortLeft, longLeft] = [1, 1];
  return {
    values,
    slopes,
    step(rate) {
      shortLeft *= shortMemory;
      longLeft *= longMemory;
      for (let at = 0; at < values.length; at++) {
        const slope = slopes[at]!;
        means[at] = shortMemory * means[at]! + (1 - shortMemory) * slope;
        squares[at] = longMemory * squares[at]! + (1 - longMemory) * slope * slope;
        values[at]! -= (rate * means[at]!) / (1 - shortLeft) / (Math.sqrt(squares[at]! / (1 - longLeft)) + 1e-8);
        slopes[at] = 0;
      }
    },
  };
}
