/** Where a field can be added at the end of YAML: before a line that ends the document, if there is one. */
export function endOfFields(yaml: string): number {
  const end = /^\.\.\.[ \t]*\r?$/m.exec(yaml);
  return end ? end.index : yaml.length;
}

/** The spaces before the sign at `offset` on its line; empty when something else stands there. */
export function indentBefore(text: string, offset: number): string {
  const before = text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset);
  return before.trim() === '' ? before : '';
}
