import { createRandom, shuffle } from './random.js';

/** Rows of numbers that are mostly nought. */
export interface SparseRows {
  /** Where each row starts in `index` and `value`; one more entry than rows. */
  readonly start: Int32Array;
  readonly index: Int32Array;
  readonly value: Float32Array;
  readonly width: number;
}

/** One thing to learn from: a row, whether it is one (0 to 1), and how much it counts. */
export interface Sample {
  readonly row: number;
  readonly target: number;
  readonly weight: number;
}

/** Packs rows. */
export function packRows(rows: readonly { readonly index: readonly number[]; readonly value: readonly number[] }[], width: number): SparseRows {
  const start = new Int32Array(rows.length + 1);
  rows.forEach((row, at) => (start[at + 1] = (start[at] ?? 0) + row.index.length));
  const index = new Int32Array(start[rows.length] ?? 0);
  const value = new Float32Array(start[rows.length] ?? 0);
  rows.forEach((row, at) => {
    index.set(row.index, start[at]);
    value.set(row.value, start[at]);
  });
  return { start, index, value, width };
}

/**
 * Logistic regression with a penalty on the squares of the weights, by coordinate descent in the dual
 * (Yu, Huang and Lin 2011). A target between 0 and 1 is learnt as a share of either. Fixed order: the same rows give
 * the same weights to the last bit.
 * @returns a weight a column, then the bias
 */
export function learnLogistic(rows: SparseRows, samples: readonly Sample[], passes: number): Float64Array {
  const halves = samples.flatMap(({ row, target, weight }) => [
    { row, sign: 1, cost: weight * target },
    { row, sign: -1, cost: weight * (1 - target) },
  ]).filter(({ cost }) => cost > 0);
  const count = halves.length;
  const row = Int32Array.from(halves, (half) => half.row);
  const sign = Float64Array.from(halves, (half) => half.sign);
  const cost = Float64Array.from(halves, (half) => half.cost);
  const { start, index, value, width } = rows;
  const weights = new Float64Array(width + 1);
  const dual = new Float64Array(2 * count);
  const norm = new Float64Array(count);
  const add = (at: number, amount: number): void => {
    weights[at] = (weights[at] ?? 0) + amount;
  };
  for (let i = 0; i < count; i++) {
    const small = Math.min(0.001 * (cost[i] ?? 0), 1e-8);
    dual[2 * i] = small;
    dual[2 * i + 1] = (cost[i] ?? 0) - small;
    let square = 1;
    const step = (sign[i] ?? 0) * small;
    const own = row[i] ?? 0;
    for (let k = start[own] ?? 0; k < (start[own + 1] ?? 0); k++) {
      const each = value[k] ?? 0;
      square += each * each;
      add(index[k] ?? 0, step * each);
    }
    add(width, step);
    norm[i] = square;
  }
  const order = Int32Array.from({ length: count }, (_, i) => i);
  const random = createRandom(1);
  let tolerance = 0.01;
  for (let pass = 0; pass < passes; pass++) {
    shuffle(order, random);
    let steps = 0;
    let largest = 0;
    for (const i of order) {
      const from = start[row[i] ?? 0] ?? 0;
      const to = start[(row[i] ?? 0) + 1] ?? 0;
      const own = sign[i] ?? 0;
      let product = weights[width] ?? 0;
      for (let k = from; k < to; k++) product += (weights[index[k] ?? 0] ?? 0) * (value[k] ?? 0);
      product *= own;
      const a = norm[i] ?? 0;
      const c = cost[i] ?? 0;
      let one = 2 * i;
      let other = 2 * i + 1;
      let side = 1;
      if (0.5 * a * ((dual[other] ?? 0) - (dual[one] ?? 0)) + product < 0) {
        [one, other] = [other, one];
        side = -1;
      }
      const before = dual[one] ?? 0;
      let z = c - before < 0.5 * c ? 0.1 * before : before;
      let slope = a * (z - before) + side * product + Math.log(z / (c - z));
      largest = Math.max(largest, Math.abs(slope));
      let inner = 0;
      while (inner <= 100 && Math.abs(slope) >= tolerance) {
        const next = z - slope / (a + c / (c - z) / z);
        z = next <= 0 ? z * 0.1 : next;
        slope = a * (z - before) + side * product + Math.log(z / (c - z));
        inner++;
      }
      if (inner === 0) continue;
      steps += inner;
      dual[one] = z;
      dual[other] = c - z;
      const change = side * (z - before) * own;
      for (let k = from; k < to; k++) add(index[k] ?? 0, change * (value[k] ?? 0));
      add(width, change);
    }
    if (largest < 0.01) break;
    if (steps <= count / 10) tolerance = Math.max(1e-8, 0.1 * tolerance);
  }
  return weights;
}
