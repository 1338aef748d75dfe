/**
 * A prompt as it stands in a text: in square brackets, beginning with a capital, without figures or brackets in it.
 * The readers of findings take it for no evidence, and tell it as long as it is left there.
 */
export function promptMark(words: string): string {
  return `[${words}]`;
}

/** Where a template's prompts stand, as text. */
export function promptsIn(text: string): readonly string[] {
  return [...text.matchAll(/\[[A-Z][^\]\d]{3,}\]/g)].map(([mark]) => mark);
}
