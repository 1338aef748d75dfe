/**
 * How the scores of one entry become one score a point. Each point is weighed in the light of all others: a small
 * network of one hidden layer, beside a plain sum. Rows of matrices lie one after another.
 */
export interface Mix {
  /** How many numbers go in: see `mixInputs`. */
  readonly inputs: number;
  /** A row a hidden unit: what each input adds to it, and where it starts. Below 0 it counts as 0. */
  readonly toHidden: readonly number[];
  readonly hiddenStart: readonly number[];
  /** A row a point: what each hidden unit adds, what each input adds, and where the score starts. */
  readonly fromHidden: readonly number[];
  readonly direct: readonly number[];
  readonly start: readonly number[];
}

/** What a reading of an entry says before it is mixed. */
export interface EntryParts {
  /** For each length of window, the best window's score for each point. */
  readonly windows: readonly Float64Array[];
  /** For each point, the mean score of the two best sentences. */
  readonly sentences: Float64Array;
  /** For each gate, how sure it is, from 0 to 1, that the entry earns nothing. */
  readonly gates: readonly number[];
  /** How many sentences were read; one at least. */
  readonly length: number;
}

/** The numbers that go into a mix: windows by length and point, sentences by point, gates, and the logarithm of the length. */
export function mixInputs({ windows, sentences, gates, length }: EntryParts): Float64Array {
  const all = [...windows, sentences, gates, [Math.log(length)]];
  const inputs = new Float64Array(all.reduce((sum, each) => sum + each.length, 0));
  let at = 0;
  for (const each of all) {
    inputs.set(each, at);
    at += each.length;
  }
  return inputs;
}

/** The score of each point, in log odds or thereabouts. */
export function mixScores({ inputs, toHidden, hiddenStart, fromHidden, direct, start }: Mix, values: Float64Array): Float64Array {
  const hidden = new Float64Array(hiddenStart.length);
  for (let unit = 0; unit < hidden.length; unit++) hidden[unit] = Math.max(0, (hiddenStart[unit] ?? 0) + product(toHidden, unit * inputs, values));
  const scores = new Float64Array(start.length);
  for (let point = 0; point < scores.length; point++) scores[point] = (start[point] ?? 0) + product(direct, point * inputs, values) + product(fromHidden, point * hidden.length, hidden);
  return scores;
}

function product(matrix: readonly number[], row: number, values: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < values.length; at++) sum += (matrix[row + at] ?? 0) * (values[at] ?? 0);
  return sum;
}
