/**
 * Rows of small whole numbers, three columns in one floating-point number: the first, `packStep` times the second, and the
 * square of `packStep` times the third. Sums of a few rows keep the three apart, and a third of the additions are made.
 */
export interface PackedRows {
  readonly rows: Float64Array;
  /** How many numbers a row has. */
  readonly width: number;
  /** How many rows can be added up before the columns run into each other. */
  readonly most: number;
}

const packStep = 2 ** 18;
const together = 3;
/** Added to a number and taken off again, it leaves the nearest whole number. */
const rounding = 1.5 * 2 ** 52;

/** Packs rows of so many columns. */
export function packRows(weights: Int16Array, columns: number): PackedRows {
  const width = Math.ceil(columns / together);
  const rows = new Float64Array((weights.length / columns) * width);
  let largest = 1;
  for (let at = 0; at < weights.length; at++) {
    const column = at % columns;
    const place = Math.floor(at / columns) * width + Math.floor(column / together);
    rows[place] = (rows[place] ?? 0) + (weights[at] ?? 0) * packStep ** (column % together);
    largest = Math.max(largest, Math.abs(weights[at] ?? 0));
  }
  return { rows, width, most: Math.floor((packStep / 2 - 1) / largest) };
}

/**
 * Adds up some rows, and adds their columns to `sums` from a place on.
 * @param features the numbers of the rows, of which the first `count` are taken
 * @param packed room for one row, which is written over
 */
export function addRows({ rows, width, most }: PackedRows, features: Int32Array, count: number, columns: number, packed: Float64Array, sums: Int32Array, place: number): void {
  for (let first = 0; first < count; first += most) {
    packed.fill(0);
    addUp(rows, width, features, first, Math.min(count, first + most), packed);
    for (let at = 0, column = 0; at < width; at++, column += together) {
      const all = packed[at] ?? 0;
      const third = all / packStep ** 2 + rounding - rounding;
      const two = all - third * packStep ** 2;
      const second = two / packStep + rounding - rounding;
      const to = place + column;
      sums[to] = (sums[to] ?? 0) + two - second * packStep;
      if (column + 1 < columns) sums[to + 1] = (sums[to + 1] ?? 0) + second;
      if (column + 2 < columns) sums[to + 2] = (sums[to + 2] ?? 0) + third;
    }
  }
}

/** Four rows at a time, which reads and writes the sum a quarter as often. */
function addUp(rows: Float64Array, width: number, features: Int32Array, first: number, end: number, packed: Float64Array): void {
  let next = first;
  for (; next + 4 <= end; next += 4) {
    const a = (features[next] ?? 0) * width;
    const b = (features[next + 1] ?? 0) * width;
    const c = (features[next + 2] ?? 0) * width;
    const d = (features[next + 3] ?? 0) * width;
    for (let at = 0; at < width; at++) packed[at] = (packed[at] ?? 0) + ((rows[a + at] ?? 0) + (rows[b + at] ?? 0) + ((rows[c + at] ?? 0) + (rows[d + at] ?? 0)));
  }
  for (; next < end; next++) {
    const a = (features[next] ?? 0) * width;
    for (let at = 0; at < width; at++) packed[at] = (packed[at] ?? 0) + (rows[a + at] ?? 0);
  }
}
