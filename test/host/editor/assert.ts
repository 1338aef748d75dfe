/** Assertions for tests that also run in the browser's extension host, where Node's own are missing. */

class AssertionError extends Error {
  override readonly name = 'AssertionError';
  readonly showDiff = true;
  constructor(message: string, readonly actual: unknown, readonly expected: unknown) {
    super(message);
  }
}

export function ok(value: unknown, message = 'Expected a truthy value'): asserts value {
  if (!value) throw new AssertionError(message, value, true);
}

export function equal<T>(actual: T, expected: T, message = `Expected ${show(expected)}, got ${show(actual)}`): void {
  if (!Object.is(actual, expected)) throw new AssertionError(message, actual, expected);
}

/** Compares plain data: what JSON would keep. */
export function deepEqual<T>(actual: T, expected: T, message = 'Expected the same data'): void {
  if (show(actual) !== show(expected)) throw new AssertionError(message, actual, expected);
}

export function match(actual: string, expected: RegExp, message = `Expected ${show(actual)} to match ${String(expected)}`): void {
  if (!expected.test(actual)) throw new AssertionError(message, actual, expected);
}

function show(value: unknown): string {
  return value === undefined ? 'undefined' : JSON.stringify(value, sortKeys);
}

function sortKeys(_key: string, value: unknown): unknown {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
