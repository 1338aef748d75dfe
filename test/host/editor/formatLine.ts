/** Puts the values into a line's `%s` and `%d`, as `console.log` would; values left over follow at its end. */
export function formatLine(parts: readonly unknown[]): string {
  const [first = '', ...values] = parts;
  const line = String(first).replace(/%[sd]/g, (place) => (values.length > 0 ? String(values.shift()) : place));
  return [line, ...values.map(String)].join(' ');
}
